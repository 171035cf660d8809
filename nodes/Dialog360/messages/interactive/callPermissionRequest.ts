import { frame } from './frame';
import type { Frame } from './frame';

export interface CallPermissionRequestInteractive extends Frame {
	type: 'call_permission_request';
	action: { name: 'call_permission_request' };
}

/**
 * Asks the recipient whether the business may call. It has neither header nor footer.
 *
 * @throws InputError when the body is empty or longer than 1024 code points
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-call-permissions
 */
export function callPermissionRequestInteractive(body: string): CallPermissionRequestInteractive {
	return {
		type: 'call_permission_request',
		...frame({ body }),
		action: { name: 'call_permission_request' },
	};
}
