import { sendReaction } from '../../../../../../nodes/Dialog360/operations/message/sendReaction';
import { runOne } from '../../../../support/scope';
import { rejectionOf } from '../../../../support/thrown';

const PARAMETERS = {
	to: '491701234567',
	simplify: true,
	options: {},
	messageId: ' wamid.X ',
	emoji: '👍',
};

describe('Send Reaction', () => {
	test('posts the emoji', async () => {
		const { requests } = await runOne(sendReaction, PARAMETERS);
		expect(requests[0]?.body).toEqual({
			messaging_product: 'whatsapp',
			recipient_type: 'individual',
			to: '491701234567',
			type: 'reaction',
			reaction: { message_id: 'wamid.X', emoji: '👍' },
		});
	});

	test.each(['onPremise', 'sandbox'] as const)('posts the same to %s', async (hosting) => {
		const [cloud, older] = await Promise.all([
			runOne(sendReaction, PARAMETERS),
			runOne(sendReaction, PARAMETERS, { hosting }),
		]);
		expect({ messaging_product: 'whatsapp', ...older.requests[0]?.body }).toEqual(
			cloud.requests[0]?.body,
		);
	});

	test('sends nothing without an emoji', async () => {
		const error = await rejectionOf(runOne(sendReaction, { ...PARAMETERS, emoji: '' }));
		expect(error).toMatchObject({ name: 'InputError', field: 'Emoji' });
	});

	test('cannot quote a message', () => {
		const names = sendReaction.fields.at(-1)?.options?.map(({ name }) => name);
		expect(names).not.toContain('replyToMessageId');
	});
});
