import { HOSTING_NAMES } from '../api/hosting';
import type { Hosting } from '../api/hosting';
import type { Content } from './content';
import { InputError } from './inputError';

/**
 * What the older dialect knows, by type and for interactive messages by their kind. The Cloud API
 * knows everything. The client of the On-Premise API got no new message types after 2023.
 *
 * @see https://docs.360dialog.com/docs/messaging-api/api-reference/messages
 * @see https://docs.360dialog.com/docs/get-started/sandbox
 */
const V1_TYPES = new Set([
	'text',
	'image',
	'video',
	'audio',
	'document',
	'sticker',
	'location',
	'contacts',
	'reaction',
	'template',
	'interactive/button',
	'interactive/list',
	'interactive/product',
	'interactive/product_list',
]);

/**
 * Refuses content that a hosting type does not know, before it is asked to send it.
 *
 * @throws InputError naming the hosting type and the kind of message
 */
export function checkSupport(hosting: Hosting, content: Content): void {
	if (hosting === 'cloud') return;
	const kind =
		content.type === 'interactive' ? `interactive/${content.interactive.type}` : content.type;
	if (!V1_TYPES.has(kind)) {
		throw new InputError(
			'Operation',
			`The ${HOSTING_NAMES[hosting]} does not know messages of the type ${kind}`,
			'Use another kind of message, or move the number to the Cloud API',
		);
	}
	if (content.type === 'audio' && content.audio.voice) {
		throw new InputError(
			'Voice Note',
			`The ${HOSTING_NAMES[hosting]} does not know voice notes`,
			'Send it as Audio, or move the number to the Cloud API',
		);
	}
}
