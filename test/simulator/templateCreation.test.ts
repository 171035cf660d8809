import { clientOf, problemOf, send } from './testing/client';
import { BODY, body, definition, named, templateBench } from './testing/templateBench';

const bench = templateBench();
const { create, template } = bench;

const buttons = (...list: unknown[]) => [BODY, { type: 'BUTTONS', buttons: list }];
const reply = { type: 'QUICK_REPLY', text: 'Yes' };
const link = { type: 'URL', text: 'Go', url: 'https://shop.example' };

describe('creating', () => {
	it('answers with id, PENDING and the category; the list has it', async () => {
		const { status, data } = await create();
		expect([status, data]).toEqual([
			200,
			{ id: expect.stringMatching(/^\d{15,16}$/), status: 'PENDING', category: 'MARKETING' },
		]);
		const one = await clientOf(bench.simulator).get(`/message_templates/${data.id}`);
		expect(one.data).toMatchObject({ ...definition(), parameter_format: 'POSITIONAL' });
	});

	it('cannot be sent before it is approved', async () => {
		await create();
		const message = {
			type: 'template',
			template: { name: 'welcome', language: { code: 'en_US' } },
		};
		expect((await send(bench.simulator, message)).status).toBe(404);
		await bench.simulator.setTemplateStatus('cloud', 'welcome', 'en_US', 'APPROVED');
		expect((await send(bench.simulator, message)).status).toBe(200);
	});

	it('lists types in capitals, and the texts of an authentication template', async () => {
		const { data } = await create({
			category: 'authentication'.toUpperCase(),
			components: [
				{ type: 'body', add_security_recommendation: true },
				{ type: 'footer', code_expiration_minutes: 5 },
				{ type: 'buttons', buttons: [{ type: 'otp', otp_type: 'copy_code' }] },
			],
		});
		expect(data.status).toBe('PENDING');
		expect(template('welcome').components).toEqual([
			expect.objectContaining({
				type: 'BODY',
				text: expect.stringMatching(/^\*\{\{1\}\}\* .*share/),
			}),
			expect.objectContaining({ type: 'FOOTER', text: 'This code expires in 5 minutes.' }),
			{ type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE' }] },
		]);
	});

	it.each<[string, unknown[], Record<string, unknown>?]>([
		[
			'a flat list of examples',
			[body('Hi {{1}}, how do {{2}} you do?', { body_text: ['a', 'b'] })],
		],
		[
			'a nested list of examples',
			[body('Hi {{1}}, how do {{2}} you do?', { body_text: [['a', 'b']] })],
		],
		[
			'named variables',
			[body('Hi {{first_name}}, how are you?', { body_text_named_params: named })],
			{ parameter_format: 'named' },
		],
		['quick replies before and after', buttons(reply, reply, link)],
		['quick replies last', buttons(link, reply)],
		[
			'a URL with its end as example',
			buttons({ ...link, url: 'https://a.example/{{1}}', example: ['x'] }),
		],
		['a coupon', buttons({ type: 'COPY_CODE', example: 'SAVE25' })],
		['a call', buttons({ type: 'VOICE_CALL', text: 'Call' })],
		['contact info', buttons({ type: 'REQUEST_CONTACT_INFO' })],
		['order details', buttons({ type: 'ORDER_DETAILS', text: 'Pay' })],
		['a call permission', [BODY, { type: 'call_permission_request' }]],
		[
			'a public URL for the picture',
			[
				{
					type: 'HEADER',
					format: 'IMAGE',
					example: { header_handle: ['https://a.example/a.png'] },
				},
				BODY,
			],
		],
		[
			'an offer',
			[
				{
					type: 'LIMITED_TIME_OFFER',
					limited_time_offer: { text: 'Ends soon', has_expiration: true },
				},
				...buttons({ type: 'COPY_CODE', example: 'SAVE25' }, link),
			],
		],
		[
			'product cards',
			[
				BODY,
				{
					type: 'CAROUSEL',
					cards: [0, 1].map(() => ({
						components: [
							{ type: 'HEADER', format: 'PRODUCT' },
							{ type: 'BUTTONS', buttons: [{ type: 'SPM', text: 'View' }] },
						],
					})),
				},
			],
		],
	])('takes %s', async (...[, components, more]) => {
		expect(problemOf((await create({ components, ...more })).data)).toBe('no error');
	});

	it.each<[string, Record<string, unknown>, RegExp]>([
		['a name with capitals', { name: 'Welcome' }, /^100 template\['name'\]/],
		['a long name', { name: 'a'.repeat(513) }, /^100 template\['name'\]/],
		['no name', { name: undefined }, /^100 .*\['name'\]/],
		['a strange category', { category: 'PROMOTION' }, /^100 template\['category'\]/],
		['a strange language', { language: 'english' }, /^100 template\['language'\]/],
		['a strange field', { colour: 'red' }, /^100 Unexpected key "colour"/],
		['a name and language that exist', { name: 'hello_world' }, /^100\/2388024 /],
		['no body', { components: [{ type: 'FOOTER', text: 'Bye' }] }, /^100 components: a BODY/],
		['no components', { components: undefined }, /^100 .*components/],
		['a component twice', { components: [BODY, BODY] }, /more than once/],
		['a strange component', { components: [BODY, { type: 'POLL' }] }, /must be one of HEADER/],
		['a long body', { components: [body('x'.repeat(1025))] }, /^100\/2388040 .*1024/],
		[
			'a long header',
			{ components: [{ type: 'HEADER', format: 'TEXT', text: 'x'.repeat(61) }, BODY] },
			/^100\/2388040 /,
		],
		[
			'a long footer',
			{ components: [BODY, { type: 'FOOTER', text: 'x'.repeat(61) }] },
			/is 61 characters/,
		],
		[
			'a variable in the footer',
			{ components: [BODY, { type: 'FOOTER', text: 'By {{1}}' }] },
			/^100\/2388073 /,
		],
		[
			'two variables in the header',
			{
				components: [
					{
						type: 'HEADER',
						format: 'TEXT',
						text: '{{1}} {{2}}',
						example: { header_text: ['a', 'b'] },
					},
					BODY,
				],
			},
			/^100\/2388047 /,
		],
		['no example', { components: [body('Hi {{1}}, welcome to us.')] }, /^100\/2388043 /],
		[
			'too few examples',
			{ components: [body('Hi {{1}}, see {{2}} here soon.', { body_text: [['a']] })] },
			/^100\/2388043 /,
		],
		[
			'a variable at the end',
			{ components: [body('Welcome to us {{1}}', { body_text: [['a']] })] },
			/^100\/2388299 /,
		],
		[
			'too many variables',
			{ components: [body('a {{1}} {{2}} b', { body_text: [['a', 'b']] })] },
			/^100\/2388293 /,
		],
		[
			'a gap between variables',
			{ components: [body('Hi {{1}} and {{3}} my friends', { body_text: [['a', 'b']] })] },
			/^100\/2388047 .*gap/,
		],
		[
			'numbers in a named template',
			{
				parameter_format: 'named',
				components: [body('Hi {{1}}, welcome to us.', { body_text: [['a']] })],
			},
			/^100\/2388047 .*named/,
		],
		[
			'a name with capitals as variable',
			{
				parameter_format: 'named',
				components: [body('Hi {{First}}, welcome.', { body_text_named_params: named })],
			},
			/small letters/,
		],
		[
			'a picture without example',
			{ components: [{ type: 'HEADER', format: 'IMAGE' }, BODY] },
			/^100 .*example/,
		],
		[
			'eleven buttons',
			{ components: buttons(...Array.from({ length: 11 }, () => reply)) },
			/at most 10/,
		],
		['three links', { components: buttons(link, link, link) }, /3 URL buttons/],
		[
			'two phone numbers',
			{
				components: buttons(
					...[1, 2].map(() => ({ type: 'PHONE_NUMBER', text: 'Call', phone_number: '+49301' })),
				),
			},
			/2 PHONE_NUMBER/,
		],
		['mixed quick replies', { components: buttons(reply, link, reply) }, /invalid combination/],
		[
			'a long label',
			{ components: buttons({ ...reply, text: 'x'.repeat(26) }) },
			/is 26 characters/,
		],
		[
			'a link with a variable in the middle',
			{ components: buttons({ ...link, url: 'https://a.example/{{1}}/b', example: ['x'] }) },
			/at its end/,
		],
		[
			'a link without example',
			{ components: buttons({ ...link, url: 'https://a.example/{{1}}' }) },
			/^100\/2388043 /,
		],
		['a flow without a flow', { components: buttons({ type: 'FLOW', text: 'Go' }) }, /flow_id/],
		[
			'a flow given twice',
			{ components: buttons({ type: 'FLOW', text: 'Go', flow_id: '1', flow_name: 'a' }) },
			/only one of/,
		],
		[
			'another label for contact info',
			{ components: buttons({ type: 'REQUEST_CONTACT_INFO', text: 'Number?' }) },
			/Share Contact Info/,
		],
		[
			'a catalog in a utility template',
			{ category: 'UTILITY', components: buttons({ type: 'CATALOG', text: 'View' }) },
			/marketing templates only/,
		],
		[
			'a single product without header',
			{ components: buttons({ type: 'SPM', text: 'View' }) },
			/PRODUCT header/,
		],
		[
			'a password in a marketing template',
			{ components: buttons({ type: 'OTP', otp_type: 'COPY_CODE' }) },
			/must be one of/,
		],
		[
			'no password button',
			{ category: 'AUTHENTICATION', components: [{ type: 'BODY' }] },
			/OTP button/,
		],
		[
			'one tap without app',
			{
				category: 'AUTHENTICATION',
				components: [
					{ type: 'BODY' },
					{ type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'ONE_TAP' }] },
				],
			},
			/supported_apps/,
		],
		[
			'a code that lives too long',
			{
				category: 'AUTHENTICATION',
				components: [{ type: 'BODY' }, { type: 'FOOTER', code_expiration_minutes: 91 }],
			},
			/between 1 and 90/,
		],
		[
			'cards that differ',
			{
				components: [
					BODY,
					{
						type: 'CAROUSEL',
						cards: ['IMAGE', 'VIDEO'].map((format) => ({
							components: [
								{ type: 'HEADER', format, example: { header_handle: ['https://a.example/a'] } },
							],
						})),
					},
				],
			},
			/same components/,
		],
	])('refuses %s', async (_name, more, problem) => {
		const { status, data } = await create(more);
		expect([status, problemOf(data)]).toEqual([400, expect.stringMatching(problem)]);
	});
});
