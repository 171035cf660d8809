import { readDefinition } from '../../../../../../nodes/Dialog360/messages/template/definition';
import { fieldsOf } from '../../../../../../nodes/Dialog360/messages/template/fields';
import { called, marksOf, placed } from '../../../../../../nodes/Dialog360/messages/template/label';
import { seedTemplates } from '../../../../../simulator/templates/seeds';
import { alike } from './alike';
import { body, buttons, card, carousel, defined, header } from './definitions';

const APPROVED = [seedTemplates.cloud, seedTemplates.sandbox, seedTemplates.manyTemplates]
	.flatMap((make) => make())
	.filter(({ status }) => status === 'APPROVED');

test('there are templates of each kind to look at', () => {
	expect(APPROVED.length).toBeGreaterThan(100);
});

test.each(APPROVED.map((one) => [`${one.name} ${one.language}`, one] as const))(
	'the fields of %s differ, although n8n cuts their labels',
	(_, template) => {
		expect(alike(fieldsOf(readDefinition({ ...template, optimization_spec: null })))).toEqual([]);
	},
);

const PRODUCTS = '{{product_name_one}} and {{product_name_two}} for {{buyer}}';

test.each([
	['variables that begin alike', [body(PRODUCTS)]],
	['the same in a card', [carousel(...Array.from({ length: 10 }, () => card(body(PRODUCTS))))]],
	['more than nine variables', [body('{{1}}{{2}}{{3}}{{4}}{{5}}{{6}}{{7}}{{8}}{{9}}{{10}}{{11}}')]],
	['the same variable in header and body', [header('TEXT', { text: '{{1}}' }), body('{{1}}')]],
	[
		'buttons with the same text',
		[buttons({ type: 'QUICK_REPLY', text: 'Yes' }, { type: 'QUICK_REPLY', text: 'Yes' })],
	],
	['a button with several fields', [buttons({ type: 'FLOW', text: 'Give us your feedback' })]],
])('%s are told apart', (_, components) => {
	expect(alike(fieldsOf(defined(components)))).toEqual([]);
});

test.each([
	[
		['1', '2'],
		['Body ⟨1⟩', 'Body ⟨2⟩'],
	],
	[
		['first_name', 'order'],
		['Body ⟨first_name⟩', 'Body ⟨order⟩'],
	],
	[
		['customer_first_name', 'customer_first_word'],
		['Body ⟨customer_first_name⟩', 'Body ⟨customer_first_word⟩'],
	],
	[
		['customer_first_name_1', 'customer_first_name_2'],
		['Body 1 ⟨customer_first_name_1⟩', 'Body 2 ⟨customer_first_name_2⟩'],
	],
])('the variables %j are marked %j', (variables, marks) => {
	expect(marksOf('Body', variables)).toEqual(marks);
});

test.each([
	[{}, 'Body ⟨1⟩', 'Body ⟨1⟩'],
	[{ example: 'Ann' }, 'Body ⟨1⟩ (e.g. Ann)', 'Body ⟨1⟩'],
	[{ words: 'Hi ⟨1⟩' }, 'Body ⟨1⟩: Hi ⟨1⟩', 'Body ⟨1⟩ (Hi ⟨1⟩)'],
	[{ example: ' a\nb ', words: 'Hi ⟨1⟩' }, 'Body ⟨1⟩ (e.g. a b): Hi ⟨1⟩', 'Body ⟨1⟩ (Hi ⟨1⟩)'],
	[{ example: '👍'.repeat(81) }, `Body ⟨1⟩ (e.g. ${'👍'.repeat(80)}…)`, 'Body ⟨1⟩'],
])('a field with %j', (more, label, name) => {
	expect(called('Body ⟨1⟩', more)).toEqual({ label, name });
});

test('things are named by where they stand', () => {
	expect(placed({ idPrefix: '', labelPrefix: '' }, 'button 1')).toBe('Button 1');
	expect(placed({ idPrefix: 'card.1.', labelPrefix: 'Card 2 ' }, 'body')).toBe('Card 2 body');
});
