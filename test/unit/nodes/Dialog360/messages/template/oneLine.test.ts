import { requireOneLine } from '../../../../../../nodes/Dialog360/messages/template/oneLine';
import { refusalOf } from '../../../../support/thrown';

test.each(['', 'Ann', ' a    b ', 'a\u00a0\u00a0\u00a0\u00a0\u00a0b', 'a\rb', 'größe 👍', '\\n'])(
	'%j is taken as it is',
	(text) => {
		expect(requireOneLine('Name', text)).toBe(text);
	},
);

test.each([
	['a\nb', 'a new line after "a"'],
	['a\r\nb', 'a new line after "a"'],
	['Dear Ms. Ann van der Lee\n', 'a new line after "Ms. Ann van der Lee"'],
	['\n', 'a new line at its beginning'],
	['  \ta', 'a tab at its beginning'],
	['a\tb', 'a tab after "a"'],
	['a     b', '5 spaces in a row after "a"'],
	[`👍${' '.repeat(9)}b`, '9 spaces in a row after "👍"'],
	['a     b\nc', '5 spaces in a row after "a"'],
])('%j is refused', (text, found) => {
	expect(refusalOf(() => requireOneLine('Body ⟨1⟩', text))).toEqual({
		field: 'Body ⟨1⟩',
		message: `Body ⟨1⟩ has ${found}, which WhatsApp refuses in the values of a template`,
		fix: expect.stringContaining('{{ $json.text.replace(/\\s+/g, " ") }}') as string,
	});
});
