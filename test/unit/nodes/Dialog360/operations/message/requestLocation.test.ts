import { requestLocation } from '../../../../../../nodes/Dialog360/operations/message/requestLocation';
import { runOne } from '../../../../support/scope';
import { rejectionOf } from '../../../../support/thrown';

const PARAMETERS = { to: '491701234567', body: 'Please', simplify: true, options: {} };

describe('Request Location', () => {
	test('posts the text and the request', async () => {
		const { requests } = await runOne(requestLocation, PARAMETERS);
		expect(requests.map(({ body }) => body)).toEqual([
			{
				messaging_product: 'whatsapp',
				recipient_type: 'individual',
				to: '491701234567',
				type: 'interactive',
				interactive: {
					type: 'location_request_message',
					body: { text: 'Please' },
					action: { name: 'send_location' },
				},
			},
		]);
	});

	test('takes a user ID', async () => {
		const { requests } = await runOne(requestLocation, { ...PARAMETERS, to: 'US.1349' });
		expect(requests[0]?.body).toMatchObject({ recipient: 'US.1349' });
	});

	test.each(['onPremise', 'sandbox'] as const)('sends nothing to %s', async (hosting) => {
		const error = await rejectionOf(runOne(requestLocation, PARAMETERS, { hosting }));
		expect(error).toMatchObject({ name: 'InputError', field: 'Operation' });
	});
});
