import { variablesOf } from '../../templates/variables';
import type { Template, TemplateButton, TemplateComponent } from '../../templates/types';
import type { Problem } from '../../errors';
import { first, invalid, isObject } from './check';

/** The parameters of a template message against the template itself: counts, names, formats, buttons. */

export interface SentComponent {
	type: string;
	sub_type?: string;
	index?: string | number;
	parameters?: Array<Record<string, unknown>>;
}

type Definition<T extends TemplateComponent['type']> = Extract<TemplateComponent, { type: T }>;

export function componentOf<T extends TemplateComponent['type']>(
	template: Template,
	type: T,
): Definition<T> | undefined {
	return template.components.find((one): one is Definition<T> => one.type === type);
}

export const buttonsOf = (template: Template): TemplateButton[] =>
	componentOf(template, 'BUTTONS')?.buttons ?? [];

export const sentComponents = (content: unknown): SentComponent[] =>
	isObject(content) && Array.isArray(content.components)
		? (content.components as SentComponent[])
		: [];

export const ofType = (sent: SentComponent[], type: string): SentComponent[] =>
	sent.filter((component) => component.type.toLowerCase() === type);

export function checkParameters(template: Template, sent: SentComponent[]): Problem | undefined {
	return first([
		() => checkTwice(sent),
		() => checkHeader(template, ofType(sent, 'header')[0]),
		() => checkBody(template, ofType(sent, 'body')[0]),
		() => checkButtons(template, ofType(sent, 'button')),
	]);
}

const checkTwice = (sent: SentComponent[]): Problem | undefined =>
	['header', 'body'].some((type) => ofType(sent, type).length > 1)
		? invalid("template['components']", 'has the same component more than once')
		: undefined;

function checkBody(template: Template, sent: SentComponent | undefined) {
	const { text } = componentOf(template, 'BODY') ?? { text: '' };
	return checkTexts(template, 'body', text, sent?.parameters ?? []);
}

function checkHeader(template: Template, sent: SentComponent | undefined): Problem | undefined {
	const header = componentOf(template, 'HEADER');
	const parameters = sent?.parameters ?? [];
	const received = String(parameters[0]?.type ?? 'UNKNOWN').toUpperCase();
	const mismatch = (expected: string): Problem => ({
		code: 132012,
		details: `header: Format mismatch, expected ${expected}, received ${received}`,
	});
	if (!header || header.format === 'TEXT') {
		if (parameters.some(({ type }) => type !== 'text')) return mismatch(header ? 'TEXT' : 'NONE');
		return checkTexts(template, 'header', header?.text ?? '', parameters);
	}
	return received === header.format ? undefined : mismatch(header.format);
}

/** Count (132000) and names (100) of the parameters that fill a text. */
function checkTexts(
	template: Template,
	part: string,
	text: string,
	parameters: Array<Record<string, unknown>>,
): Problem | undefined {
	const expected = variablesOf(text);
	if (parameters.length !== expected.length) {
		return {
			code: 132000,
			details: `${part}: number of localizable_params (${parameters.length}) does not match the expected number of params (${expected.length})`,
		};
	}
	const names = parameters.map((parameter) => parameter.parameter_name);
	if (template.parameter_format !== 'named') {
		return names.some((name) => name !== undefined)
			? { code: 100, details: `${part}: parameter_name given, but the template is positional` }
			: undefined;
	}
	if (names.some((name) => !name)) {
		return { code: 100, details: `${part}: Parameter name is missing or empty` };
	}
	const lacking = expected.find((name) => !names.includes(name));
	return lacking === undefined
		? undefined
		: { code: 100, details: `${part}: no parameter named ${lacking}` };
}

/** The sub_type that fills each kind of button; `needs` says when the parameter must be there. */
const BUTTON_KINDS: Record<
	TemplateButton['type'],
	{ subType: string; needs?: (button: TemplateButton) => boolean }
> = {
	QUICK_REPLY: { subType: 'quick_reply' },
	URL: {
		subType: 'url',
		needs: (button) => 'url' in button && variablesOf(button.url).length > 0,
	},
	PHONE_NUMBER: { subType: 'none' },
	COPY_CODE: { subType: 'copy_code', needs: () => true },
	CATALOG: { subType: 'catalog' },
	FLOW: { subType: 'flow' },
	// One-time passwords are sent a second time as the text of a url button, whatever the OTP type.
	OTP: { subType: 'url', needs: () => true },
};

function checkButtons(template: Template, sent: SentComponent[]): Problem | undefined {
	const buttons = buttonsOf(template);
	const at = (index: number) => sent.find((component) => Number(component.index) === index);
	const stranger = sent.find((component) => {
		const button = buttons[Number(component.index)];
		return !button || BUTTON_KINDS[button.type].subType !== component.sub_type?.toLowerCase();
	});
	if (stranger) {
		return invalid(
			"template['components']",
			`has a ${stranger.sub_type} button at index ${stranger.index}, which the template has not`,
		);
	}
	return first(
		buttons.map((button, index) => () => {
			const { needs } = BUTTON_KINDS[button.type];
			return needs?.(button) && !at(index)?.parameters?.length
				? {
						code: 131008,
						details: `buttons: Button at index ${index} of type ${button.type} requires a parameter`,
					}
				: undefined;
		}),
	);
}
