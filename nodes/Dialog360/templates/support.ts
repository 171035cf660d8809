import { HOSTING_NAMES } from '../api/hosting';
import type { Hosting } from '../api/hosting';
import { InputError } from '../messages/inputError';

/**
 * Refuses what a hosting type cannot do with templates. The sandbox has three fixed ones that it does
 * not list; On-Premise lists, creates and deletes.
 *
 * @param legacy whether the older list can do it too
 * @throws InputError naming the hosting type and the operation
 * @see https://docs.360dialog.com/docs/get-started/sandbox
 */
export function requireHosting(hosting: Hosting, operation: string, legacy = false): void {
	if (hosting === 'cloud' || (legacy && hosting === 'onPremise')) return;
	throw new InputError(
		'Operation',
		hosting === 'sandbox'
			? 'The Sandbox has three fixed templates, and no way to list or change them'
			: `The ${HOSTING_NAMES[hosting]} cannot do this: ${operation}`,
		hosting === 'sandbox'
			? 'Send disclaimer, first_welcome_messsage or interactive_template_sandbox, or use a number on the Cloud API'
			: 'Use Get Many, Create or Delete, or move the number to the Cloud API',
	);
}
