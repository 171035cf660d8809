import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { ApiRequest } from '../../../../../../nodes/Dialog360/api/client';
import { create } from '../../../../../../nodes/Dialog360/operations/template/create';
import { fileStandIn } from '../../../../../../nodes/Dialog360/templates/headers';
import { asObject, asRows, asText } from '../../../../../../nodes/Dialog360/operations/scope';
import type { ItemScope } from '../../../../../../nodes/Dialog360/operations/scope';
import { runOne } from '../../../../support/scope';

const ANSWER = { id: '17', status: 'PENDING', category: 'MARKETING' };
const FORM = {
	category: 'UTILITY',
	templateName: 'order_update',
	language: 'en-US',
	define: 'form',
	body: 'Hi {{first_name}}, order {{order}} left.',
	bodyExamples: { example: [{ value: 'Ann' }, { name: '{{order}}', value: '17' }] },
};
const made = async (parameters: IDataObject, hosting: 'cloud' | 'onPremise' = 'cloud') => {
	const { requests } = await runOne(create, parameters, { hosting, answer: ANSWER });
	expect(requests).toHaveLength(1);
	return requests[0]?.body;
};

test('a form with everything', async () => {
	const { requests, items } = await runOne(
		create,
		{
			...FORM,
			headerFormat: 'IMAGE',
			headerFileSource: 'link',
			headerLink: 'https://example.com/a.png',
			footer: 'Reply STOP to opt out',
			buttons: {
				button: [
					{ type: 'QUICK_REPLY', text: 'Thanks' },
					{ type: 'URL', text: 'Track', url: 'https://x.y/{{1}}', urlExample: '17' },
					{ type: 'PHONE_NUMBER', text: 'Call', phoneNumber: '+49 170 1234567' },
				],
			},
			options: { allowCategoryChange: true, additionalParameters: '{"sub_category":"X"}' },
		},
		{ answer: ANSWER },
	);
	expect(requests).toEqual([
		{
			method: 'POST',
			path: '/message_templates',
			body: {
				name: 'order_update',
				language: 'en_US',
				category: 'UTILITY',
				parameter_format: 'named',
				allow_category_change: true,
				sub_category: 'X',
				components: [
					{
						type: 'HEADER',
						format: 'IMAGE',
						example: { header_handle: ['https://example.com/a.png'] },
					},
					{
						type: 'BODY',
						text: FORM.body,
						example: {
							body_text_named_params: [
								{ param_name: 'first_name', example: 'Ann' },
								{ param_name: 'order', example: '17' },
							],
						},
					},
					{ type: 'FOOTER', text: 'Reply STOP to opt out' },
					{
						type: 'BUTTONS',
						buttons: [
							{ type: 'QUICK_REPLY', text: 'Thanks' },
							{ type: 'URL', text: 'Track', url: 'https://x.y/{{1}}', example: ['17'] },
							{ type: 'PHONE_NUMBER', text: 'Call', phone_number: '+491701234567' },
						],
					},
				],
			},
		},
	]);
	expect(items).toEqual([
		{
			id: '17',
			name: 'order_update',
			language: 'en_US',
			status: 'PENDING',
			category: 'MARKETING',
			categoryChanged: true,
		},
	]);
});

test('JSON, in which named variables are found too', async () => {
	const components = [
		{
			type: 'BODY',
			text: 'Hi {{name}}, hello',
			example: { body_text_named_params: [{ param_name: 'name', example: 'Ann' }] },
		},
	];
	for (const componentsJson of [components, JSON.stringify(components)]) {
		expect(await made({ ...FORM, define: 'json', componentsJson })).toEqual({
			name: 'order_update',
			language: 'en_US',
			category: 'UTILITY',
			parameter_format: 'named',
			components,
		});
	}
});

test('additional components replace those of the form', async () => {
	const offer = { type: 'brand_new', text: 'Now' };
	const footer = { type: 'FOOTER', text: 'Mine' };
	const body = await made({
		...FORM,
		body: 'Hello',
		bodyExamples: {},
		footer: 'Form',
		additionalComponents: [offer, footer],
	});
	expect(body?.components).toEqual([{ type: 'BODY', text: 'Hello' }, offer, footer]);
});

test('from the library', async () => {
	const libraryTemplateName = 'delivery_update_1';
	const form = { ...FORM, define: 'library', libraryTemplateName };
	const named = { name: 'order_update', language: 'en_US', category: 'UTILITY' };
	expect(await made(form)).toEqual({ ...named, library_template_name: libraryTemplateName });
	const buttons = [{ type: 'PHONE_NUMBER', phone_number: '+49170' }];
	expect(
		await made({
			...form,
			libraryButtonInputs: JSON.stringify(buttons),
			libraryBodyInputs: { add_contact_number: true },
		}),
	).toEqual({
		...named,
		library_template_name: libraryTemplateName,
		library_template_button_inputs: buttons,
		library_template_body_inputs: { add_contact_number: true },
	});
});

