import type { Hosting } from '../../../../../../nodes/Dialog360/api/hosting';
import { templateContent } from '../../../../../../nodes/Dialog360/messages/template/template';
import type { TemplateInput } from '../../../../../../nodes/Dialog360/messages/template/template';
import { refusalOf } from '../../../../support/thrown';

const NAMESPACE = 'c8ae5f90_307a_ca4c_b8f6_d1e2a2573574';
const BASE: TemplateInput = { name: 'order_update', language: 'en', bodyParameters: [] };

const template = (hosting: Hosting, input: Partial<TemplateInput> = {}) =>
	templateContent(hosting, { ...BASE, ...input }).template;
const refusal = (input: Partial<TemplateInput>, hosting: Hosting = 'cloud') =>
	refusalOf(() => template(hosting, input));

describe('the dialect', () => {
	test('of the Cloud API has neither namespace nor language policy', () => {
		expect(templateContent('cloud', { ...BASE, namespace: NAMESPACE })).toEqual({
			type: 'template',
			template: { name: 'order_update', language: { code: 'en' } },
		});
	});

	test('of On-Premise has both', () => {
		expect(templateContent('onPremise', { ...BASE, namespace: NAMESPACE })).toEqual({
			type: 'template',
			template: {
				namespace: NAMESPACE,
				name: 'order_update',
				language: { policy: 'deterministic', code: 'en' },
			},
		});
	});

	test.each([undefined, '', '  ', '\n'])(
		'of On-Premise needs the namespace, not %j',
		(namespace) => {
			expect(refusal({ namespace }, 'onPremise')).toEqual({
				field: 'Namespace',
				message: 'The On-Premise API sends a template only with its namespace',
				fix: 'Add the option Namespace. The 360dialog Hub and the template list show it beside each template.',
			});
		},
	);

	test.each([undefined, '', '  '])('of the Sandbox leaves out the namespace %j', (namespace) => {
		expect(template('sandbox', { namespace })).toEqual({
			name: 'order_update',
			language: { policy: 'deterministic', code: 'en' },
		});
	});

	test('of the Sandbox passes a namespace on', () => {
		expect(template('sandbox', { namespace: NAMESPACE })).toHaveProperty('namespace', NAMESPACE);
	});

	test.each(['onPremise', 'sandbox'] as const)('of %s trims the namespace', (hosting) => {
		expect(template(hosting, { namespace: ` ${NAMESPACE}\n` }).namespace).toBe(NAMESPACE);
	});
});

describe('the name', () => {
	test.each(['first_welcome_messsage', 'a', '2fa', '_x_', 'x'.repeat(511), 'x'.repeat(512)])(
		'%s is taken',
		(name) => {
			expect(template('cloud', { name }).name).toBe(name);
		},
	);

	test('is trimmed', () => {
		expect(template('cloud', { name: ' order_update\n' }).name).toBe('order_update');
	});

	test.each([
		'Order Update',
		'order update',
		'order-update',
		'ORDER',
		'order.update',
		'größe',
		'👍',
	])('%s is refused', (name) => {
		expect(refusal({ name })).toEqual({
			field: 'Template Name',
			message: `"${name}" cannot be the name of a template`,
			fix: 'Template names have only small letters, digits and underscores, e.g. order_update. Use the name from the 360dialog Hub, not the title that your team gave it.',
		});
	});

	test.each(['', ' ', '\n'])('%j is empty', (name) => {
		expect(refusal({ name })).toMatchObject({
			field: 'Template Name',
			message: 'Template Name is empty',
		});
	});

	test('of 513 characters is too long', () => {
		expect(refusal({ name: 'x'.repeat(513) })).toEqual({
			field: 'Template Name',
			message: 'Template Name is too long: 513 characters, and WhatsApp takes at most 512',
			fix: 'Shorten Template Name by 1 character',
		});
	});
});

