import { readRequest, requireMessageId } from '../../../../../nodes/Dialog360/messages/read';
import { refusalOf } from '../../../support/thrown';

const ID = 'wamid.HBgLMTY1MDM4Nzk0MzkVAgASGBQzQQ+/A=';

describe('readRequest', () => {
	test('is a message on the Cloud API', () => {
		expect(readRequest('cloud', ID, false)).toEqual({
			method: 'POST',
			path: '/messages',
			body: { messaging_product: 'whatsapp', status: 'read', message_id: ID },
		});
	});

	test('shows typing on the Cloud API', () => {
		expect(readRequest('cloud', ID, true)).toEqual({
			method: 'POST',
			path: '/messages',
			body: {
				messaging_product: 'whatsapp',
				status: 'read',
				message_id: ID,
				typing_indicator: { type: 'text' },
			},
		});
	});

	test.each(['onPremise', 'sandbox'] as const)('is a PUT with the encoded ID on %s', (hosting) => {
		expect(readRequest(hosting, ID, false)).toEqual({
			method: 'PUT',
			path: '/v1/messages/wamid.HBgLMTY1MDM4Nzk0MzkVAgASGBQzQQ%2B%2FA%3D',
			body: { status: 'read' },
		});
	});

	test.each(['onPremise', 'sandbox'] as const)('refuses typing on %s', (hosting) => {
		expect(refusalOf(() => readRequest(hosting, ID, true))).toEqual({
			field: 'Show Typing',
			message: 'The typing indicator works only with numbers on the Cloud API',
			fix: 'Switch off Show Typing, or move the number to the Cloud API',
		});
	});

	test.each(['cloud', 'onPremise', 'sandbox'] as const)('trims the ID on %s', (hosting) => {
		expect(readRequest(hosting, ` ${ID}\n`, false)).toEqual(readRequest(hosting, ID, false));
	});

	test.each(['cloud', 'onPremise', 'sandbox'] as const)('refuses an empty ID on %s', (hosting) => {
		expect(refusalOf(() => readRequest(hosting, '', false))).toMatchObject({
			field: 'Message ID',
			message: 'Message ID is empty',
		});
	});

	test('lets no ID leave its path', () => {
		const { path } = readRequest('onPremise', '../../settings?x=#y', false);
		expect(path).toBe('/v1/messages/..%2F..%2Fsettings%3Fx%3D%23y');
	});
});

describe('requireMessageId', () => {
	const FIX =
		'Use the ID that came with the message, e.g. {{ $json.messageId }} from the 360dialog Trigger';

	test.each([
		['of the Cloud API', ID],
		['of On-Premise', 'gBEGkYiEB1VXAglK1ZEqA1YKPrU'],
		['of a group', 'Y2FwaV9ncm91cDox'],
	])('takes an ID %s', (_, id) => {
		expect(requireMessageId('Message ID', id)).toBe(id);
	});

	test.each(['', ' ', '\n', '\u00a0'])('says that %j is empty', (value) => {
		expect(refusalOf(() => requireMessageId('Reply to', value))).toEqual({
			field: 'Reply to',
			message: 'Reply to is empty',
			fix: FIX,
		});
	});

	test.each(['wamid.A wamid.B', 'Hello there', 'a\tb', 'a\u00a0b'])('refuses %j', (value) => {
		expect(refusalOf(() => requireMessageId('Reply to', value))).toEqual({
			field: 'Reply to',
			message: `Reply to is not the ID of a message: "${value}"`,
			fix: FIX,
		});
	});

	test('shortens a long one', () => {
		const value = `a ${'b'.repeat(100)}`;
		expect(refusalOf(() => requireMessageId('Reply to', value)).message).toBe(
			`Reply to is not the ID of a message: "a ${'b'.repeat(38)}"`,
		);
	});
});
