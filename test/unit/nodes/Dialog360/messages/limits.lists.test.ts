import {
	requireCount,
	requireUnique,
	requireUrl,
} from '../../../../../nodes/Dialog360/messages/limits';
import { refusalOf } from '../../../support/thrown';

describe('requireCount', () => {
	test.each([1, 2, 3])('takes %d of 1 to 3', (count) => {
		expect(() => requireCount('Buttons', 'button', count, { max: 3 })).not.toThrow();
	});

	test.each([
		[0, { max: 3 }, 'Buttons has 0 buttons, and WhatsApp wants 1 to 3', 'Add buttons'],
		[4, { max: 3 }, 'Buttons has 4 buttons, and WhatsApp wants 1 to 3', 'Remove 1 button'],
		[9, { max: 3 }, 'Buttons has 9 buttons, and WhatsApp wants 1 to 3', 'Remove 6 buttons'],
		[1, { min: 2, max: 10 }, 'Buttons has 1 button, and WhatsApp wants 2 to 10', 'Add buttons'],
		[1, { min: 2, max: 2 }, 'Buttons has 1 button, and WhatsApp wants exactly 2', 'Add buttons'],
		[2, { max: 1 }, 'Buttons has 2 buttons, and WhatsApp wants exactly 1', 'Remove 1 button'],
	])('refuses %d of %j', (count, range, message, fix) => {
		expect(refusalOf(() => requireCount('Buttons', 'button', count, range))).toEqual({
			field: 'Buttons',
			message,
			fix,
		});
	});
});

describe('requireUnique', () => {
	test.each([[[]], [['a']], [['a', 'b', 'c']], [['a', 'A', 'a ']]])('takes %j', (values) => {
		expect(() => requireUnique('ID', values)).not.toThrow();
	});

	test.each([
		[['a', 'a'], 'ID "a" stands twice, at 1 and 2'],
		[['a', 'b', 'c', 'b'], 'ID "b" stands twice, at 2 and 4'],
		[['', ''], 'ID "" stands twice, at 1 and 2'],
	])('refuses %j', (values, message) => {
		expect(refusalOf(() => requireUnique('ID', values))).toEqual({
			field: 'ID',
			message,
			fix: 'WhatsApp wants a different ID for each',
		});
	});
});

describe('requireUrl', () => {
	test.each([
		'https://example.com',
		'http://example.com/a?b=c#d',
		'HTTPS://EXAMPLE.COM/ä',
		'https://user.example.co.uk:8080/x',
	])('takes %s', (url) => {
		expect(requireUrl('Link', url)).toBe(url);
	});

	test('trims', () => {
		expect(requireUrl('Link', ' https://example.com\n')).toBe('https://example.com');
	});

	test.each(['example.com', 'ftp://example.com', 'https://', 'https://localhost', 'https://a b.c'])(
		'refuses %j',
		(url) => {
			expect(refusalOf(() => requireUrl('Link', url))).toEqual({
				field: 'Link',
				message: `Link is not a web address: "${url}"`,
				fix: 'Enter a public address that begins with https://, e.g. https://example.com/offer',
			});
		},
	);

	test('shows only the beginning of a long text', () => {
		expect(refusalOf(() => requireUrl('Link', 'x'.repeat(100))).message).toBe(
			`Link is not a web address: "${'x'.repeat(60)}"`,
		);
	});

	test.each(['', '  '])('says that %j is empty', (url) => {
		expect(refusalOf(() => requireUrl('Link', url)).message).toBe('Link is empty');
	});
});
