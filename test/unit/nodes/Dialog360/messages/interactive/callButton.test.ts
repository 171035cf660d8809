import { callButtonInteractive } from '../../../../../../nodes/Dialog360/messages/interactive/callButton';
import type { CallButtonInput } from '../../../../../../nodes/Dialog360/messages/interactive/callButton';
import { refusalOf } from '../../../../support/thrown';

const build = (more: Partial<CallButtonInput> = {}) =>
	callButtonInteractive({ body: 'B', ...more });

test('leaves everything else to WhatsApp', () => {
	expect(build({ buttonText: ' ', payload: '' })).toEqual({
		type: 'voice_call',
		body: { text: 'B' },
		action: { name: 'voice_call' },
	});
});

test('has text, time and payload', () => {
	expect(build({ buttonText: 'Call us', ttlMinutes: 100, payload: 'order-17' }).action).toEqual({
		name: 'voice_call',
		parameters: { display_text: 'Call us', ttl_minutes: 100, payload: 'order-17' },
	});
});

test.each([1, 43_200, '60'])('works for %j minutes', (ttlMinutes) => {
	expect(build({ ttlMinutes }).action.parameters).toEqual({ ttl_minutes: Number(ttlMinutes) });
});

test.each([0, 43_201, 1.5, '', null, 'x'])('does not work for %j minutes', (ttlMinutes) => {
	expect(refusalOf(() => build({ ttlMinutes }))).toEqual({
		field: 'Active for Minutes',
		message: 'Active for Minutes must be a whole number from 1 to 43200',
		fix: 'Enter e.g. 1',
	});
});

test.each<[string, keyof CallButtonInput, number]>([
	['Body', 'body', 1024],
	['Button Text', 'buttonText', 20],
	['Payload', 'payload', 512],
])('%s: takes the limit and refuses one more', (field, key, limit) => {
	expect(() => build({ [key]: '👍'.repeat(limit) })).not.toThrow();
	expect(refusalOf(() => build({ [key]: '👍'.repeat(limit + 1) }))).toMatchObject({
		field,
		message: `${field} is too long: ${limit + 1} characters, and WhatsApp takes at most ${limit}`,
	});
});

test('refuses an empty body', () => {
	expect(refusalOf(() => build({ body: '' })).message).toBe('Body is empty');
});
