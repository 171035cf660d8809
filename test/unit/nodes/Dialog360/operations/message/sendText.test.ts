import { sendText } from '../../../../../../nodes/Dialog360/operations/message/sendText';
import { runOne } from '../../../../support/scope';
import { rejectionOf } from '../../../../support/thrown';

const PARAMETERS = { to: '+49 170 1234567', text: 'Hi', simplify: true, options: {} };

describe('Send Text', () => {
	test('posts the text', async () => {
		const { requests, items } = await runOne(sendText, PARAMETERS);
		expect(requests).toEqual([
			{
				method: 'POST',
				path: '/messages',
				body: {
					messaging_product: 'whatsapp',
					recipient_type: 'individual',
					to: '491701234567',
					type: 'text',
					text: { body: 'Hi' },
				},
			},
		]);
		expect(items).toEqual([
			{ messageId: 'wamid.OUT', status: 'accepted', recipient: '49', waId: '49', userId: null },
		]);
	});

	test.each(['onPremise', 'sandbox'] as const)('posts the older form to %s', async (hosting) => {
		const options = { previewUrl: true, replyToMessageId: ' wamid.PREV ' };
		const { requests } = await runOne(sendText, { ...PARAMETERS, options }, { hosting });
		expect(requests).toEqual([
			{
				method: 'POST',
				path: '/v1/messages',
				body: {
					recipient_type: 'individual',
					to: '491701234567',
					context: { message_id: 'wamid.PREV' },
					preview_url: true,
					type: 'text',
					text: { body: 'Hi' },
				},
			},
		]);
	});

	test('asks for a preview and quotes a message', async () => {
		const options = { previewUrl: true, replyToMessageId: 'wamid.PREV' };
		const { requests } = await runOne(sendText, { ...PARAMETERS, options });
		expect(requests[0]?.body).toMatchObject({
			context: { message_id: 'wamid.PREV' },
			text: { body: 'Hi', preview_url: true },
		});
	});

	test.each([
		[42, '42'],
		[0, '0'],
		[false, 'false'],
	])('takes %j from an expression as text', async (text, body) => {
		const { requests } = await runOne(sendText, { ...PARAMETERS, text });
		expect(requests[0]?.body).toMatchObject({ text: { body } });
	});

	test('takes a number as the recipient', async () => {
		const { requests } = await runOne(sendText, { ...PARAMETERS, to: 491701234567 });
		expect(requests[0]?.body).toMatchObject({ to: '491701234567' });
	});

	test.each(['', '  ', null])('quotes nothing when the ID is %j', async (replyToMessageId) => {
		const { requests } = await runOne(sendText, { ...PARAMETERS, options: { replyToMessageId } });
		expect(requests[0]?.body).not.toHaveProperty('context');
	});

	test('without the options collection sends all the same', async () => {
		const { requests } = await runOne(sendText, { to: '491701234567', text: 'Hi' });
		expect(requests).toHaveLength(1);
	});

	test.each([
		['no recipient', { to: '' }, 'To'],
		['no text', { text: null }, 'Text'],
		['a reply to no message', { options: { replyToMessageId: 'a b' } }, 'Reply to Message ID'],
	])('with %s sends nothing', async (_, changes, field) => {
		const error = await rejectionOf(runOne(sendText, { ...PARAMETERS, ...changes }));
		expect(error).toMatchObject({ name: 'InputError', field });
	});
});
