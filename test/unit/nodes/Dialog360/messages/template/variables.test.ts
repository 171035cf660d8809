import {
	textParameter,
	variablesOf,
	wordsAround,
} from '../../../../../../nodes/Dialog360/messages/template/variables';

test.each([
	['', []],
	['No variable, {not} {{}} {{ }} {{a-b}}', []],
	['{{1}} {{2}} {{1}}', ['1', '2']],
	['{{2}} {{10}} {{1}}', ['1', '2', '10']],
	['{{ b }} {{a}} {{b}}', ['b', 'a']],
])('the variables of %j are %j', (text, variables) => {
	expect(variablesOf(text)).toEqual(variables);
});

test('values of named variables carry the name, others must not', () => {
	expect(textParameter('1', 'x')).toEqual({ type: 'text', text: 'x' });
	expect(textParameter('who', 'x')).toEqual({ type: 'text', parameter_name: 'who', text: 'x' });
});

test.each([
	['Hi {{first_name}}, ok', 'first_name', 'Hi ⟨first_name⟩, ok'],
	['{{1}}', '1', ''],
	[' {{1}}\n', '1', ''],
	['{{1}} and {{2}}', '2', '⟨1⟩ and ⟨2⟩'],
	['One\n\nline {{1}}\t!', '1', 'One line ⟨1⟩ !'],
	['Nothing', '1', ''],
	[
		'A long text that stands before {{1}} and another that goes on and on behind it.',
		'1',
		'A long text that stands before ⟨1⟩ and another that goes on and…',
	],
	[
		'The very first words are left out of a text that stands before {{1}}',
		'1',
		'…of a text that stands before ⟨1⟩',
	],
	[`${'👍'.repeat(40)}{{1}}`, '1', `…${'👍'.repeat(32)}⟨1⟩`],
])('in %j the words around %s are %j', (text, variable, words) => {
	expect(wordsAround(text, variable)).toBe(words);
});
