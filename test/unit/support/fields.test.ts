import { expressionsIn, isTitleCase } from './fields';

test.each(['To', 'Message ID', 'Mark as Read', 'Reply to Message ID', '360dialog Trigger'])(
	'%s is title case',
	(text) => {
		expect(isTitleCase(text)).toBe(true);
	},
);

test.each(['to', 'Message id', 'as Read', 'Show typing', ''])('"%s" is not title case', (text) => {
	expect(isTitleCase(text)).toBe(false);
});

test('expressions are found on every level', () => {
	expect(expressionsIn({ a: '=x', b: ['{{ y }}', 'z', { c: '=' }], d: 1, e: null })).toEqual([
		'=x',
		'{{ y }}',
		'=',
	]);
	expect(expressionsIn('a = b')).toEqual([]);
});
