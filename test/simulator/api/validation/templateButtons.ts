import type { Problem } from '../../errors';
import { buttonsOf } from '../../templates/definition';
import type { ButtonType, TemplateButton } from '../../templates/types';
import { variablesOf } from '../../templates/variables';
import { first, invalid } from './check';
import type { Definition, SentComponent } from './templateParameters';

/** The buttons of a template message (API reference 2.3). */

interface ButtonKind {
	/** What a message calls it; a kind without one takes nothing. */
	subType?: string;
	/** Whether a parameter has to be there. */
	needs?: (button: TemplateButton) => boolean;
}

const isDynamic = ({ url = '' }: TemplateButton): boolean => variablesOf(url).length > 0;
const always = () => true;

const KINDS: Record<ButtonType, ButtonKind> = {
	QUICK_REPLY: { subType: 'quick_reply' },
	URL: { subType: 'url', needs: isDynamic },
	PHONE_NUMBER: {},
	COPY_CODE: { subType: 'copy_code', needs: always },
	FLOW: { subType: 'flow' },
	CATALOG: { subType: 'catalog' },
	MPM: { subType: 'mpm', needs: always },
	SPM: {},
	// One-time passwords are sent a second time as the text of a url button, whatever the OTP type.
	OTP: { subType: 'url', needs: always },
	ORDER_DETAILS: { subType: 'order_details', needs: always },
	VOICE_CALL: { subType: 'voice_call' },
	REQUEST_CONTACT_INFO: {},
};

const MAX_URL = 2000;
const MAX_CODE = 15;

export function checkButtons(
	definition: Definition,
	sent: SentComponent[],
	body: SentComponent | undefined,
): Problem | undefined {
	const buttons = buttonsOf(definition);
	const stranger = sent.find(({ index, sub_type: subType }) => {
		const button = buttons[Number(index)];
		return !button || KINDS[button.type].subType !== subType?.toLowerCase();
	});
	if (stranger) {
		return invalid(
			"template['components']",
			`has a ${stranger.sub_type} button at index ${stranger.index}, which the template has not`,
		);
	}
	return first(
		buttons.map((button, index) => () => {
			const given = sent.find((component) => Number(component.index) === index);
			return checkButton(button, index, given?.parameters?.[0], body);
		}),
	);
}

function checkButton(
	button: TemplateButton,
	index: number,
	parameter: Record<string, unknown> | undefined,
	body: SentComponent | undefined,
): Problem | undefined {
	const { type } = button;
	const at = `buttons: Button at index ${index} of type ${type}`;
	if (!parameter) {
		return KINDS[type].needs?.(button)
			? { code: 131008, details: `${at} requires a parameter` }
			: undefined;
	}
	if (type === 'URL') return checkUrl(button, at, String(parameter.text));
	return type === 'OTP' ? checkCode(at, String(parameter.text), body) : undefined;
}

function checkUrl(button: TemplateButton, at: string, suffix: string): Problem | undefined {
	if (!isDynamic(button)) {
		return { code: 132000, details: `${at} takes no parameter, its URL has no variable` };
	}
	const { length } = (button.url ?? '').replace(/\{\{.*?\}\}/, suffix);
	return length > MAX_URL
		? { code: 132005, details: `${at}: the URL has ${length} characters, at most ${MAX_URL} fit` }
		: undefined;
}

/** Body and button of a one-time password hold the same code. */
function checkCode(at: string, code: string, body: SentComponent | undefined): Problem | undefined {
	if (code.length > MAX_CODE) {
		return { code: 132005, details: `${at}: the code may have ${MAX_CODE} characters` };
	}
	return code === body?.parameters?.[0]?.text
		? undefined
		: { code: 132012, details: `${at}: the code must be the one of the body` };
}
