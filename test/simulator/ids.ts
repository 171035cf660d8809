import { randomBytes, randomInt, randomUUID } from 'node:crypto';

import type { HostingName } from './types';

/**
 * Message ids as they look in the wild: base64 of a small binary record that holds the customer's phone and a
 * random part. Nobody should take one apart, but length and alphabet (`+`, `/`, `=`) matter to URL builders.
 */
export function messageId(phone: string, from: 'business' | 'customer'): string {
	const [kind, random] =
		from === 'customer'
			? [0x12, `3A${randomBytes(9).toString('hex').toUpperCase()}`]
			: [0x11, randomBytes(9).toString('hex').toUpperCase()];
	const field = (text: string) => Buffer.concat([Buffer.from([text.length]), Buffer.from(text)]);
	const bytes = Buffer.concat([
		Buffer.from([0x1c, 0x18]),
		field(phone),
		Buffer.from([0x15, 0x02, 0x00, kind, 0x18]),
		field(random),
		Buffer.from([0x00]),
	]);
	return `wamid.${bytes.toString('base64')}`;
}

/** The short ids of the On-Premise client (`gBEG...`). */
export const onPremiseMessageId = (): string => `gBEG${randomBytes(14).toString('hex')}`;

/** Meta's trace ids: a letter A and some base64. */
export const traceId = (): string => `A${randomBytes(12).toString('base64url')}`;

/** Seconds since 1970 as text, the way every webhook writes a time. */
export const timestamp = (at = Date.now()): string => String(Math.floor(at / 1000));

/** Digits on Cloud, a UUID On-Premise. */
export const mediaIdFor = (hosting: HostingName): string =>
	hosting === 'cloud'
		? `10${randomInt(1e14 - 1)
				.toString()
				.padStart(14, '0')}`
		: randomUUID();
