/**
 * Limits of template definitions; texts in Unicode code points.
 *
 * @see https://docs.360dialog.com/docs/resources/templates/template-elements
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
 */
export const TEMPLATE_LIMITS = {
	name: 512,
	headerText: 60,
	body: 1024,
	cardBody: 160,
	footer: 60,
	buttons: 10,
	buttonText: 25,
	urlButtons: 2,
	url: 2000,
	copyCode: 15,
	offerText: 16,
	/** Of a template with a limited-time offer. */
	offerBody: 600,
	minCards: 2,
	cards: 10,
	cardButtons: 2,
	/** Minutes after which a one-time password is said to be invalid. */
	codeExpiration: 90,
	/** Apps that a one-time password may be handed to. */
	supportedApps: 5,
	/** Templates in one call that archives. */
	archive: 100,
} as const;
