import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';
import { InputError } from '../messages/inputError';
import type { RegistrationTarget } from './state';

/** How a call of the webhook proves where it comes from. */
export type Authentication =
	| { way: 'automatic' }
	| { way: 'header'; name: string; value: string }
	| { way: 'none' };

/**
 * Reads how calls prove where they come from. What the form does not offer for a registration can
 * still stand in a saved node: then the strict choice counts, never an open door.
 */
export function authenticationOf(context: IHookFunctions | IWebhookFunctions): Authentication {
	const way = parameter(context, 'authentication', 'automatic');
	const isRegistered = targetOf(context) !== 'none';
	if (way === 'none' && !isRegistered) return { way };
	if (way !== 'header' && isRegistered) return { way: 'automatic' };
	return {
		way: 'header',
		name: parameter(context, 'headerName', '').trim(),
		value: parameter(context, 'headerValue', '').trim(),
	};
}

/** Where the trigger's URL is to be registered. */
export function targetOf(context: IHookFunctions | IWebhookFunctions): RegistrationTarget {
	return parameter(context, 'registration', 'number') as RegistrationTarget;
}

/** Names of HTTP that mean something else, or that are never handed on. */
const TAKEN_NAME = /^(host|cookie|connection|transfer-encoding|upgrade|te|content-.*)$/i;

/**
 * Checks a header of the user's own.
 *
 * @throws InputError when it cannot travel over HTTP, or proves nothing
 * @see https://docs.360dialog.com/partner/onboarding/webhook-events-and-setup/set-multiple-webhooks-for-phone-number
 */
export function requireHeader({ name, value }: { name: string; value: string }): void {
	// An underscore is allowed in HTTP, but neither by 360dialog nor by nginx.
	if (!/^[A-Za-z0-9!#$%&'*+.^`|~-]+$/.test(name) || TAKEN_NAME.test(name)) {
		throw new InputError(
			'Header Name',
			name === '' ? 'Header Name is empty' : `"${name}" cannot be used as Header Name`,
			'Use letters, digits and hyphens, e.g. X-Webhook-Secret',
		);
	}
	if (!/^[\x20-\x7e]+$/.test(value)) {
		throw new InputError(
			'Header Value',
			value === ''
				? 'Header Value is empty'
				: 'Header Value has characters that no header can hold',
			'Enter a long random text of letters, digits and signs, without accents and line breaks',
		);
	}
}

function parameter(
	context: IHookFunctions | IWebhookFunctions,
	name: string,
	otherwise: string,
): string {
	const value: unknown = context.getNodeParameter(name, otherwise);
	return typeof value === 'string' ? value : otherwise;
}
