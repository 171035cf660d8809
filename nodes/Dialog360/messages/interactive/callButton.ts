import { limitText, MAX_LENGTH } from '../limits';
import { requireWholeNumber } from '../wholeNumber';
import { frame } from './frame';
import type { Frame } from './frame';

export interface CallButtonInteractive extends Frame {
	type: 'voice_call';
	action: {
		name: 'voice_call';
		parameters?: { display_text?: string; ttl_minutes?: number; payload?: string };
	};
}

export interface CallButtonInput {
	body: string;
	/** Empty leaves it to WhatsApp, which takes "Call Now". */
	buttonText?: string;
	/** 1 to 43200; undefined leaves it to WhatsApp, which takes 10080, a week. */
	ttlMinutes?: unknown;
	/** Comes back as `cta_payload` with the call. */
	payload?: string;
}

/** 30 days. */
const MAX_TTL_MINUTES = 43_200;

/**
 * A text with a button that calls the business on WhatsApp.
 *
 * @throws InputError when the body is empty, a text is too long, or the time is out of range
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-button-messages-deep-links/
 */
export function callButtonInteractive(input: CallButtonInput): CallButtonInteractive {
	const { body, buttonText = '', ttlMinutes, payload = '' } = input;
	const parameters = {
		...(buttonText.trim()
			? { display_text: limitText('Button Text', buttonText, MAX_LENGTH.callButtonText) }
			: {}),
		...(ttlMinutes === undefined
			? {}
			: {
					ttl_minutes: requireWholeNumber('Active for Minutes', ttlMinutes, {
						min: 1,
						max: MAX_TTL_MINUTES,
					}),
				}),
		...(payload ? { payload: limitText('Payload', payload, MAX_LENGTH.callButtonPayload) } : {}),
	};
	return {
		type: 'voice_call',
		...frame({ body }),
		action: {
			name: 'voice_call',
			...(Object.keys(parameters).length > 0 ? { parameters } : {}),
		},
	};
}
