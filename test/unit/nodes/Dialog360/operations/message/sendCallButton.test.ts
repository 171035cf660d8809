import { sendCallButton } from '../../../../../../nodes/Dialog360/operations/message/sendCallButton';
import { runOne } from '../../../../support/scope';

const PARAMETERS = {
	to: '491701234567',
	body: 'Questions?',
	buttonText: 'Call Now',
	simplify: true,
};

describe('Send Call Button', () => {
	test('posts the text of the button, and leaves the rest to WhatsApp', async () => {
		const { requests } = await runOne(sendCallButton, { ...PARAMETERS, options: {} });
		expect(requests[0]?.body?.interactive).toEqual({
			type: 'voice_call',
			body: { text: 'Questions?' },
			action: { name: 'voice_call', parameters: { display_text: 'Call Now' } },
		});
	});

	test('posts its options', async () => {
		const options = { ttlMinutes: 60, payload: 17 };
		const { requests } = await runOne(sendCallButton, { ...PARAMETERS, options });
		expect(requests[0]?.body?.interactive).toMatchObject({
			action: { parameters: { display_text: 'Call Now', ttl_minutes: 60, payload: '17' } },
		});
	});
});
