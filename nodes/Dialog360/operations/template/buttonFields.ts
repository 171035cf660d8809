import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { ButtonInput } from '../../templates/buttons';
import { TEMPLATE_LIMITS } from '../../templates/limits';
import { asObject, asRows, asText } from '../scope';
import { codeValue, jsonValue, linkValues, textValue, typeField } from './buttonValues';
import { flowValues } from './flowButtonValues';
import { otpValues } from './otpButtonValues';

const collection = (
	most: number,
	description: string,
	values: INodeProperties[],
): INodeProperties => ({
	displayName: 'Buttons',
	name: 'buttons',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true, maxAllowedFields: most },
	placeholder: 'Add Button',
	default: {},
	description,
	options: [{ displayName: 'Button', name: 'button', values }],
});

export const buttonsField = collection(
	TEMPLATE_LIMITS.buttons,
	'Up to ten buttons, of which two may open websites. Quick replies stand together.',
	[typeField(), textValue, ...linkValues, codeValue, ...flowValues, ...otpValues, jsonValue],
);

const CARD_TYPES = ['JSON', 'PHONE_NUMBER', 'QUICK_REPLY', 'SPM', 'URL'];

export const cardButtonsField = collection(
	TEMPLATE_LIMITS.cardButtons,
	'One or two buttons, of the same types on each card',
	[typeField(CARD_TYPES), textValue, ...linkValues, jsonValue],
);

/** The rows of a collection of buttons; what its form does not have is not read. */
export function buttonInputs(buttons: unknown): ButtonInput[] {
	return asRows(asObject(buttons).button).map(buttonInput);
}

function buttonInput(row: IDataObject): ButtonInput {
	const type = asText(row.type) || 'QUICK_REPLY';
	if (type === 'JSON') return { type, json: row.json };
	if (type === 'COPY_CODE') return { type, codeExample: asText(row.codeExample) };
	const base = { type, text: asText(row.text) };
	switch (type) {
		case 'URL':
			return { ...base, url: asText(row.url), urlExample: asText(row.urlExample) };
		case 'PHONE_NUMBER':
			return { ...base, phoneNumber: asText(row.phoneNumber) };
		case 'FLOW':
			return {
				...base,
				flowReference: asText(row.flowReference),
				flow: asText(row.flow),
				flowAction: asText(row.flowAction) || 'navigate',
				flowScreen: asText(row.flowScreen),
				flowIcon: asText(row.flowIcon),
			};
		case 'OTP':
			return {
				...base,
				otpType: asText(row.otpType),
				autofillText: asText(row.autofillText),
				apps: asRows(asObject(row.apps).app).map(({ packageName, signatureHash }) => ({
					packageName: asText(packageName),
					signatureHash: asText(signatureHash),
				})),
				zeroTapTerms: row.zeroTapTerms === true,
			};
		default:
			return base;
	}
}
