import type { IDataObject } from 'n8n-workflow';
import { InputError } from '../messages/inputError';
import { jsonList, jsonObject } from '../messages/jsonInput';

/** A button as a form gives it; which of the fields count depends on the type. */
export interface ButtonInput {
	/** WhatsApp's, or `JSON` for one that is written out. */
	type: string;
	text: string;
	url: string;
	urlExample: string;
	phoneNumber: string;
	codeExample: string;
	flowReference: string;
	flow: string;
	flowAction: string;
	flowScreen: string;
	otpType: string;
	autofillText: string;
	apps: unknown;
	zeroTapTerms: boolean;
	json: unknown;
}

const APPS_FIX =
	'Enter a JSON list, e.g. [{ "package_name": "com.example.app", "signature_hash": "K8a/AINcGX7" }]';

/**
 * A button of a template.
 *
 * @throws InputError when JSON in it is not valid
 * @see https://docs.360dialog.com/docs/messaging-api/api-reference/templates
 */
export function templateButton(input: ButtonInput, index: number): IDataObject {
	const label = `Button ${index + 1}`;
	const { type } = input;
	const text = input.text.trim();
	const base = { type, ...(text ? { text } : {}) };
	switch (type) {
		case 'JSON':
			return jsonObject(
				`${label}: JSON`,
				input.json,
				'Enter a JSON object, e.g. { "type": "QUICK_REPLY", "text": "Thanks" }',
			);
		case 'URL':
			return { ...base, url: input.url.trim(), ...urlExample(input) };
		case 'PHONE_NUMBER':
			return { ...base, phone_number: input.phoneNumber.replace(/[\s()./-]/g, '') };
		case 'COPY_CODE':
			return { type, example: input.codeExample.trim() };
		case 'FLOW':
			return { ...base, ...flowOf(label, input) };
		case 'OTP':
			return { ...base, ...otpOf(label, input) };
		default:
			return base;
	}
}

/** The example of a URL is what stands in place of its variable. */
function urlExample({ urlExample: example }: ButtonInput): IDataObject {
	return example.trim() ? { example: [example.trim()] } : {};
}

/** A flow that the business has, or one that is made along with the template. */
function flowOf(label: string, input: ButtonInput): IDataObject {
	const flow = input.flow.trim();
	if (flow === '') {
		throw new InputError(
			`${label}: Flow`,
			`${label} has no flow`,
			'Enter the ID, the name or the JSON of a flow',
		);
	}
	const screen = input.flowScreen.trim();
	return {
		[input.flowReference || 'flow_id']: flow,
		...(input.flowAction ? { flow_action: input.flowAction } : {}),
		...(screen && input.flowAction === 'navigate' ? { navigate_screen: screen } : {}),
	};
}

function otpOf(label: string, input: ButtonInput): IDataObject {
	if (input.otpType === 'COPY_CODE') return { otp_type: input.otpType };
	const apps = jsonList(`${label}: Apps`, input.apps, APPS_FIX);
	if (apps.length === 0) {
		throw new InputError(
			`${label}: Apps`,
			`${label} hands the code to an app, and names none`,
			APPS_FIX,
		);
	}
	const autofill = input.autofillText.trim();
	return {
		otp_type: input.otpType,
		...(autofill ? { autofill_text: autofill } : {}),
		supported_apps: apps as IDataObject[],
		...(input.otpType === 'ZERO_TAP' ? { zero_tap_terms_accepted: input.zeroTapTerms } : {}),
	};
}
