import type { IDataObject } from 'n8n-workflow';
import type { ButtonInput } from './buttons';
import type { ExampleInput } from './examples';
import { bodyComponent, buttonComponents, headerComponents } from './parts';
import type { HeaderInput } from './parts';

export interface CardInput {
	header: HeaderInput;
	/** Empty for a card without a text. */
	body: string;
	bodyExamples: ExampleInput[];
	buttons: ButtonInput[];
}

/** What makes a template one of a special kind. */
export type SpecialInput =
	| { kind: 'callPermission' }
	| { kind: 'carousel'; cards: CardInput[] }
	| { kind: 'offer'; text: string; expires: boolean };

/**
 * @throws InputError when examples do not fit the variables of a card, or a button's JSON is not valid
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/marketing-templates/media-card-carousel-templates
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/marketing-templates/limited-time-offer-templates
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/utility-templates/utility-call-permission-request-templates/
 */
export function specialComponent(special: SpecialInput): IDataObject {
	switch (special.kind) {
		case 'callPermission':
			// Meta writes this one in small letters.
			return { type: 'call_permission_request' };
		case 'offer':
			return {
				type: 'LIMITED_TIME_OFFER',
				limited_time_offer: { text: special.text, has_expiration: special.expires },
			};
		case 'carousel':
			return { type: 'CAROUSEL', cards: special.cards.map(cardOf) };
	}
}

function cardOf({ header, body, bodyExamples, buttons }: CardInput, index: number): IDataObject {
	const prefix = `Card ${index + 1}: `;
	const hasBody = body.trim() !== '' || bodyExamples.length > 0;
	return {
		components: [
			...headerComponents(header),
			...(hasBody ? [bodyComponent(`${prefix}Body`, body, bodyExamples)] : []),
			...buttonComponents(buttons, prefix),
		],
	};
}
