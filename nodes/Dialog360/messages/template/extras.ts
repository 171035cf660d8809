import { requireUrl } from '../limits';
import type { DefinedComponent } from './definition';
import { called } from './label';
import { isOtp } from './otp';
import type { Part, TemplateField } from './part';
import { isEmpty, momentIn, textIn } from './values';

/**
 * The end of a limited-time offer. Id: `offer.expiration`.
 *
 * @see https://developers.facebook.com/docs/whatsapp/business-management-api/message-templates/limited-time-offer-templates
 */
export function offerPart(): Part {
	const expiration: TemplateField = {
		id: 'offer.expiration',
		...called('Offer ends', { example: '2027-01-31T18:00:00' }),
		type: 'dateTime',
		required: true,
		example: '2027-01-31T18:00:00',
	};
	return {
		key: { type: 'limited_time_offer' },
		fields: [expiration],
		build: (values, setting) => ({
			type: 'limited_time_offer',
			parameters: [
				{
					type: 'limited_time_offer',
					limited_time_offer: { expiration_time_ms: momentIn(values, expiration, setting) },
				},
			],
		}),
	};
}

/**
 * Where a tap on the picture leads. Ids: `tapTarget.url`, `tapTarget.title`. A definition does not say
 * whether it is wanted, so that the fields are there, but not shown at first, where WhatsApp allows
 * it: a button with a link below, and above it a picture, a text or nothing.
 */
export function tapTargetPart(components: DefinedComponent[]): Part | undefined {
	if (!allowsTapTarget(components)) return undefined;
	const url: TemplateField = {
		id: 'tapTarget.url',
		...called('Tap target link', { example: 'https://example.com/offer' }),
		type: 'string',
		required: false,
		example: 'https://example.com/offer',
		rare: true,
	};
	const title: TemplateField = {
		id: 'tapTarget.title',
		...called('Tap target title', { example: 'Our Offer' }),
		type: 'string',
		required: false,
		example: 'Our Offer',
		rare: true,
	};
	const type = 'tap_target_configuration';
	return {
		key: { type },
		fields: [url, title],
		build: (values) => {
			if (isEmpty(values[url.id]) && isEmpty(values[title.id])) return undefined;
			const target = {
				url: requireUrl(url.name, textIn(values, url)),
				...(isEmpty(values[title.id]) ? {} : { title: textIn(values, title) }),
			};
			return { type, parameters: [{ type, [type]: [target] }] };
		},
	};
}

function allowsTapTarget(components: DefinedComponent[]): boolean {
	const header = components.find((one) => one.type === 'HEADER');
	const allowed = !header || header.format === 'IMAGE' || header.format === 'TEXT';
	const link = components.some(
		(one) =>
			one.type === 'BUTTONS' &&
			one.buttons.some((button) => button.type === 'URL' && !isOtp(button)),
	);
	return allowed && link;
}