describe('On-Premise', () => {
	const plain = { ...FORM, body: 'Hello', bodyExamples: {} };

	test('has a path of its own', async () => {
		const { requests, items } = await runOne(create, plain, {
			hosting: 'onPremise',
			answer: { name: 'order_update', status: 'submitted', category: 'UTILITY' },
		});
		expect(requests[0]?.path).toBe('/v1/configs/templates');
		expect(items).toMatchObject([{ id: null, status: 'SUBMITTED', categoryChanged: false }]);
	});

	test.each([
		[FORM, 'does not know named variables'],
		[{ ...plain, options: { validitySeconds: 60 } }, 'the parameter message_send_ttl_seconds'],
		[{ ...plain, define: 'library', libraryTemplateName: 'a' }, 'library_template_name'],
		[{ ...plain, headerFormat: 'IMAGE', headerFileSource: 'binary' }, 'takes no uploads'],
	])('refuses %j', async (form, message) => {
		await expect(runOne(create, form, { hosting: 'onPremise' })).rejects.toThrow(message);
	});
});

test.each([
	[{ templateName: 'Order Update' }, '"Order Update" cannot be the name of a template'],
	[{ language: 'English' }, '"English" is not the language code of a template'],
	[{ category: 'OTP' }, 'WhatsApp has no category "OTP"'],
	[{ body: '' }, 'Body has 0 variables and 2 examples'],
	[{ body: '', bodyExamples: {} }, 'Body is empty'],
	[{ bodyExamples: {} }, 'Body has no example for {{first_name}}, {{order}}'],
	[{ options: { validitySeconds: 1 } }, 'Validity Seconds must be a whole number'],
	[{ additionalComponents: '[1]' }, 'Component 1 in Additional Components is not an object'],
	[{ headerFormat: 'IMAGE', headerFileSource: 'handle', headerHandle: ' ' }, 'no example file'],
	[{ headerFormat: 'IMAGE', headerFileSource: 'binary' }, 'The item has no file in a field ""'],
])('%j is refused', async (change, message) => {
	await expect(runOne(create, { ...FORM, ...change })).rejects.toThrow(message);
});

describe('a file of the item', () => {
	const parameters: IDataObject = {
		...FORM,
		headerFormat: 'VIDEO',
		headerFileSource: 'binary',
		headerBinaryField: 'data',
	};
	const binary = { data: '', mimeType: 'video/mp4', fileName: 'a.mp4', id: 'filesystem:1' };

	function withFile(over: IDataObject = {}) {
		const requests: ApiRequest[] = [];
		const value = (name: string): unknown => ({ ...parameters, ...over })[name];
		const uploads = new Map<string, Promise<string>>();
		const mimeType = asText(over.binaryType) || binary.mimeType;
		const scope = {
			context: {
				getInputData: () => [{ json: {}, binary: { data: { ...binary, mimeType } } }],
				helpers: {
					getBinaryMetadata: async () => await Promise.resolve({ fileSize: 5 }),
					getBinaryStream: async () => await Promise.resolve('the stream'),
				},
			} as unknown as IExecuteFunctions,
			connection: { hosting: 'cloud' },
			run: { uploads },
			itemIndex: 0,
			value,
			collection: (name: string) => asObject(value(name)),
			text: (name: string) => asText(value(name)),
			boolean: (name: string) => value(name) === true,
			rows: (name: string, group: string) => asRows(asObject(value(name))[group]),
			call: async (request: ApiRequest) => {
				requests.push(request);
				const answer = { id: 'upload:1', h: '4::dmlk', status: 'PENDING' };
				return await Promise.resolve(answer);
			},
		} as unknown as ItemScope;
		return { scope, requests };
	}

	test('is uploaded as a stream, and its handle takes its place', async () => {
		const { scope, requests } = withFile();
		await create.execute(scope);
		expect(requests.map(({ path, payload }) => [path, payload])).toEqual([
			['/uploads', undefined],
			['/upload:1', 'the stream'],
			['/message_templates', undefined],
		]);
		expect(requests[0]?.query).toMatchObject({ file_type: 'video/mp4', file_length: 5 });
		expect(requests[2]?.body).toMatchObject({
			components: [{ type: 'HEADER', example: { header_handle: ['4::dmlk'] } }, { type: 'BODY' }],
		});
		expect(JSON.stringify(requests)).not.toContain(fileStandIn(''));
	});

	test('is uploaded once in a run', async () => {
		const { scope, requests } = withFile();
		await create.execute(scope);
		await create.execute(scope);
		expect(requests.filter(({ path }) => path === '/uploads')).toHaveLength(1);
	});

	test.each([
		[{ footer: 'x'.repeat(61) }, 'Footer is too long'],
		[{ headerFormat: 'IMAGE' }, 'WhatsApp takes only JPEG or PNG for image'],
		[{ headerFormat: 'DOCUMENT', binaryType: 'text/plain' }, 'takes only PDF, JPEG, PNG or MP4'],
		[{ headerBinaryField: 'file' }, 'The item has no file in a field "file"'],
	])('is not uploaded where %j is wrong', async (over, message) => {
		const { scope, requests } = withFile(over);
		await expect(create.execute(scope)).rejects.toThrow(message);
		expect(requests).toEqual([]);
	});
});
