import { sendLinkButton } from '../../../../../../nodes/Dialog360/operations/message/sendLinkButton';
import { runOne } from '../../../../support/scope';
import { rejectionOf } from '../../../../support/thrown';

const PARAMETERS = {
	to: '491701234567',
	simplify: true,
	options: {},
	headerType: 'image',
	headerMediaSource: 'link',
	headerMediaLink: 'https://x.y/a.jpg',
	body: 'B',
	buttonText: 'Go',
	url: 'https://x.y',
};

describe('Send Link Button', () => {
	test('posts header, text and link', async () => {
		const { requests } = await runOne(sendLinkButton, PARAMETERS);
		expect(requests[0]?.body).toEqual({
			messaging_product: 'whatsapp',
			recipient_type: 'individual',
			to: '491701234567',
			type: 'interactive',
			interactive: {
				type: 'cta_url',
				header: { type: 'image', image: { link: 'https://x.y/a.jpg' } },
				body: { text: 'B' },
				action: { name: 'cta_url', parameters: { display_text: 'Go', url: 'https://x.y' } },
			},
		});
	});

	test('sends nothing without a link', async () => {
		const error = await rejectionOf(runOne(sendLinkButton, { ...PARAMETERS, url: '' }));
		expect(error).toMatchObject({ name: 'InputError', field: 'URL' });
	});

	test.each(['onPremise', 'sandbox'] as const)('sends nothing to %s', async (hosting) => {
		const error = await rejectionOf(runOne(sendLinkButton, PARAMETERS, { hosting }));
		expect(error).toMatchObject({ name: 'InputError', field: 'Operation' });
	});
});