describe('the language', () => {
	test.each([
		['en', 'en'],
		['en_US', 'en_US'],
		['en-US', 'en_US'],
		['pt-BR', 'pt_BR'],
		['zh_CN', 'zh_CN'],
		['fil', 'fil'],
		['prs_AF', 'prs_AF'],
		[' de \n', 'de'],
		[' en-GB', 'en_GB'],
	])('%j becomes %s', (language, code) => {
		expect(template('cloud', { language }).language).toEqual({ code });
	});

	test.each(['EN', 'en_us', 'EN_US', 'e', 'english', 'en_', 'en_USA', 'en US', 'en__US', 'de,en'])(
		'%s is refused',
		(language) => {
			expect(refusal({ language })).toEqual({
				field: 'Language',
				message: `"${language}" is not the language code of a template`,
				fix: 'Use the code that the 360dialog Hub shows for the template, e.g. en, en_US or pt_BR',
			});
		},
	);

	test.each(['', '  '])('%j is empty', (language) => {
		expect(refusal({ language })).toMatchObject({
			field: 'Language',
			message: 'Language is empty',
		});
	});
});

describe('the body parameters', () => {
	test('are left out when there are none', () => {
		expect(template('cloud')).not.toHaveProperty('components');
	});

	test('stay in their order', () => {
		const bodyParameters = [{ text: 'Ann' }, { text: '17' }, { text: 'Ann' }];
		expect(template('cloud', { bodyParameters }).components).toEqual([
			{
				type: 'body',
				parameters: [
					{ type: 'text', text: 'Ann' },
					{ type: 'text', text: '17' },
					{ type: 'text', text: 'Ann' },
				],
			},
		]);
	});

	test('carry their names, trimmed, when all have one', () => {
		const bodyParameters = [
			{ name: 'first_name', text: 'Ann' },
			{ name: ' order ', text: '17' },
		];
		expect(template('cloud', { bodyParameters }).components).toEqual([
			{
				type: 'body',
				parameters: [
					{ type: 'text', parameter_name: 'first_name', text: 'Ann' },
					{ type: 'text', parameter_name: 'order', text: '17' },
				],
			},
		]);
	});

	test.each(['', '  ', undefined])('have no name when it is %j', (name) => {
		const { components } = template('cloud', { bodyParameters: [{ name, text: 'Ann' }] });
		expect(components).toEqual([{ type: 'body', parameters: [{ type: 'text', text: 'Ann' }] }]);
	});

	test.each(['onPremise', 'sandbox'] as const)('are the same on %s', (hosting) => {
		const bodyParameters = [{ text: 'Ann' }];
		expect(template(hosting, { bodyParameters, namespace: NAMESPACE }).components).toEqual(
			template('cloud', { bodyParameters }).components,
		);
	});

	test.each([
		[['a', '', ''], 1],
		[['a', 'b', ''], 2],
		[['', 'b', ' '], 1],
	])('with the names %j are mixed and refused', (names, named) => {
		expect(refusal({ bodyParameters: names.map((name) => ({ name, text: 'x' })) })).toEqual({
			field: 'Body Parameters',
			message: `${named} of 3 body parameters have a name`,
			fix: 'Give every parameter a name (template with named variables) or none (variables {{1}}, {{2}}, …)',
		});
	});

	test.each(['', ' ', '\n\t', '\u00a0'])('with the value %j are refused by number', (text) => {
		expect(refusal({ bodyParameters: [{ text: 'Ann' }, { text }] })).toEqual({
			field: 'Body Parameter 2',
			message: 'Body Parameter 2 is empty',
			fix: 'WhatsApp refuses templates with an empty variable. Enter a value, or use a fallback in the expression.',
		});
	});

	test('with a line break are refused by number', () => {
		expect(refusal({ bodyParameters: [{ text: 'Ann' }, { text: 'a\nb' }] })).toMatchObject({
			field: 'Body Parameter 2',
			message:
				'Body Parameter 2 has a new line after "a", which WhatsApp refuses in the values of a template',
		});
	});

	test('with a line break are refused by name', () => {
		expect(refusal({ bodyParameters: [{ name: 'order', text: '\t1' }] })).toMatchObject({
			field: 'Body Parameter "order"',
			message: expect.stringContaining('has a tab at its beginning') as string,
		});
	});

	test('with an empty value are refused by name', () => {
		expect(refusal({ bodyParameters: [{ name: ' order ', text: '' }] })).toMatchObject({
			field: 'Body Parameter "order"',
			message: 'Body Parameter "order" is empty',
		});
	});
});
