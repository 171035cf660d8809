import type { Hosting } from '../../../../../nodes/Dialog360/api/hosting';
import { messageBody } from '../../../../../nodes/Dialog360/messages/envelope';
import type { Content } from '../../../../../nodes/Dialog360/messages/content';
import type { Envelope } from '../../../../../nodes/Dialog360/messages/envelope';
import { refusalOf } from '../../../support/thrown';

const TO_PHONE: Envelope = { recipient: { kind: 'phone', phone: '491701234567' } };
const TO_USER: Envelope = { recipient: { kind: 'bsuid', userId: 'DE.1502576394655843' } };
const TEXT: Content = { type: 'text', text: { body: 'Hi' } };
const TEXT_WITH_PREVIEW: Content = {
	type: 'text',
	text: { body: 'https://x.y', preview_url: true },
};
const TEMPLATE: Content = {
	type: 'template',
	template: {
		name: 'order_update',
		language: { code: 'en' },
		components: [{ type: 'body', parameters: [{ type: 'text', text: 'Ann' }] }],
	},
};
const V1 = ['onPremise', 'sandbox'] as const satisfies readonly Hosting[];

describe('on the Cloud API', () => {
	test('a text', () => {
		expect(messageBody('cloud', TO_PHONE, TEXT)).toEqual({
			messaging_product: 'whatsapp',
			recipient_type: 'individual',
			to: '491701234567',
			type: 'text',
			text: { body: 'Hi' },
		});
	});

	test('a preview is asked for inside the text', () => {
		expect(messageBody('cloud', TO_PHONE, TEXT_WITH_PREVIEW)).toEqual({
			messaging_product: 'whatsapp',
			recipient_type: 'individual',
			to: '491701234567',
			type: 'text',
			text: { body: 'https://x.y', preview_url: true },
		});
	});

	test('a user ID goes into recipient, and to is left out', () => {
		expect(messageBody('cloud', TO_USER, TEXT)).toEqual({
			messaging_product: 'whatsapp',
			recipient_type: 'individual',
			recipient: 'DE.1502576394655843',
			type: 'text',
			text: { body: 'Hi' },
		});
	});

	test('a template', () => {
		expect(messageBody('cloud', TO_PHONE, TEMPLATE)).toEqual({
			messaging_product: 'whatsapp',
			recipient_type: 'individual',
			to: '491701234567',
			...TEMPLATE,
		});
	});
});

describe.each(V1)('on %s', (hosting) => {
	test('a text has no messaging_product', () => {
		expect(messageBody(hosting, TO_PHONE, TEXT)).toEqual({
			recipient_type: 'individual',
			to: '491701234567',
			type: 'text',
			text: { body: 'Hi' },
		});
	});

	test('a preview is asked for beside the text', () => {
		expect(messageBody(hosting, TO_PHONE, TEXT_WITH_PREVIEW)).toEqual({
			recipient_type: 'individual',
			to: '491701234567',
			preview_url: true,
			type: 'text',
			text: { body: 'https://x.y' },
		});
	});

	test('a template has no messaging_product', () => {
		expect(messageBody(hosting, TO_PHONE, TEMPLATE)).toEqual({
			recipient_type: 'individual',
			to: '491701234567',
			...TEMPLATE,
		});
	});

	test('a user ID is refused', () => {
		expect(refusalOf(() => messageBody(hosting, TO_USER, TEXT))).toEqual({
			field: 'To',
			message: 'Business-scoped user IDs work only with numbers on the Cloud API',
			fix: 'Use the phone number of the recipient, or move the number to the Cloud API',
		});
	});

	test('the content is not changed', () => {
		const content: Content = structuredClone(TEXT_WITH_PREVIEW);
		messageBody(hosting, TO_PHONE, content);
		expect(content).toEqual(TEXT_WITH_PREVIEW);
	});
});

describe.each(['cloud', ...V1] as const)('a reply on %s', (hosting) => {
	test('names the message that it quotes', () => {
		const body = messageBody(hosting, { ...TO_PHONE, replyTo: 'wamid.PREV' }, TEXT);
		expect(body).toEqual({
			...messageBody(hosting, TO_PHONE, TEXT),
			context: { message_id: 'wamid.PREV' },
		});
	});

	test.each([undefined, ''])('has no context when the ID is %j', (replyTo) => {
		const body = messageBody(hosting, { ...TO_PHONE, replyTo }, TEXT);
		expect(body).not.toHaveProperty('context');
	});
});
