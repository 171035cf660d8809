import { typingRequest } from '../../../../../nodes/Dialog360/messages/typing';
import { refusalOf } from '../../../support/thrown';

const ID = 'wamid.HBgLMTY1MDM4Nzk0MzkVAgASGBQzQUYzMjEzNDM2RTZGQ0MzMDJBRgA=';

describe('typingRequest', () => {
	test('marks the message as read, and shows typing', () => {
		expect(typingRequest('cloud', ID)).toEqual({
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

	test.each(['onPremise', 'sandbox'] as const)('is refused on %s', (hosting) => {
		expect(refusalOf(() => typingRequest(hosting, ID))).toEqual({
			field: 'Operation',
			message: 'The typing indicator works only with numbers on the Cloud API',
			fix: 'Use Mark as Read, or move the number to the Cloud API',
		});
	});

	test('needs a message ID', () => {
		expect(refusalOf(() => typingRequest('cloud', ' ')).message).toBe('Message ID is empty');
	});
});
