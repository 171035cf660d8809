import { sendButtons } from '../../../../../../nodes/Dialog360/operations/message/sendButtons';
import { runOne } from '../../../../support/scope';

const FORM = {
	to: '491701234567',
	body: 'Shall we deliver tomorrow?',
	buttons: { button: [{ title: 'Yes', id: 'yes-17' }, { title: 'No' }] },
};

test('reads header, body, footer and buttons', async () => {
	const { requests } = await runOne(sendButtons, {
		...FORM,
		headerType: 'image',
		headerMediaSource: 'link',
		headerMediaLink: 'https://example.com/a.jpg',
		options: { footer: 'Reply STOP to opt out' },
	});
	expect(requests[0]?.body).toMatchObject({
		type: 'interactive',
		interactive: {
			type: 'button',
			header: { type: 'image', image: { link: 'https://example.com/a.jpg' } },
			body: { text: 'Shall we deliver tomorrow?' },
			footer: { text: 'Reply STOP to opt out' },
			action: {
				buttons: [
					{ type: 'reply', reply: { id: 'yes-17', title: 'Yes' } },
					{ type: 'reply', reply: { id: 'No', title: 'No' } },
				],
			},
		},
	});
});

test('without a header or footer sends none', async () => {
	const { requests } = await runOne(sendButtons, { ...FORM, headerType: 'none' });
	const { interactive } = requests[0]?.body as { interactive: object };
	expect(Object.keys(interactive)).toEqual(['type', 'body', 'action']);
});

test('without buttons says so, and sends nothing', async () => {
	await expect(runOne(sendButtons, { ...FORM, buttons: {} })).rejects.toThrow(
		'Buttons has 0 buttons, and WhatsApp wants 1 to 3',
	);
});
