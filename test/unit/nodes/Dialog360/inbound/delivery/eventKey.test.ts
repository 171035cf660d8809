import {
	isMessage,
	isUrgent,
	keyOf,
} from '../../../../../../nodes/Dialog360/inbound/delivery/eventKey';
import { parseWebhook } from '../../../../../../nodes/Dialog360/inbound/parse';
import { cloud, MESSAGES, STATUSES } from '../../../../data/appendixA';

const first = (value: object) => parseWebhook(cloud('messages', value as never))[0]!;
const message = first({ messages: [MESSAGES.text] });
const status = first({ statuses: [STATUSES.sent] });

test('a key is ten characters, and the same for the same event only', () => {
	expect(keyOf(message)?.key).toMatch(/^[\w-]{10}$/);
	expect(keyOf(first({ messages: [MESSAGES.text] }))).toEqual(keyOf(message));
	expect(keyOf(first({ messages: [{ ...MESSAGES.text, id: 'wamid.other' }] }))).not.toEqual(
		keyOf(message),
	);
	expect(keyOf(first({ statuses: [{ ...STATUSES.sent, status: 'read' }] }))).not.toEqual(
		keyOf(status),
	);
});

test('what has neither ID nor time has no key', () => {
	expect(keyOf(first({ messages: [{ type: 'text' }] }))).toBeUndefined();
	expect(keyOf(first({ messages: [{ type: 'text', timestamp: '1751247548' }] }))).toBeDefined();
});

test('messages are told from what is said about them', () => {
	expect([isMessage(message), isUrgent(message)]).toEqual([true, true]);
	expect([isMessage(status), isUrgent(status)]).toEqual([false, false]);
});
