import { textContent } from '../../../../../nodes/Dialog360/messages/text';
import { refusalOf } from '../../../support/thrown';

describe('textContent', () => {
	test('is a text without preview when nothing is said about it', () => {
		expect(textContent('Hi')).toEqual({ type: 'text', text: { body: 'Hi' } });
	});

	test('leaves preview_url out when it is off, as it is off by default', () => {
		expect(textContent('Hi', false)).toEqual({ type: 'text', text: { body: 'Hi' } });
	});

	test('asks for a preview', () => {
		expect(textContent('See https://x.y', true)).toEqual({
			type: 'text',
			text: { body: 'See https://x.y', preview_url: true },
		});
	});

	test.each([
		'  indented',
		'*bold* _italic_',
		'a\r\nb',
		'שלום',
		'{{1}}',
		'={{ $json.x }}',
		'\u200b👍',
	])('does not touch the text %j', (body) => {
		expect(textContent(body).text.body).toBe(body);
	});

	test.each([
		['letters', 'x'],
		['emoji', '👍'],
	])('takes 4095 and 4096 %s and refuses 4097', (_, character) => {
		expect(textContent(character.repeat(4095)).text.body).toBe(character.repeat(4095));
		expect(textContent(character.repeat(4096)).text.body).toBe(character.repeat(4096));
		expect(refusalOf(() => textContent(character.repeat(4097)))).toEqual({
			field: 'Text',
			message: 'Text is too long: 4097 characters, and WhatsApp takes at most 4096',
			fix: 'Shorten Text by 1 character',
		});
	});

	test.each(['', '   ', '\n', '\u00a0\u2009'])('refuses the empty text %j', (body) => {
		expect(refusalOf(() => textContent(body))).toMatchObject({
			field: 'Text',
			message: 'Text is empty',
		});
	});
});
