import type { State } from './state';
import type { HostingName } from './types';

/**
 * Takes one message from a number's allowance, as Meta limits it: so many a second, and as many at
 * once after a quiet second.
 *
 * @returns false when the message came too fast
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/throughput
 */
export function takeFromAllowance(
	state: State,
	hosting: HostingName,
	now = performance.now(),
): boolean {
	const { messagesPerSecond } = state.options;
	if (messagesPerSecond === 0) return true;
	const { allowance } = state.numbers[hosting];
	const refilled = allowance.left + ((now - allowance.at) / 1000) * messagesPerSecond;
	allowance.left = Math.min(messagesPerSecond, refilled);
	allowance.at = now;
	if (allowance.left < 1) return false;
	allowance.left -= 1;
	return true;
}
