import { showTyping } from '../../../../../../nodes/Dialog360/operations/message/showTyping';
import { runOne } from '../../../../support/scope';
import { rejectionOf } from '../../../../support/thrown';

const PARAMETERS = { messageId: ' wamid.IN= ' };

describe('Show Typing', () => {
	test('marks as read and shows typing', async () => {
		const { requests, items } = await runOne(showTyping, PARAMETERS);
		expect(requests).toEqual([
			{
				method: 'POST',
				path: '/messages',
				body: {
					messaging_product: 'whatsapp',
					status: 'read',
					message_id: 'wamid.IN=',
					typing_indicator: { type: 'text' },
				},
			},
		]);
		expect(items).toEqual([{ success: true, messageId: 'wamid.IN=' }]);
	});

	test.each(['onPremise', 'sandbox'] as const)('sends nothing to %s', async (hosting) => {
		const error = await rejectionOf(runOne(showTyping, PARAMETERS, { hosting }));
		expect(error).toMatchObject({ name: 'InputError', field: 'Operation' });
	});
});
