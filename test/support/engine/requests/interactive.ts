import type { IDataObject } from 'n8n-workflow';
import { everywhere, interactiveOnCloud } from './case';
import type { RequestCase } from './case';

const LINK = 'https://files.example/file';
const PAGE = 'https://shop.example/17';
const body = { text: 'Shall we?' };
const footer = { text: 'Reply STOP to opt out' };
const FRAME = { body: body.text, options: { footer: footer.text } };

/** What the parameters of each header make. */
const HEADERS: Array<[string, IDataObject, IDataObject]> = [
	[
		'text header',
		{ headerType: 'text', headerText: 'Order 17' },
		{ type: 'text', text: 'Order 17' },
	],
	...['image', 'video', 'document'].map((type): [string, IDataObject, IDataObject] => [
		`${type} header`,
		{ headerType: type, headerMediaLink: LINK },
		{ type, [type]: { link: LINK } },
	]),
];

const buttons = {
	buttons: {
		button: [
			{ title: 'Yes', id: 'yes-17' },
			{ title: 'No', id: '' },
		],
	},
};
const buttonAction = {
	buttons: [
		{ type: 'reply', reply: { id: 'yes-17', title: 'Yes' } },
		{ type: 'reply', reply: { id: 'No', title: 'No' } },
	],
};

const replies: RequestCase[] = [
	...everywhere(
		'sendButtons',
		'without header',
		{ ...FRAME, ...buttons },
		{ type: 'interactive', interactive: { type: 'button', body, footer, action: buttonAction } },
	),
	...HEADERS.flatMap(([about, parameters, header]) =>
		everywhere(
			'sendButtons',
			about,
			{ body: body.text, ...buttons, ...parameters },
			{
				type: 'interactive',
				interactive: { type: 'button', header, body, action: buttonAction },
			},
		),
	),
	...everywhere(
		'sendList',
		'two sections',
		{
			headerType: 'text',
			headerText: 'Delivery',
			...FRAME,
			buttonText: 'Choose',
			sections: {
				section: [
					{
						title: 'Morning',
						rows: { row: [{ title: 'Early', description: 'From 8', id: 'early' }] },
					},
					{ title: 'Evening', rows: { row: [{ title: 'Late', description: '', id: '' }] } },
				],
			},
		},
		{
			type: 'interactive',
			interactive: {
				type: 'list',
				header: { type: 'text', text: 'Delivery' },
				body,
				footer,
				action: {
					button: 'Choose',
					sections: [
						{ title: 'Morning', rows: [{ id: 'early', title: 'Early', description: 'From 8' }] },
						{ title: 'Evening', rows: [{ id: 'Late', title: 'Late' }] },
					],
				},
			},
		},
	),
];

const links: RequestCase[] = [
	...interactiveOnCloud(
		'sendLinkButton',
		'with footer',
		{ ...FRAME, buttonText: 'Track', url: ` ${PAGE} ` },
		{
			type: 'cta_url',
			body,
			footer,
			action: { name: 'cta_url', parameters: { display_text: 'Track', url: PAGE } },
		},
	),
	...interactiveOnCloud(
		'sendFlow',
		'by ID, first screen here',
		{
			body: body.text,
			flowId: '1187654321098765',
			buttonText: 'Book',
			screen: 'DAY',
			screenData: '{ "days": [1, 2] }',
			options: { footer: footer.text, flowReference: 'order-17', flowMode: 'draft' },
		},
		{
			type: 'flow',
			body,
			footer,
			action: {
				name: 'flow',
				parameters: {
					flow_message_version: '3',
					flow_id: '1187654321098765',
					flow_token: 'order-17',
					flow_cta: 'Book',
					mode: 'draft',
					flow_action: 'navigate',
					flow_action_payload: { screen: 'DAY', data: { days: [1, 2] } },
				},
			},
		},
	),
	...interactiveOnCloud(
		'sendFlow',
		'by name, first screen from its endpoint',
		{
			body: body.text,
			flowBy: 'name',
			flowName: 'booking',
			buttonText: 'Book',
			flowAction: 'data_exchange',
		},
		{
			type: 'flow',
			body,
			action: {
				name: 'flow',
				parameters: {
					flow_message_version: '3',
					flow_name: 'booking',
					flow_cta: 'Book',
					flow_action: 'data_exchange',
				},
			},
		},
	),
	...interactiveOnCloud(
		'sendCallButton',
		'with all options',
		{ body: body.text, buttonText: 'Call us', options: { ttlMinutes: 60, payload: 'order-17' } },
		{
			type: 'voice_call',
			body,
			action: {
				name: 'voice_call',
				parameters: { display_text: 'Call us', ttl_minutes: 60, payload: 'order-17' },
			},
		},
	),
];

const requests: RequestCase[] = [
	...interactiveOnCloud(
		'requestLocation',
		'its text',
		{ body: body.text },
		{ type: 'location_request_message', body, action: { name: 'send_location' } },
	),
	...interactiveOnCloud(
		'requestContactInfo',
		'its text',
		{ body: body.text },
		{ type: 'request_contact_info', body, action: { name: 'request_contact_info' } },
	),
	...interactiveOnCloud(
		'requestCallPermission',
		'its text',
		{ body: body.text },
		{ type: 'call_permission_request', body, action: { name: 'call_permission_request' } },
	),
	...interactiveOnCloud(
		'requestAddress',
		'with values and an error',
		{
			country: 'IN',
			body: body.text,
			options: {
				footer: footer.text,
				prefilledValues: '{ "city": "Delhi", "in_pin_code": "1" }',
				validationErrors: '{ "in_pin_code": "We do not deliver there" }',
			},
		},
		{
			type: 'address_message',
			body,
			footer,
			action: {
				name: 'address_message',
				parameters: {
					country: 'IN',
					values: { city: 'Delhi', in_pin_code: '1' },
					validation_errors: { in_pin_code: 'We do not deliver there' },
				},
			},
		},
	),
];

const card = (more: IDataObject): IDataObject => ({ headerMediaLink: LINK, text: 'Blue', ...more });
const sentCard = (index: number, action: IDataObject): IDataObject => ({
	card_index: index,
	type: 'cta_url',
	header: { type: 'image', image: { link: LINK } },
	body: { text: 'Blue' },
	action,
});
const linkAction = { name: 'cta_url', parameters: { display_text: 'Buy', url: PAGE } };
const replyAction = (id: string): IDataObject => ({
	buttons: [{ type: 'quick_reply', quick_reply: { id, title: 'More' } }],
});
const linkCard = card({ linkText: 'Buy', linkUrl: PAGE });
const replyCard = card({ quickReplies: { reply: [{ title: 'More', id: '' }] } });

const carousels: RequestCase[] = [
	...interactiveOnCloud(
		'sendCarousel',
		'links',
		{ body: body.text, cards: { card: [linkCard, linkCard] } },
		{
			type: 'carousel',
			body,
			action: { cards: [sentCard(0, linkAction), sentCard(1, linkAction)] },
		},
	),
	...interactiveOnCloud(
		'sendCarousel',
		'quick replies',
		{ body: body.text, buttonType: 'quickReply', cards: { card: [replyCard, replyCard] } },
		{
			type: 'carousel',
			body,
			action: { cards: [sentCard(0, replyAction('1 More')), sentCard(1, replyAction('2 More'))] },
		},
	),
];

export const interactiveCases: RequestCase[] = [...replies, ...links, ...requests, ...carousels];
