import { removeReaction } from '../../../../../../nodes/Dialog360/operations/message/removeReaction';
import { runOne } from '../../../../support/scope';
import { rejectionOf } from '../../../../support/thrown';

const PARAMETERS = { to: '491701234567', simplify: true, options: {}, messageId: 'wamid.X' };

describe('Remove Reaction', () => {
	test('posts an empty emoji', async () => {
		const { requests } = await runOne(removeReaction, PARAMETERS);
		expect(requests[0]?.body).toEqual({
			messaging_product: 'whatsapp',
			recipient_type: 'individual',
			to: '491701234567',
			type: 'reaction',
			reaction: { message_id: 'wamid.X', emoji: '' },
		});
	});

	test.each(['onPremise', 'sandbox'] as const)('posts the same to %s', async (hosting) => {
		const [cloud, older] = await Promise.all([
			runOne(removeReaction, PARAMETERS),
			runOne(removeReaction, PARAMETERS, { hosting }),
		]);
		expect({ messaging_product: 'whatsapp', ...older.requests[0]?.body }).toEqual(
			cloud.requests[0]?.body,
		);
	});

	test('sends nothing without a message ID', async () => {
		const error = await rejectionOf(runOne(removeReaction, { ...PARAMETERS, messageId: '' }));
		expect(error).toMatchObject({ name: 'InputError', field: 'Message ID' });
	});
});
