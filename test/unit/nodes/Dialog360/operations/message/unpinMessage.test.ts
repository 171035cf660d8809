import { unpinMessage } from '../../../../../../nodes/Dialog360/operations/message/unpinMessage';
import { runOne } from '../../../../support/scope';
import { rejectionOf } from '../../../../support/thrown';

const PARAMETERS = {
	groupId: 'Y2FwaV9ncm91cDox',
	simplify: true,
	options: {},
	messageId: 'wamid.X',
};

describe('Unpin Message', () => {
	test('takes the pin away', async () => {
		const { requests } = await runOne(unpinMessage, PARAMETERS);
		expect(requests[0]?.body).toEqual({
			messaging_product: 'whatsapp',
			recipient_type: 'group',
			to: 'Y2FwaV9ncm91cDox',
			type: 'pin',
			pin: { type: 'unpin', message_id: 'wamid.X' },
		});
	});

	test.each(['onPremise', 'sandbox'] as const)('sends nothing to %s', async (hosting) => {
		const error = await rejectionOf(runOne(unpinMessage, PARAMETERS, { hosting }));
		expect(error).toMatchObject({ name: 'InputError', field: 'Operation' });
	});
});
