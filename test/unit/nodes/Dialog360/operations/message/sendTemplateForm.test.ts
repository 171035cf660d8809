import type { IDataObject } from 'n8n-workflow';
import type { Hosting } from '../../../../../../nodes/Dialog360/api/hosting';
import { sendTemplate } from '../../../../../../nodes/Dialog360/operations/message/sendTemplate';
import { runOne } from '../../../../support/scope';
import { rejectionOf } from '../../../../support/thrown';

const DEFINITION = {
	name: 'order_update',
	namespace: 'ns',
	language: 'en_US',
	status: 'approved',
	components: [
		{ type: 'HEADER', format: 'IMAGE' },
		{ type: 'BODY', text: 'Hi {{first_name}}' },
	],
};
const VALUES = { 'header.image': 'https://x.y/a.jpg', 'body.first_name': 'Ann' };
const COMPONENTS = [
	{ type: 'header', parameters: [{ type: 'image', image: { link: 'https://x.y/a.jpg' } }] },
	{ type: 'body', parameters: [{ type: 'text', parameter_name: 'first_name', text: 'Ann' }] },
];

/** The list of templates and the answer to the message are one here: neither looks at the other's part. */
async function send(
	changes: IDataObject = {},
	{ hosting, ...definition }: { hosting?: Hosting } & IDataObject = {},
) {
	const answer = { waba_templates: [{ ...DEFINITION, ...definition }], messages: [{ id: 'x' }] };
	const parameters = {
		to: '491701234567',
		defineParameters: 'form',
		template: { __rl: true, mode: 'list', value: 'order_update|en_US' },
		parameters: { mappingMode: 'defineBelow', value: VALUES, schema: [] },
		options: {},
		...changes,
	};
	const { requests } = await runOne(sendTemplate, parameters, { hosting, answer });
	return requests;
}

test('posts what the form makes of the definition', async () => {
	const [list, message] = await send();
	expect(list).toMatchObject({ method: 'GET', path: '/message_templates' });
	expect(message?.body?.template).toEqual({
		name: 'order_update',
		language: { code: 'en_US' },
		components: COMPONENTS,
	});
});

test('fills in the namespace On-Premise', async () => {
	const [list, message] = await send({}, { hosting: 'onPremise' });
	expect(list?.path).toBe('/v1/configs/templates');
	expect(message?.body?.template).toMatchObject({ namespace: 'ns', components: COMPONENTS });
});

test('takes the template as a text from an expression', async () => {
	expect(await send({ template: 'order_update|en_US' })).toHaveLength(2);
});

test('lays JSON over the form', async () => {
	const header = { type: 'header', parameters: [{ type: 'image', image: { id: '1' } }] };
	const [, message] = await send({
		parameters: { value: { 'body.first_name': 'Ann' } },
		options: { componentsJson: [header] },
	});
	expect(message?.body?.template).toMatchObject({ components: [COMPONENTS[1], header] });
});

test.each<[string, IDataObject, IDataObject, string]>([
	['no choice', { template: '' }, {}, 'Template is empty'],
	['another template', { template: 'other|en' }, {}, 'The account has no template other'],
	['a paused one', {}, { status: 'PAUSED' }, 'its status is PAUSED'],
	[
		'a changed one',
		{},
		{ components: [{ type: 'BODY', text: 'Hi {{1}}' }] },
		'It does not have: header.image; body.first_name.',
	],
	[
		'no such file',
		{ parameters: { value: { ...VALUES, 'header.image': 'data' } } },
		{},
		'The item has no file in a field "data"',
	],
	[
		'a field that is gone',
		{
			parameters: {
				value: { ...VALUES, 'body.order': '17' },
				schema: [
					{ id: 'body.first_name', displayName: 'Body ⟨first_name⟩: Hi ⟨first_name⟩' },
					{ id: 'body.order', displayName: 'Body ⟨order⟩ (e.g. 17): order ⟨order⟩' },
				],
			},
		},
		{},
		'It does not have: Body ⟨order⟩ (e.g. 17): order ⟨order⟩ [body.order].',
	],
	[
		'a line break',
		{ parameters: { value: { ...VALUES, 'body.first_name': 'Ann\nLee' } } },
		{},
		'Body ⟨first_name⟩ (Hi ⟨first_name⟩) has a new line after "Ann"',
	],
	['an empty form', { parameters: { value: null } }, {}, 'It needs: Header image [header.image]'],
])('with %s sends nothing', async (_, changes, definition, message) => {
	expect(await rejectionOf(send(changes, definition))).toMatchObject({
		name: 'InputError',
		message: expect.stringContaining(message) as string,
	});
});

test('components may come as JSON alone', async () => {
	const { requests } = await runOne(sendTemplate, {
		to: '491701234567',
		defineParameters: 'json',
		templateName: 'order_update',
		templateLanguage: 'en_US',
		componentsJson: JSON.stringify(COMPONENTS),
		options: {},
	});
	expect(requests.map(({ body }) => body?.template)).toEqual([
		{ name: 'order_update', language: { code: 'en_US' }, components: COMPONENTS },
	]);
});
