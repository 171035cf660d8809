import type { IDataObject } from 'n8n-workflow';
import { InputError } from '../messages/inputError';
import { limitText } from '../messages/limits';
import { TEMPLATE_LIMITS } from './limits';

interface Special {
	/** As the form calls it. */
	name: string;
	categories: string[];
	/** Components that it does not go with, and what they are called. */
	without: Record<string, string>;
}

/** Only what Meta's pages say; what they leave open is left to WhatsApp. */
const SPECIAL: Record<string, Special> = {
	CALL_PERMISSION_REQUEST: {
		name: 'A call permission request',
		categories: ['MARKETING', 'UTILITY'],
		without: { BUTTONS: 'buttons', CAROUSEL: 'a carousel', LIMITED_TIME_OFFER: 'an offer' },
	},
	CAROUSEL: { name: 'A carousel', categories: ['MARKETING'], without: {} },
	LIMITED_TIME_OFFER: {
		name: 'A limited-time offer',
		categories: ['MARKETING'],
		without: { FOOTER: 'a footer' },
	},
};

/**
 * Checks that what makes a template special goes with its category and its other components.
 *
 * @param category undefined where it is not known, as in an edit that keeps it
 * @throws InputError naming what does not go together
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/marketing-templates/limited-time-offer-templates
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/utility-templates/utility-call-permission-request-templates/
 */
export function checkTogether(components: IDataObject[], category?: string): void {
	const types = components.map(({ type }) => String(type).toUpperCase());
	for (const type of types) {
		const special = SPECIAL[type];
		if (!special) continue;
		const { name, categories, without } = special;
		if (category !== undefined && !categories.includes(category)) {
			throw new InputError(
				'Category',
				`${name} is not for templates of the category ${category}`,
				`Use the category ${categories.join(' or ')}, or leave it out`,
			);
		}
		const other = types.find((one) => one in without);
		if (other === undefined) continue;
		throw new InputError(
			'Special Component',
			`${name} does not go with ${without[other]}`,
			'Leave out one of them',
		);
	}
	if (!types.includes('LIMITED_TIME_OFFER')) return;
	const text = components[types.indexOf('BODY')]?.text;
	limitText('Body', typeof text === 'string' ? text : '', TEMPLATE_LIMITS.offerBody);
}
