import { body, buttons, quickReply, utility } from './build';
import type { Seed } from './build';

const ENGLISH = { language: 'en' };

/**
 * The sandbox's fixed templates; they can neither be listed nor changed, and the second really is spelled with
 * three s (https://docs.360dialog.com/docs/get-started/sandbox). Their texts are not documented.
 */
export const SANDBOX: Seed[] = [
	utility('disclaimer', [body('This is a sandbox: only you can see these messages.')], ENGLISH),
	utility(
		'first_welcome_messsage',
		[body('Welcome, {{1}}! This is your first template message.', ['Sam'])],
		ENGLISH,
	),
	utility(
		'interactive_template_sandbox',
		[
			body('Templates can have buttons. Try one of them.'),
			buttons(quickReply('First'), quickReply('Second')),
		],
		ENGLISH,
	),
];
