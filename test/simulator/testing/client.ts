import axios from 'axios';
import type { AxiosInstance } from 'axios';

import type { HostingName, Simulator } from '../index';

/** An HTTP client as a user of one account has it. Every status is an answer, none an exception. */
export const clientOf = (
	simulator: Simulator,
	hosting: HostingName = 'cloud',
	apiKey: string | undefined = simulator.accounts[hosting].apiKey,
): AxiosInstance =>
	axios.create({
		baseURL: simulator.accounts[hosting].baseUrl,
		headers: apiKey === undefined ? {} : { 'D360-API-KEY': apiKey },
		validateStatus: () => true,
		proxy: false,
	});

/** Sends to the account's known customer. */
export function send(
	simulator: Simulator,
	message: Record<string, unknown>,
	hosting: HostingName = 'cloud',
) {
	const { customer } = simulator.accounts[hosting];
	return hosting === 'cloud'
		? clientOf(simulator).post('/messages', {
				messaging_product: 'whatsapp',
				to: customer.phone,
				...message,
			})
		: clientOf(simulator, hosting).post('/v1/messages', { to: customer.phone, ...message });
}

export const text = (body = 'Hello') => ({ type: 'text', text: { body } });

/** Meta's error as `code details` or `code/subcode message`, for short expectations. */
export function problemOf(data: unknown): string {
	const { error } = data as {
		error?: {
			code: number;
			error_subcode?: number;
			error_data?: { details: string };
			error_user_msg?: string;
		};
	};
	if (!error) return 'no error';
	const code = [error.code, error.error_subcode].filter((part) => part !== undefined).join('/');
	return `${code} ${error.error_data?.details ?? error.error_user_msg}`;
}

/** The value of a Cloud webhook with one change. */
export function valueOf(body: unknown): Record<string, unknown> {
	const { entry } = body as {
		entry: Array<{ changes: Array<{ value: Record<string, unknown> }> }>;
	};
	return entry[0]?.changes[0]?.value ?? {};
}
