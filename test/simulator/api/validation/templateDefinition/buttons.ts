import type { Problem } from '../../../errors';
import { variablesOf } from '../../../templates/variables';
import {
	all,
	boolean,
	byField,
	exactlyOneOf,
	first,
	isObject,
	list,
	object,
	oneOf,
	optional,
	required,
	text,
} from '../check';
import type { Rule } from '../check';
import type { Context } from './components';

/** Buttons of a template (https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components#buttons). */

const type = (name: string) => required(oneOf(name));
const label = text({ max: 25 });

const plain = (name: string, fields: Parameters<typeof object>[0] = {}) =>
	object({ type: type(name), text: required(label), ...fields });

const problem = (path: string, details: string): Problem => ({
	code: 100,
	details: `${path} ${details}.`,
});

/** One variable at the very end, with an example: the whole URL or the end of it, alone or in a list. */
const urlVariable: Rule = (value, path) => {
	if (!isObject(value)) return undefined;
	const url = String(value.url);
	const [first] = [value.example].flat();
	if (!/^https?:\/\//i.test(url)) return problem(`${path}['url']`, 'is not a valid http(s) URL');
	if (variablesOf(url).length === 0) return undefined;
	if (!/^[^{}]*\{\{1\}\}$/.test(url)) {
		return problem(`${path}['url']`, 'may have one variable, {{1}}, at its end');
	}
	return typeof first === 'string' && first !== ''
		? undefined
		: {
				code: 100,
				subcode: 2388043,
				userTitle: 'Message template "components" param is missing expected field(s)',
				details: `${path} is missing expected field(s) (example)`,
			};
};

const anyExample: Rule = (value, path) =>
	[value].flat().every((one) => typeof one === 'string')
		? undefined
		: problem(path, 'must be a string or a list of strings');

const coupon: Rule = (value, path) => text({ max: 15 })([value].flat()[0], path);

const app = object({
	package_name: required(text({ max: 224 })),
	// 11 characters of base64, as they are or URL-encoded.
	signature_hash: required(text({ like: /^([A-Za-z0-9+/=]|%[0-9A-F]{2}){11}$/ })),
});

const otp: Rule = all(
	object({
		type: type('OTP'),
		otp_type: required(oneOf('COPY_CODE', 'ONE_TAP', 'ZERO_TAP')),
		text: optional(label),
		autofill_text: optional(label),
		supported_apps: optional(list(app, { max: 5 })),
		// The older way to name the one app.
		package_name: optional(text({ max: 224 })),
		signature_hash: optional(text()),
		zero_tap_terms_accepted: optional(boolean),
	}),
	(value, path) => {
		if (!isObject(value) || value.otp_type === 'COPY_CODE') return undefined;
		const hasApp = value.supported_apps ?? (value.package_name && value.signature_hash);
		if (!hasApp) return problem(`${path}['supported_apps']`, 'is required');
		return value.otp_type === 'ZERO_TAP' && value.zero_tap_terms_accepted !== true
			? problem(`${path}['zero_tap_terms_accepted']`, 'must be true')
			: undefined;
	},
);

const flow: Rule = all(
	plain('FLOW', {
		flow_id: optional(text()),
		flow_name: optional(text()),
		flow_json: optional(text()),
		flow_action: optional(oneOf('NAVIGATE', 'DATA_EXCHANGE')),
		navigate_screen: optional(text()),
		icon: optional(oneOf('DOCUMENT', 'PROMOTION', 'REVIEW', 'DEFAULT')),
	}),
	exactlyOneOf('flow_id', 'flow_name', 'flow_json'),
);

const KINDS: Record<string, Rule> = {
	QUICK_REPLY: plain('QUICK_REPLY'),
	URL: all(
		plain('URL', {
			url: required(text({ max: 2000 })),
			example: optional(anyExample),
			app_deep_link: optional(object({}, { open: true })),
		}),
		urlVariable,
	),
	PHONE_NUMBER: plain('PHONE_NUMBER', {
		phone_number: required(text({ max: 20, like: /^\+?[\d\s()-]+$/ })),
	}),
	COPY_CODE: object({ type: type('COPY_CODE'), text: optional(label), example: required(coupon) }),
	FLOW: flow,
	CATALOG: plain('CATALOG'),
	MPM: plain('MPM'),
	SPM: plain('SPM'),
	ORDER_DETAILS: plain('ORDER_DETAILS'),
	VOICE_CALL: plain('VOICE_CALL'),
	REQUEST_CONTACT_INFO: object({
		type: type('REQUEST_CONTACT_INFO'),
		text: optional(oneOf('Share Contact Info')),
	}),
};

/** How many of a kind a template may have; the kinds that are not here fill up the ten. */
const AT_MOST: Record<string, number> = {
	URL: 2,
	PHONE_NUMBER: 1,
	COPY_CODE: 1,
	FLOW: 1,
	CATALOG: 1,
	MPM: 1,
	SPM: 1,
	OTP: 1,
	ORDER_DETAILS: 1,
	VOICE_CALL: 1,
	REQUEST_CONTACT_INFO: 1,
};

export const buttonList = ({ category }: Context, max = 10): Rule =>
	object({
		type: type('BUTTONS'),
		buttons: required(
			all(
				list(byField('type', category === 'AUTHENTICATION' ? { OTP: otp } : KINDS), { max }),
				counts,
			),
		),
	});

const counts: Rule = (value, path) => {
	const types = Array.isArray(value)
		? value.map((one) => (isObject(one) ? String(one.type) : ''))
		: [];
	return first([
		...Object.entries(AT_MOST).map(([kind, max]) => () => {
			const count = types.filter((one) => one === kind).length;
			return count > max
				? problem(path, `has ${count} ${kind} buttons, at most ${max} allowed`)
				: undefined;
		}),
		() => {
			const groups = types.map((one) => (one === 'QUICK_REPLY' ? 'q' : 'o')).join('');
			return /qo+q|oq+o/.test(groups)
				? problem(path, 'has quick replies and others mixed: invalid combination, group them')
				: undefined;
		},
	]);
};
