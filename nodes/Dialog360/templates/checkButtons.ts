import type { IDataObject } from 'n8n-workflow';
import { InputError } from '../messages/inputError';
import { isPlainObject } from '../messages/jsonInput';
import { limitText, requireCount, requireText, requireUrl } from '../messages/limits';
import { TEMPLATE_LIMITS } from './limits';
import { variablesIn } from './variables';

/** How many buttons of a type a template may have, where that is fewer than buttons in all. */
const MOST: Record<string, number> = {
	URL: TEMPLATE_LIMITS.urlButtons,
	PHONE_NUMBER: 1,
	COPY_CODE: 1,
	FLOW: 1,
	CATALOG: 1,
	MPM: 1,
	OTP: 1,
};

/** Buttons whose label WhatsApp does not choose itself. */
const WITH_TEXT = new Set(['QUICK_REPLY', 'URL', 'PHONE_NUMBER', 'FLOW']);

/**
 * Checks the buttons of a template or of a card.
 *
 * @throws InputError when there are too many, quick replies stand apart, or one is not valid
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
 */
export function checkButtons(
	field: string,
	value: unknown,
	max: number = TEMPLATE_LIMITS.buttons,
): undefined {
	const buttons: unknown[] = Array.isArray(value) ? value : [];
	requireCount(field, 'button', buttons.length, { max });
	const types = buttons.map((button, index) => {
		const label = `${field.replace(/s$/, '')} ${index + 1}`;
		if (isPlainObject(button) && typeof button.type === 'string') {
			const type = button.type.toUpperCase();
			checkButton(label, type, button);
			return type;
		}
		throw new InputError(
			field,
			`${label} has no type`,
			'Give each button a type, e.g. { "type": "QUICK_REPLY", "text": "Thanks" }',
		);
	});
	for (const [type, most] of Object.entries(MOST)) {
		const count = types.filter((one) => one === type).length;
		requireCount(`${field}: ${type}`, 'button', count, { min: 0, max: most });
	}
	const runs = types.filter((type, index) => type === 'QUICK_REPLY' && types[index - 1] !== type);
	if (runs.length <= 1) return;
	throw new InputError(
		field,
		`${field} has other buttons between its quick replies`,
		'Put all quick replies first, or all of them last',
	);
}

function checkButton(label: string, type: string, button: IDataObject): void {
	const text = typeof button.text === 'string' ? button.text : '';
	if (WITH_TEXT.has(type)) requireText(`${label}: Text`, text, TEMPLATE_LIMITS.buttonText);
	else limitText(`${label}: Text`, text, TEMPLATE_LIMITS.buttonText);
	if (variablesIn(text).length > 0) {
		throw new InputError(
			`${label}: Text`,
			`${label} has a variable in its text, and WhatsApp takes none there`,
			'Write the text out',
		);
	}
	if (type === 'URL') checkUrl(label, button);
	if (type === 'PHONE_NUMBER') checkPhone(label, button.phone_number);
	if (type === 'COPY_CODE') checkCode(label, button.example);
	if (type === 'OTP') checkApps(label, button.supported_apps);
}

function checkUrl(label: string, { url, example }: IDataObject): void {
	const field = `${label}: URL`;
	const address = limitText(field, typeof url === 'string' ? url : '', TEMPLATE_LIMITS.url);
	requireUrl(field, address.replace(/\s*\{\{[^{}]*\}\}\s*$/, 'x'));
	const variables = variablesIn(address);
	if (variables.length === 0) return;
	if (variables.length > 1 || !/\{\{\s*1\s*\}\}$/.test(address)) {
		throw new InputError(
			field,
			`${field} may have one variable only, {{1}} at its very end`,
			'End the address with {{1}}, e.g. https://example.com/orders/{{1}}',
		);
	}
	const first: unknown = Array.isArray(example) ? example[0] : example;
	if (typeof first === 'string' && first.trim() !== '') return;
	throw new InputError(
		`${label}: URL Example`,
		`${label} has no example for {{1}} in its URL`,
		'Enter what could stand in its place, e.g. 17',
	);
}

function checkPhone(label: string, number: unknown): void {
	if (typeof number === 'string' && /^\+?[0-9]{5,20}$/.test(number)) return;
	throw new InputError(
		`${label}: Phone Number`,
		`${label} has no valid phone number`,
		'Enter it with country code and without spaces, e.g. +491701234567',
	);
}

function checkCode(label: string, example: unknown): void {
	const code: unknown = Array.isArray(example) ? example[0] : example;
	const field = `${label}: Example Code`;
	requireText(field, typeof code === 'string' ? code : '', TEMPLATE_LIMITS.copyCode);
}

function checkApps(label: string, apps: unknown): void {
	if (apps === undefined) return;
	const count = Array.isArray(apps) ? apps.length : 0;
	requireCount(`${label}: Apps`, 'app', count, { max: TEMPLATE_LIMITS.supportedApps });
}
