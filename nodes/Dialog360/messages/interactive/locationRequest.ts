import { frame } from './frame';
import type { Frame } from './frame';

export interface LocationRequestInteractive extends Frame {
	type: 'location_request_message';
	action: { name: 'send_location' };
}

/**
 * A text with a button by which the recipient shares a location. It has neither header nor footer.
 *
 * @throws InputError when the body is empty or longer than 1024 code points
 * @see https://docs.360dialog.com/docs/messaging/message-types/interactive/location-request-message
 */
export function locationRequestInteractive(body: string): LocationRequestInteractive {
	return {
		type: 'location_request_message',
		...frame({ body }),
		action: { name: 'send_location' },
	};
}
