import { linkButtonInteractive } from '../../../../../../nodes/Dialog360/messages/interactive/linkButton';
import { refusalOf } from '../../../../support/thrown';

const BASE = { body: 'B', buttonText: 'Go', url: 'https://x.y/z?a=1#b' };

describe('linkButtonInteractive', () => {
	test('is a link with all around it', () => {
		expect(
			linkButtonInteractive({
				...BASE,
				header: { type: 'image', image: { id: '1' } },
				footer: 'F',
			}),
		).toEqual({
			type: 'cta_url',
			header: { type: 'image', image: { id: '1' } },
			body: { text: 'B' },
			footer: { text: 'F' },
			action: {
				name: 'cta_url',
				parameters: { display_text: 'Go', url: 'https://x.y/z?a=1#b' },
			},
		});
	});

	test('needs no header and no footer', () => {
		expect(Object.keys(linkButtonInteractive({ ...BASE, footer: ' ' }))).toEqual([
			'type',
			'body',
			'action',
		]);
	});

	test('takes a text of 20 characters, and refuses 21 and none', () => {
		const withText = (buttonText: string) => () => linkButtonInteractive({ ...BASE, buttonText });
		expect(withText('👍'.repeat(20))().action.parameters.display_text).toBe('👍'.repeat(20));
		expect(refusalOf(withText('x'.repeat(21)))).toMatchObject({
			field: 'Button Text',
			message: 'Button Text is too long: 21 characters, and WhatsApp takes at most 20',
		});
		expect(refusalOf(withText(' ')).message).toBe('Button Text is empty');
	});

	test('trims the link', () => {
		const { action } = linkButtonInteractive({ ...BASE, url: ' http://x.y\n' });
		expect(action.parameters.url).toBe('http://x.y');
	});

	test.each([
		['', 'URL is empty'],
		['x.y', 'URL is not a web address: "x.y"'],
		['tel:+49170', 'URL is not a web address: "tel:+49170"'],
	])('refuses the link %j', (url, message) => {
		expect(refusalOf(() => linkButtonInteractive({ ...BASE, url }))).toMatchObject({
			field: 'URL',
			message,
		});
	});

	test('refuses an empty body, and one of 1025 characters', () => {
		expect(refusalOf(() => linkButtonInteractive({ ...BASE, body: '' })).field).toBe('Body');
		expect(linkButtonInteractive({ ...BASE, body: 'x'.repeat(1024) })).toBeDefined();
		expect(refusalOf(() => linkButtonInteractive({ ...BASE, body: 'x'.repeat(1025) })).field).toBe(
			'Body',
		);
	});
});
