import { requestAddress } from '../../../../../../nodes/Dialog360/operations/message/requestAddress';
import { runOne } from '../../../../support/scope';

const PARAMETERS = { to: '491701234567', body: 'Where?', country: 'SG', simplify: true };

describe('Request Address', () => {
	test('posts the country only, unless there is more', async () => {
		const options = { prefilledValues: '{}', savedAddresses: '[]', validationErrors: '{}' };
		const { requests } = await runOne(requestAddress, { ...PARAMETERS, options });
		expect(requests[0]?.body?.interactive).toEqual({
			type: 'address_message',
			body: { text: 'Where?' },
			action: { name: 'address_message', parameters: { country: 'SG' } },
		});
	});

	test('posts header, footer and the JSON of its options', async () => {
		const { requests } = await runOne(requestAddress, {
			...PARAMETERS,
			headerType: 'text',
			headerText: 'Delivery',
			options: {
				footer: 'Thanks',
				prefilledValues: '{ "name": "Ann" }',
				savedAddresses: '[{ "id": "home", "value": { "city": "SG" } }]',
				validationErrors: { sg_post_code: 'Unknown' },
			},
		});
		expect(requests[0]?.body?.interactive).toEqual({
			type: 'address_message',
			header: { type: 'text', text: 'Delivery' },
			body: { text: 'Where?' },
			footer: { text: 'Thanks' },
			action: {
				name: 'address_message',
				parameters: {
					country: 'SG',
					values: { name: 'Ann' },
					saved_addresses: [{ id: 'home', value: { city: 'SG' } }],
					validation_errors: { sg_post_code: 'Unknown' },
				},
			},
		});
	});
});
