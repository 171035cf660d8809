import type { IDataObject } from 'n8n-workflow';
import type { Hosting } from '../../../../../../nodes/Dialog360/api/hosting';
import { sendTemplate } from '../../../../../../nodes/Dialog360/operations/message/sendTemplate';
import { runOne } from '../../../../support/scope';
import { rejectionOf } from '../../../../support/thrown';

const send = async (options: IDataObject, hosting: Hosting = 'cloud') =>
	await runOne(
		sendTemplate,
		{
			to: '491701234567',
			defineParameters: 'list',
			templateName: 'spring_sale',
			templateLanguage: 'en',
			options: { namespace: 'ns', ...options },
		},
		{ hosting },
	);
const BODY = {
	messaging_product: 'whatsapp',
	recipient_type: 'individual',
	to: '491701234567',
	type: 'template',
	template: { name: 'spring_sale', language: { code: 'en' } },
};

test.each([
	[{}, {}],
	[
		{ productPolicy: 'STRICT', messageActivitySharing: false },
		{ product_policy: 'STRICT', message_activity_sharing: false },
	],
])('with %j goes to the Marketing API', async (options, fields) => {
	const { requests } = await send({ sendThroughMarketing: true, ...options });
	expect(requests).toEqual([
		{ method: 'POST', path: '/marketing_messages', body: { ...BODY, ...fields } },
	]);
});

test.each([false, undefined])('goes the usual way when the switch is %j', async (given) => {
	const { requests } = await send({ sendThroughMarketing: given, productPolicy: 'STRICT' });
	expect(requests).toEqual([{ method: 'POST', path: '/messages', body: BODY }]);
});

test.each([
	[{ productPolicy: 'LAX' }, 'cloud', 'Product Policy'],
	[{}, 'onPremise', 'Send Through Marketing API'],
	[{}, 'sandbox', 'Send Through Marketing API'],
] as const)('with %j on %s sends nothing', async (options, hosting, field) => {
	expect(
		await rejectionOf(send({ sendThroughMarketing: true, ...options }, hosting)),
	).toMatchObject({ name: 'InputError', field });
});
