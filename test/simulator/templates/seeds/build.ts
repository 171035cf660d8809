import type { Template, TemplateButton, TemplateComponent, TemplateHeader } from '../types';
import { variablesOf } from '../variables';

/** Short ways to write a seed. Examples are given wherever a template has a variable, as Meta lists them. */
export type Seed = Pick<Template, 'name' | 'language' | 'category' | 'components'> &
	Partial<Template>;

type Examples = string[] | Record<string, string>;

const namedExamples = (examples: Record<string, string>) =>
	Object.entries(examples).map(([param_name, example]) => ({ param_name, example }));

export const body = (text: string, examples: Examples = []): TemplateComponent => ({
	type: 'BODY',
	text,
	...(variablesOf(text).length > 0 && {
		example: Array.isArray(examples)
			? { body_text: [examples] }
			: { body_text_named_params: namedExamples(examples) },
	}),
});

export const headerText = (text: string, examples: Examples = []): TemplateComponent => ({
	type: 'HEADER',
	format: 'TEXT',
	text,
	...(variablesOf(text).length > 0 && {
		example: Array.isArray(examples)
			? { header_text: examples }
			: { header_text_named_params: namedExamples(examples) },
	}),
});

const FILES: Partial<Record<TemplateHeader['format'], string>> = {
	IMAGE: 'jpg',
	VIDEO: 'mp4',
	GIF: 'mp4',
	DOCUMENT: 'pdf',
};

/** Location and product headers have no example; the file of the others is listed as a link to Meta's servers. */
export function header(format: Exclude<TemplateHeader['format'], 'TEXT'>): TemplateComponent {
	const ending = FILES[format];
	const handle = `https://scontent.whatsapp.net/v/t61.29466-34/example_n.${ending}?ccb=1-7&oe=66`;
	return { type: 'HEADER', format, ...(ending && { example: { header_handle: [handle] } }) };
}

export const footer = (text: string): TemplateComponent => ({ type: 'FOOTER', text });

export const buttons = (...list: TemplateButton[]): TemplateComponent => ({
	type: 'BUTTONS',
	buttons: list,
});

export const quickReply = (text: string): TemplateButton => ({ type: 'QUICK_REPLY', text });

export const url = (text: string, address: string, example?: string): TemplateButton => ({
	type: 'URL',
	text,
	url: address,
	...(example !== undefined && { example: [address.replace('{{1}}', example)] }),
});

export const call = (text: string): TemplateButton => ({
	type: 'PHONE_NUMBER',
	text,
	phone_number: '+4930123456789',
});

const ofCategory =
	(category: Template['category']) =>
	(name: string, components: TemplateComponent[], more: Partial<Template> = {}): Seed => ({
		name,
		language: 'en_US',
		category,
		components,
		...more,
	});

export const utility = ofCategory('UTILITY');
export const marketing = ofCategory('MARKETING');
export const authentication = ofCategory('AUTHENTICATION');

export const NAMED = { parameter_format: 'NAMED' } as const;
