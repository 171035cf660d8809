import { addressRequestInteractive } from '../../messages/interactive/addressRequest';
import { interactiveContent } from '../../messages/interactive/interactive';
import { bodyField, footerOption, frameOf, headerFields } from './frameFields';
import { sendOperation } from './send';

export const requestAddress = sendOperation({
	name: 'Request Address',
	value: 'requestAddress',
	action: 'Request address',
	description:
		'Send a text with a button that opens a form for an address (India and Singapore, Cloud API only)',
	fields: [
		{
			displayName: 'Country',
			name: 'country',
			type: 'options',
			default: 'IN',
			options: [
				{ name: 'India', value: 'IN' },
				{ name: 'Singapore', value: 'SG' },
			],
			description: 'Where the address is. You and the recipient must be in the same country.',
		},
		...headerFields(['text', 'image', 'video', 'document']),
		{ ...bodyField, placeholder: 'e.g. Where shall we deliver?' },
	],
	options: [
		footerOption,
		{
			displayName: 'Prefilled Values',
			name: 'prefilledValues',
			type: 'json',
			typeOptions: { rows: 4 },
			default: '{}',
			description:
				'JSON object with what the form is filled with at first, e.g. <code>{ "name": "Ann", "city": "Delhi" }</code>',
		},
		{
			displayName: 'Saved Addresses',
			name: 'savedAddresses',
			type: 'json',
			typeOptions: { rows: 4 },
			default: '[]',
			description:
				'JSON list of addresses to choose from, in the form that <a href="https://docs.360dialog.com/partner/messaging/message-types/interactive-messages/address-messages-india-and-singapore-only">360dialog\'s documentation</a> shows',
		},
		{
			displayName: 'Validation Errors',
			name: 'validationErrors',
			type: 'json',
			typeOptions: { rows: 4 },
			default: '{}',
			description:
				'JSON object with what was wrong in an address sent before, e.g. <code>{ "in_pin_code": "We do not deliver there" }</code>. Give the values too.',
		},
	],
	content: async (scope) => {
		const { prefilledValues, savedAddresses, validationErrors } = scope.collection('options');
		return interactiveContent(
			addressRequestInteractive({
				...(await frameOf(scope)),
				country: scope.text('country'),
				values: prefilledValues,
				savedAddresses,
				validationErrors,
			}),
		);
	},
});
