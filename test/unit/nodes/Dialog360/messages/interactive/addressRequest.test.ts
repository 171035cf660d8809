import { addressRequestInteractive } from '../../../../../../nodes/Dialog360/messages/interactive/addressRequest';
import type { AddressRequestInput } from '../../../../../../nodes/Dialog360/messages/interactive/addressRequest';
import { refusalOf } from '../../../../support/thrown';

const build = (more: Partial<AddressRequestInput> = {}) =>
	addressRequestInteractive({ body: 'B', country: 'IN', ...more });
const parametersOf = (more: Partial<AddressRequestInput>) => build(more).action.parameters;

test('needs a body and a country', () => {
	expect(build()).toEqual({
		type: 'address_message',
		body: { text: 'B' },
		action: { name: 'address_message', parameters: { country: 'IN' } },
	});
});

test('has everything around it and in it', () => {
	expect(
		build({
			header: { type: 'text', text: 'H' },
			footer: 'F',
			country: 'SG',
			values: '{ "name": "Ann" }',
			savedAddresses: [{ id: 'home', value: { city: 'Singapore' } }],
			validationErrors: { sg_post_code: 'Unknown' },
		}),
	).toEqual({
		type: 'address_message',
		header: { type: 'text', text: 'H' },
		body: { text: 'B' },
		footer: { text: 'F' },
		action: {
			name: 'address_message',
			parameters: {
				country: 'SG',
				values: { name: 'Ann' },
				saved_addresses: [{ id: 'home', value: { city: 'Singapore' } }],
				validation_errors: { sg_post_code: 'Unknown' },
			},
		},
	});
});

test('leaves out what is empty', () => {
	expect(parametersOf({ values: '{}', savedAddresses: '[]', validationErrors: '' })).toEqual({
		country: 'IN',
	});
});

test('takes a single saved address without a list around it', () => {
	const saved = { id: 'home', value: { city: 'Delhi' } };
	expect(parametersOf({ savedAddresses: saved })).toMatchObject({ saved_addresses: [saved] });
	expect(parametersOf({ savedAddresses: '{}' })).toEqual({ country: 'IN' });
});

test.each([' in ', 'In', 'IN'])('takes the country %j', (country) => {
	expect(parametersOf({ country })).toEqual({ country: 'IN' });
});

test.each(['DE', '', 'India'])('refuses the country %j', (country) => {
	expect(refusalOf(() => build({ country }))).toEqual({
		field: 'Country',
		message: 'Address requests work only in India (IN) and Singapore (SG)',
		fix: 'Use IN or SG. In other countries ask with a flow or a text.',
	});
});

test.each<[string, Partial<AddressRequestInput>]>([
	['Prefilled Values', { values: '{' }],
	['Prefilled Values', { values: '[]' }],
	['Saved Addresses', { savedAddresses: '1' }],
	['Saved Addresses', { savedAddresses: '["home"]' }],
	['Saved Addresses', { savedAddresses: [null] }],
	['Validation Errors', { validationErrors: '"x"' }],
	['Body', { body: '' }],
	['Body', { body: 'x'.repeat(1025) }],
	['Header Text', { header: { type: 'text', text: 'x'.repeat(61) } }],
	['Footer', { footer: 'x'.repeat(61) }],
])('names %s in %j', (field, more) => {
	expect(refusalOf(() => build(more)).field).toBe(field);
});
