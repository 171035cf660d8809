import type { IDataObject } from 'n8n-workflow';
import { InputError } from '../messages/inputError';
import { jsonObject } from '../messages/jsonInput';

/** A button as a form gives it; which of the fields it has depends on the type. */
export interface ButtonInput {
	/** WhatsApp's, or `JSON` for one that is written out. */
	type: string;
	text?: string;
	url?: string;
	urlExample?: string;
	phoneNumber?: string;
	codeExample?: string;
	flowReference?: string;
	flow?: string;
	flowAction?: string;
	flowScreen?: string;
	flowIcon?: string;
	otpType?: string;
	autofillText?: string;
	apps?: AppInput[];
	zeroTapTerms?: boolean;
	json?: unknown;
}

/** An Android app that may get one-time passwords. */
export interface AppInput {
	packageName: string;
	signatureHash: string;
}

/**
 * A button of a template or of a card.
 *
 * @param prefix put before its name in errors, e.g. `Card 2: `
 * @throws InputError when JSON in it is not valid, or it lacks its flow or its apps
 * @see https://docs.360dialog.com/docs/messaging-api/api-reference/templates
 */
export function templateButton(input: ButtonInput, index: number, prefix = ''): IDataObject {
	const label = `${prefix}Button ${index + 1}`;
	const { type } = input;
	const text = trimmed(input.text);
	const base = { type, ...(text ? { text } : {}) };
	switch (type) {
		case 'JSON':
			return jsonObject(
				`${label}: JSON`,
				input.json,
				'Enter a JSON object, e.g. { "type": "QUICK_REPLY", "text": "Thanks" }',
			);
		case 'URL':
			return { ...base, url: trimmed(input.url), ...urlExample(input) };
		case 'PHONE_NUMBER':
			return { ...base, phone_number: trimmed(input.phoneNumber).replace(/[\s()./-]/g, '') };
		case 'COPY_CODE':
			return { type, example: trimmed(input.codeExample) };
		case 'FLOW':
			return { ...base, ...flowOf(label, input) };
		case 'OTP':
			return { ...base, ...otpOf(label, input) };
		default:
			return base;
	}
}

const trimmed = (text = '') => text.trim();

/** The example of a URL is what stands in place of its variable. */
function urlExample(input: ButtonInput): IDataObject {
	const example = trimmed(input.urlExample);
	return example ? { example: [example] } : {};
}

/** A flow that the business has, or one that is made along with the template. */
function flowOf(label: string, input: ButtonInput): IDataObject {
	const flow = trimmed(input.flow);
	if (flow === '') {
		throw new InputError(
			`${label}: Flow`,
			`${label} has no flow`,
			'Enter the ID, the name or the JSON of a flow',
		);
	}
	const screen = trimmed(input.flowScreen);
	return {
		[input.flowReference || 'flow_id']: flow,
		...(input.flowAction ? { flow_action: input.flowAction } : {}),
		...(screen && input.flowAction === 'navigate' ? { navigate_screen: screen } : {}),
		...(input.flowIcon ? { icon: input.flowIcon } : {}),
	};
}

function otpOf(label: string, input: ButtonInput): IDataObject {
	const { otpType = '', apps = [] } = input;
	if (otpType === '' || otpType === 'COPY_CODE') return { otp_type: 'COPY_CODE' };
	const complete = apps.every((app) => trimmed(app.packageName) && trimmed(app.signatureHash));
	if (apps.length === 0 || !complete) {
		throw new InputError(
			`${label}: Apps`,
			apps.length === 0
				? `${label} hands the code to an app, and names none`
				: `${label} has an app without a package name or a signature hash`,
			'Add the package name and the signature hash of each app, e.g. com.example.app and K8a/AINcGX7',
		);
	}
	const autofill = trimmed(input.autofillText);
	return {
		otp_type: otpType,
		...(autofill ? { autofill_text: autofill } : {}),
		supported_apps: apps.map((app) => ({
			package_name: trimmed(app.packageName),
			signature_hash: trimmed(app.signatureHash),
		})),
		...(otpType === 'ZERO_TAP' ? { zero_tap_terms_accepted: input.zeroTapTerms === true } : {}),
	};
}
