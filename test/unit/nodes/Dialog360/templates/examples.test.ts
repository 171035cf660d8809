import { exampleOf } from '../../../../../nodes/Dialog360/templates/examples';
import { refusalOf } from '../../../support/thrown';

const of = (text: string, ...inputs: Array<{ name?: string; value: string }>) =>
	exampleOf('Body', 'body_text', text, inputs);

test('numbered variables have their values in order of the numbers', () => {
	expect(of('A {{2}} {{1}} z', { value: 'one' }, { value: 'two' })).toEqual({
		body_text: [['one', 'two']],
	});
	expect(of('A {{2}} {{1}} z', { name: '2', value: 'two' }, { name: '1', value: 'one' })).toEqual({
		body_text: [['one', 'two']],
	});
});

test('named variables have theirs by name, or in order', () => {
	const named = {
		body_text_named_params: [
			{ param_name: 'b', example: 'bee' },
			{ param_name: 'a', example: 'ay' },
		],
	};
	expect(of('A {{b}} {{ a }} {{b}} z', { value: 'bee' }, { value: 'ay' })).toEqual(named);
	expect(of('A {{b}} {{a}} z', { name: 'a', value: 'ay' }, { name: 'b', value: 'bee' })).toEqual(
		named,
	);
});

test('a header has a flat list', () => {
	expect(exampleOf('Header Text', 'header_text', 'For {{1}}', [{ value: 'Ann' }])).toEqual({
		header_text: ['Ann'],
	});
});

test('no variables, no example', () => {
	expect(of('Hello')).toBeUndefined();
});

test('examples for nothing are refused', () => {
	expect(refusalOf(() => of('Hi {{1}}!', { value: 'a' }, { value: 'b' }))).toEqual({
		field: 'Body Examples',
		message: 'Body has 1 variable and 2 examples',
		fix: 'Give one example for each of {{1}}',
	});
	expect(refusalOf(() => of('Hi!', { name: 'x', value: 'a' })).message).toBe(
		'Body has an example for {{x}}, and no such variable',
	);
});
