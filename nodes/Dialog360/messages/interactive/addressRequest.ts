import type { IDataObject } from 'n8n-workflow';
import { InputError } from '../inputError';
import { isPlainObject, jsonList, jsonObject } from '../jsonInput';
import { frame } from './frame';
import type { Frame, FrameInput } from './frame';

const VALUES_FIX = 'Enter a JSON object, e.g. { "city": "Delhi" }, or leave it empty';
const SAVED_FIX =
	'Enter a JSON list, e.g. [ { "id": "home", "value": { "city": "Delhi" } } ], or leave it empty';
const ERRORS_FIX =
	'Enter a JSON object, e.g. { "in_pin_code": "We do not deliver there" }, or leave it empty';

const COUNTRIES = ['IN', 'SG'] as const;
type Country = (typeof COUNTRIES)[number];

export interface AddressRequestInteractive extends Frame {
	type: 'address_message';
	action: {
		name: 'address_message';
		parameters: {
			country: Country;
			values?: IDataObject;
			saved_addresses?: IDataObject[];
			validation_errors?: IDataObject;
		};
	};
}

export interface AddressRequestInput extends FrameInput {
	country: string;
	/** JSON: what the form is filled with at first, by field. */
	values?: unknown;
	/** JSON: a list of `{ id, value }` that the recipient can choose from. */
	savedAddresses?: unknown;
	/** JSON: what was wrong with an address sent before, by field. */
	validationErrors?: unknown;
}

/**
 * A text with a button that opens a form for an address. India and Singapore only.
 *
 * @throws InputError when a text is empty or too long, the country is neither, or a part is no JSON
 * @see https://docs.360dialog.com/partner/messaging/message-types/interactive-messages/address-messages-india-and-singapore-only
 */
export function addressRequestInteractive(input: AddressRequestInput): AddressRequestInteractive {
	const values = jsonObject('Prefilled Values', input.values, VALUES_FIX);
	const saved = savedAddresses(input.savedAddresses);
	const errors = jsonObject('Validation Errors', input.validationErrors, ERRORS_FIX);
	return {
		type: 'address_message',
		...frame(input),
		action: {
			name: 'address_message',
			parameters: {
				country: countryOf(input.country),
				...(Object.keys(values).length > 0 ? { values } : {}),
				...(saved.length > 0 ? { saved_addresses: saved } : {}),
				...(Object.keys(errors).length > 0 ? { validation_errors: errors } : {}),
			},
		},
	};
}

function countryOf(value: string): Country {
	const country = COUNTRIES.find((code) => code === value.trim().toUpperCase());
	if (country) return country;
	throw new InputError(
		'Country',
		'Address requests work only in India (IN) and Singapore (SG)',
		'Use IN or SG. In other countries ask with a flow or a text.',
	);
}

function savedAddresses(json: unknown): IDataObject[] {
	const list = jsonList('Saved Addresses', json, SAVED_FIX);
	if (list.every(isPlainObject)) return list.filter((saved) => Object.keys(saved).length > 0);
	throw new InputError(
		'Saved Addresses',
		'Each of the Saved Addresses must be an object',
		SAVED_FIX,
	);
}
