import { requestCallPermission } from '../../../../../../nodes/Dialog360/operations/message/requestCallPermission';
import { runOne } from '../../../../support/scope';
import { rejectionOf } from '../../../../support/thrown';

const PARAMETERS = { to: '491701234567', body: 'Please', simplify: true, options: {} };

describe('Request Call Permission', () => {
	test('posts the text and the request', async () => {
		const { requests } = await runOne(requestCallPermission, PARAMETERS);
		expect(requests.map(({ body }) => body)).toEqual([
			{
				messaging_product: 'whatsapp',
				recipient_type: 'individual',
				to: '491701234567',
				type: 'interactive',
				interactive: {
					type: 'call_permission_request',
					body: { text: 'Please' },
					action: { name: 'call_permission_request' },
				},
			},
		]);
	});

	test('takes a user ID', async () => {
		const { requests } = await runOne(requestCallPermission, { ...PARAMETERS, to: 'US.1349' });
		expect(requests[0]?.body).toMatchObject({ recipient: 'US.1349' });
	});

	test.each(['onPremise', 'sandbox'] as const)('sends nothing to %s', async (hosting) => {
		const error = await rejectionOf(runOne(requestCallPermission, PARAMETERS, { hosting }));
		expect(error).toMatchObject({ name: 'InputError', field: 'Operation' });
	});
});
