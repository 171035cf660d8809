import { requestContactInfo } from '../../../../../../nodes/Dialog360/operations/message/requestContactInfo';
import { runOne } from '../../../../support/scope';
import { rejectionOf } from '../../../../support/thrown';

const PARAMETERS = { to: '491701234567', body: 'Please', simplify: true, options: {} };

describe('Request Contact Info', () => {
	test('posts the text and the request', async () => {
		const { requests } = await runOne(requestContactInfo, PARAMETERS);
		expect(requests.map(({ body }) => body)).toEqual([
			{
				messaging_product: 'whatsapp',
				recipient_type: 'individual',
				to: '491701234567',
				type: 'interactive',
				interactive: {
					type: 'request_contact_info',
					body: { text: 'Please' },
					action: { name: 'request_contact_info' },
				},
			},
		]);
	});

	test('takes a user ID', async () => {
		const { requests } = await runOne(requestContactInfo, { ...PARAMETERS, to: 'US.1349' });
		expect(requests[0]?.body).toMatchObject({ recipient: 'US.1349' });
	});

	test.each(['onPremise', 'sandbox'] as const)('sends nothing to %s', async (hosting) => {
		const error = await rejectionOf(runOne(requestContactInfo, PARAMETERS, { hosting }));
		expect(error).toMatchObject({ name: 'InputError', field: 'Operation' });
	});
});
