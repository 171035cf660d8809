import { sendRaw } from '../../../../../../nodes/Dialog360/operations/message/sendRaw';
import { runOne } from '../../../../support/scope';
import { rejectionOf } from '../../../../support/thrown';

const BODY = { to: '49', type: 'reaction', reaction: { message_id: 'wamid.B', emoji: '👍' } };

describe('Send Raw', () => {
	test.each([
		['a text', JSON.stringify(BODY)],
		['an object', BODY],
	])('posts %s', async (_, body) => {
		const { requests, items } = await runOne(sendRaw, { body, simplify: true });
		expect(requests).toEqual([
			{ method: 'POST', path: '/messages', body: { messaging_product: 'whatsapp', ...BODY } },
		]);
		expect(items).toMatchObject([{ messageId: 'wamid.OUT' }]);
	});

	test.each(['onPremise', 'sandbox'] as const)('posts it as it is to %s', async (hosting) => {
		const { requests } = await runOne(sendRaw, { body: BODY }, { hosting });
		expect(requests).toEqual([{ method: 'POST', path: '/v1/messages', body: BODY }]);
	});

	test('returns an answer without messages as it is', async () => {
		const { items } = await runOne(
			sendRaw,
			{ body: BODY, simplify: true },
			{ answer: { success: true } },
		);
		expect(items).toEqual([{ success: true }]);
	});

	test('sends nothing when the body is no object', async () => {
		expect(await rejectionOf(runOne(sendRaw, { body: '[]' }))).toMatchObject({
			name: 'InputError',
			field: 'Body',
		});
	});

	test('starts with a body that is valid JSON', () => {
		const field = sendRaw.fields.find(({ name }) => name === 'body');
		expect(() => JSON.parse(String(field?.default)) as unknown).not.toThrow();
	});
});
