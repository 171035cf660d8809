import type { IDataObject } from 'n8n-workflow';
import { sendTemplate } from '../../../../../../nodes/Dialog360/operations/message/sendTemplate';
import { runOne } from '../../../../support/scope';
import { rejectionOf } from '../../../../support/thrown';

const PARAMETERS = {
	to: '491701234567',
	templateName: 'order_update',
	templateLanguage: 'en-US',
	bodyParameters: { parameter: [{ text: 'Ann' }, { text: 17 }] },
	simplify: true,
	options: {},
};
const templateOf = (body: IDataObject | undefined) => body?.template;

describe('Send Template', () => {
	test('posts the template', async () => {
		const { requests } = await runOne(sendTemplate, PARAMETERS);
		expect(requests).toEqual([
			{
				method: 'POST',
				path: '/messages',
				body: {
					messaging_product: 'whatsapp',
					recipient_type: 'individual',
					to: '491701234567',
					type: 'template',
					template: {
						name: 'order_update',
						language: { code: 'en_US' },
						components: [
							{
								type: 'body',
								parameters: [
									{ type: 'text', text: 'Ann' },
									{ type: 'text', text: '17' },
								],
							},
						],
					},
				},
			},
		]);
	});

	test('posts namespace and policy to On-Premise', async () => {
		const options = { namespace: 'ns', replyToMessageId: 'wamid.PREV' };
		const parameters = { ...PARAMETERS, bodyParameters: {}, options };
		const { requests } = await runOne(sendTemplate, parameters, { hosting: 'onPremise' });
		expect(requests[0]?.path).toBe('/v1/messages');
		expect(requests[0]?.body).toEqual({
			recipient_type: 'individual',
			to: '491701234567',
			context: { message_id: 'wamid.PREV' },
			type: 'template',
			template: {
				namespace: 'ns',
				name: 'order_update',
				language: { policy: 'deterministic', code: 'en_US' },
			},
		});
	});

	test('passes names on', async () => {
		const bodyParameters = { parameter: [{ name: 'first_name', text: 'Ann' }] };
		const { requests } = await runOne(sendTemplate, { ...PARAMETERS, bodyParameters });
		expect(templateOf(requests[0]?.body)).toMatchObject({
			components: [{ parameters: [{ type: 'text', parameter_name: 'first_name', text: 'Ann' }] }],
		});
	});

	test.each([[{}], [undefined], [{ parameter: [] }]])(
		'takes %j as no parameters',
		async (given) => {
			const { requests } = await runOne(sendTemplate, { ...PARAMETERS, bodyParameters: given });
			expect(templateOf(requests[0]?.body)).toEqual({
				name: 'order_update',
				language: { code: 'en_US' },
			});
		},
	);

	test.each([
		[
			'a value that an expression left out',
			{ bodyParameters: { parameter: [{ text: null }] } },
			'Body Parameter 1',
		],
		['no name', { templateName: undefined }, 'Template Name'],
		['no language', { templateLanguage: '' }, 'Language'],
		['no recipient', { to: undefined }, 'To'],
	])('with %s sends nothing', async (_, changes, field) => {
		const error = await rejectionOf(
			runOne(sendTemplate, { ...PARAMETERS, ...changes } as IDataObject),
		);
		expect(error).toMatchObject({ name: 'InputError', field });
	});
});
