import type { DefinitionInput } from '../api/validation/templateDefinition';
import type { Problem } from '../errors';
import { LIBRARY } from './libraryItems';
import type { LibraryItem } from './libraryItems';
import { makeTemplate } from './make';
import type { Template } from './types';

/** Templates that Meta wrote and that need no review (API reference 5.1). */

export const findLibraryTemplate = (name: string): LibraryItem | undefined =>
	LIBRARY.find((item) => item.name === name);

type Inputs = Array<Record<string, unknown>>;

/** A link or a phone number of the library's is to be replaced by one's own. */
export function fromLibrary(
	item: LibraryItem,
	input: DefinitionInput,
): { template: Template } | { problem: Problem } {
	const inputs = (input.library_template_button_inputs ?? []) as Inputs;
	const lacking = item.buttons.find(
		({ type }) => type !== 'QUICK_REPLY' && !inputs.some((one) => one.type === type),
	);
	if (lacking) {
		const details = `library_template_button_inputs lacks the ${lacking.type} button`;
		return { problem: { code: 100, details } };
	}
	const buttons = item.buttons.map((button) => {
		const given = inputs.find(({ type }) => type === button.type) ?? {};
		return { ...button, ...(button.type === 'URL' ? urlOf(given.url) : given) };
	});
	const components = [
		...(item.header ? [{ type: 'HEADER', format: 'TEXT', text: item.header }] : []),
		{
			type: 'BODY',
			text: item.body,
			...(item.body_params.length > 0 && { example: { body_text: [item.body_params] } }),
		},
		...(buttons.length > 0 ? [{ type: 'BUTTONS', buttons }] : []),
	];
	return { template: { ...makeTemplate(input, components), status: 'APPROVED' } };
}

/** `{"base_url":"https://x.y/{{1}}","url_suffix_example":"https://x.y/demo"}` */
function urlOf(url: unknown): Record<string, unknown> {
	const { base_url, url_suffix_example: example } = (url ?? {}) as Record<string, unknown>;
	return { url: base_url, ...(example !== undefined && { example: [example] }) };
}
