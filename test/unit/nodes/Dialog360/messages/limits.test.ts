import {
	codePoints,
	limitText,
	MAX_LENGTH,
	requireText,
} from '../../../../../nodes/Dialog360/messages/limits';
import { refusalOf } from '../../../support/thrown';

describe('MAX_LENGTH', () => {
	test('holds the limits of the API reference, section 2.5', () => {
		expect(MAX_LENGTH.textBody).toBe(4096);
		expect(MAX_LENGTH.templateName).toBe(512);
	});
});

describe('codePoints', () => {
	test.each([
		['', 0],
		['abc', 3],
		['äöü', 3],
		['a\u0308', 2],
		['👍', 1],
		['👍🏽', 2],
		['👩‍👩‍👧', 5],
		['🇩🇪', 2],
		['1️⃣', 3],
		['𝒳', 1],
		['日本語', 3],
		['\ud83d', 1],
		['a\r\nb', 4],
	])('%j has %d', (text, expected) => {
		expect(codePoints(text)).toBe(expected);
	});
});

describe.each([
	['a letter', 'x'],
	['a letter of two bytes', 'ß'],
	['an emoji that JavaScript counts twice', '👍'],
	['a right-to-left letter', 'ש'],
])('limitText with %s', (_, character) => {
	const limit = 20;

	test.each([0, 1, limit - 1, limit])('takes %d of 20 unchanged', (length) => {
		const text = character.repeat(length);
		expect(limitText('Text', text, limit)).toBe(text);
	});

	test.each([
		[limit + 1, 1],
		[limit * 3, limit * 2],
	])('refuses %d of 20', (length, over) => {
		expect(refusalOf(() => limitText('Footer', character.repeat(length), limit))).toEqual({
			field: 'Footer',
			message: `Footer is too long: ${length} characters, and WhatsApp takes at most 20`,
			fix: `Shorten Footer by ${over} character${over === 1 ? '' : 's'}`,
		});
	});
});

describe('limitText', () => {
	test('counts each part of a combined emoji, as WhatsApp does', () => {
		const family = '👩‍👩‍👧';
		expect(limitText('Text', family, 5)).toBe(family);
		expect(refusalOf(() => limitText('Text', family, 4)).message).toBe(
			'Text is too long: 5 characters, and WhatsApp takes at most 4',
		);
	});

	test('neither trims nor normalises', () => {
		expect(limitText('Text', '  a\u0308\n', 5)).toBe('  a\u0308\n');
	});
});

describe('requireText', () => {
	test.each([
		['nothing', ''],
		['a space', ' '],
		['line breaks and tabs', '\r\n\t\v\f'],
		['a no-break space', '\u00a0'],
		['an em space', '\u2003'],
		['an ideographic space', '\u3000'],
		['a byte order mark', '\ufeff'],
		['a line separator', '\u2028'],
	])('refuses %s', (_, text) => {
		expect(refusalOf(() => requireText('Text', text, 10))).toEqual({
			field: 'Text',
			message: 'Text is empty',
			fix: 'Enter a text for Text. If it comes from an expression, check that the item has that value.',
		});
	});

	test.each(['.', '0', ' a ', '👍', '\nline\n', 'x'.repeat(10)])('takes %j unchanged', (text) => {
		expect(requireText('Text', text, 10)).toBe(text);
	});

	test('refuses what is over the limit', () => {
		expect(refusalOf(() => requireText('Text', 'x'.repeat(11), 10)).message).toBe(
			'Text is too long: 11 characters, and WhatsApp takes at most 10',
		);
	});
});
