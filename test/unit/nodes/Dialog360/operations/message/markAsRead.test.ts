import { markAsRead } from '../../../../../../nodes/Dialog360/operations/message/markAsRead';
import { runOne } from '../../../../support/scope';
import { rejectionOf } from '../../../../support/thrown';

const run = async (parameters: object, hosting: 'cloud' | 'onPremise' | 'sandbox' = 'cloud') =>
	await runOne(markAsRead, { messageId: ' wamid.IN= ', ...parameters }, { hosting });

describe('Mark as Read', () => {
	test.each([false, undefined, 'true'])(
		'posts to the Cloud API, typing %j is off',
		async (showTyping) => {
			const { requests, items } = await run({ showTyping });
			expect(requests).toEqual([
				{
					method: 'POST',
					path: '/messages',
					body: { messaging_product: 'whatsapp', status: 'read', message_id: 'wamid.IN=' },
				},
			]);
			expect(items).toEqual([{ success: true, messageId: 'wamid.IN=' }]);
		},
	);

	test('shows typing', async () => {
		const { requests } = await run({ showTyping: true });
		expect(requests[0]?.body).toMatchObject({ typing_indicator: { type: 'text' } });
	});

	test.each(['onPremise', 'sandbox'] as const)('puts to %s', async (hosting) => {
		const { requests, items } = await run({}, hosting);
		expect(requests).toEqual([
			{ method: 'PUT', path: '/v1/messages/wamid.IN%3D', body: { status: 'read' } },
		]);
		expect(items).toEqual([{ success: true, messageId: 'wamid.IN=' }]);
	});

	test.each(['', ' ', null, undefined])('sends nothing for the ID %j', async (messageId) => {
		expect(await rejectionOf(run({ messageId }))).toMatchObject({
			name: 'InputError',
			field: 'Message ID',
		});
	});
});
