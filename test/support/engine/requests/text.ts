import type { IDataObject } from 'n8n-workflow';
import {
	arrives,
	GROUP,
	everywhere,
	HOSTING_NAME,
	OLDER,
	PHONE,
	refused,
	sends,
	toPerson,
} from './case';
import type { RequestCase } from './case';

const TEXT = 'Hi *there* 👋';
const text = { type: 'text', text: { body: TEXT } };
const USER_ID = 'DE.13491208655302741918';
const NAMESPACE = 'c8ae5f90_307a_ca4c_b8f6_d1e2a2573574';

const moveToCloud = (rest: string): string => `${rest}, or move the number to the Cloud API`;

const texts: RequestCase[] = [
	...everywhere('sendText', 'with the number as it is', { text: TEXT }, text),
	arrives(
		'cloud',
		'sendText',
		'brackets in the number',
		{ to: '+49 (170) 123-4567', text: TEXT },
		text,
	),
	arrives(
		'onPremise',
		'sendText',
		'spaces and dashes of other kinds in the number',
		{ to: '0055\u00a011\u00a098765\u20114321', text: TEXT },
		text,
	),
	arrives(
		'sandbox',
		'sendText',
		'spaces in the number',
		{ to: '+44 7700 900123', text: TEXT },
		text,
	),
	arrives(
		'cloud',
		'sendText',
		'preview, reply and callback data',
		{
			text: TEXT,
			options: { previewUrl: true, replyToMessageId: ' wamid.QUOTED ', callbackData: 'order-17' },
		},
		{
			context: { message_id: 'wamid.QUOTED' },
			biz_opaque_callback_data: 'order-17',
			type: 'text',
			text: { body: TEXT, preview_url: true },
		},
	),
	...OLDER.flatMap((hosting) => [
		arrives(
			hosting,
			'sendText',
			'preview and reply',
			{ text: TEXT, options: { previewUrl: true, replyToMessageId: 'gBEGQUOTED' } },
			{ context: { message_id: 'gBEGQUOTED' }, preview_url: true, ...text },
		),
		refused(hosting, 'sendText', 'callback data', { text: TEXT, options: { callbackData: 'x' } }, [
			'Callback Data works only with numbers on the Cloud API',
			moveToCloud('Remove the option Callback Data'),
		]),
		refused(hosting, 'sendText', 'user ID', { to: USER_ID, text: TEXT }, [
			'Business-scoped user IDs work only with numbers on the Cloud API',
			moveToCloud('Use the phone number of the recipient'),
		]),
		refused(hosting, 'sendText', 'group', { recipientType: 'group', groupId: GROUP, text: TEXT }, [
			'Groups work only with numbers on the Cloud API',
			moveToCloud('Use the phone number of the recipient'),
		]),
	]),
	{
		operation: 'sendText',
		about: 'user ID',
		hosting: 'cloud',
		parameters: { to: USER_ID, text: TEXT },
		request: sends('cloud', { recipient_type: 'individual', recipient: USER_ID, ...text }),
	},
	{
		operation: 'sendText',
		about: 'group',
		hosting: 'cloud',
		parameters: { recipientType: 'group', groupId: GROUP, text: TEXT },
		request: sends('cloud', { recipient_type: 'group', to: GROUP, ...text }),
	},
];

const bodyTexts = (...values: string[]): IDataObject[] => [
	{ type: 'body', parameters: values.map((value) => ({ type: 'text', text: value })) },
];

const template = (value: IDataObject): IDataObject => ({ type: 'template', template: value });

const templates: RequestCase[] = [
	arrives(
		'cloud',
		'sendTemplate',
		'without variables',
		{ defineParameters: 'list', templateName: 'hello_world', templateLanguage: 'en_US' },
		template({ name: 'hello_world', language: { code: 'en_US' } }),
	),
	arrives(
		'cloud',
		'sendTemplate',
		'with variables',
		{
			defineParameters: 'list',
			templateName: 'order_update',
			templateLanguage: 'en-US',
			bodyParameters: { parameter: [{ text: 'Ann' }, { text: '={{ 17 }}' }] },
		},
		template({
			name: 'order_update',
			language: { code: 'en_US' },
			components: bodyTexts('Ann', '17'),
		}),
	),
	arrives(
		'onPremise',
		'sendTemplate',
		'with namespace',
		{
			defineParameters: 'list',
			templateName: 'order_update',
			templateLanguage: 'en_US',
			bodyParameters: { parameter: [{ text: 'Ann' }, { text: '17' }] },
			options: { namespace: NAMESPACE },
		},
		template({
			namespace: NAMESPACE,
			name: 'order_update',
			language: { policy: 'deterministic', code: 'en_US' },
			components: bodyTexts('Ann', '17'),
		}),
	),
	refused(
		'onPremise',
		'sendTemplate',
		'without namespace',
		{ defineParameters: 'list', templateName: 'order_update', templateLanguage: 'en_US' },
		[
			'The On-Premise API sends a template only with its namespace',
			'Add the option Namespace. The 360dialog Hub and the template list show it beside each template.',
		],
	),
	arrives(
		'sandbox',
		'sendTemplate',
		'with a variable',
		{
			defineParameters: 'list',
			templateName: 'first_welcome_messsage',
			templateLanguage: 'de',
			bodyParameters: { parameter: [{ text: 'Sam' }] },
		},
		template({
			name: 'first_welcome_messsage',
			language: { policy: 'deterministic', code: 'de' },
			components: bodyTexts('Sam'),
		}),
	),
];

const place = { type: 'location', location: { latitude: 52.5, longitude: 13.4 } };

const raw: RequestCase[] = [
	{
		operation: 'sendRaw',
		about: 'JSON text',
		hosting: 'cloud',
		parameters: {
			body: JSON.stringify({ recipient_type: 'individual', to: PHONE.cloud, ...place }),
		},
		request: toPerson('cloud', place),
	},
	...OLDER.flatMap((hosting): RequestCase[] => [
		{
			operation: 'sendRaw',
			about: 'JSON text',
			hosting,
			parameters: {
				body: `{ "to": "${PHONE[hosting]}", "type": "text", "text": { "body": "raw" } }`,
			},
			request: sends(hosting, { to: PHONE[hosting], type: 'text', text: { body: 'raw' } }),
		},
		{
			operation: 'sendRaw',
			about: `an object from an expression, on the ${HOSTING_NAME[hosting]}`,
			hosting,
			parameters: {
				body: `={{ { to: "${PHONE[hosting]}", type: "text", text: { body: "raw" } } }}`,
			},
			request: sends(hosting, { to: PHONE[hosting], type: 'text', text: { body: 'raw' } }),
		},
	]),
];

export const textCases: RequestCase[] = [...texts, ...templates, ...raw];
