import type { IDataObject } from 'n8n-workflow';
import { messageBody } from '../../../../nodes/Dialog360/messages/envelope';
import { parseRecipient } from '../../../../nodes/Dialog360/messages/recipient';
import { componentsOf } from '../../../../nodes/Dialog360/messages/template/components';
import { readDefinition } from '../../../../nodes/Dialog360/messages/template/definition';
import { templateContent } from '../../../../nodes/Dialog360/messages/template/template';
import type { Ours } from '../compare';
import { LINK, MEDIA_ID, TO } from '../values';

const BODY: IDataObject = { type: 'BODY', text: 'Here it is.' };
const buttons = (...list: IDataObject[]): IDataObject => ({ type: 'BUTTONS', buttons: list });
const file = (format: string): IDataObject => ({ type: 'HEADER', format });
const REPLY = { type: 'QUICK_REPLY', text: 'Yes' };
const URL_BUTTON = { type: 'URL', text: 'Track', url: 'https://shop.example/{{1}}' };
const CARD: IDataObject = {
	components: [
		file('IMAGE'),
		{ type: 'BODY', text: 'Use {{1}} now.' },
		buttons(REPLY, { ...URL_BUTTON }),
	],
};

/** A template as 360dialog lists it, and its filled form. */
const SENDS: Record<string, { components: IDataObject[]; values: IDataObject }> = {
	'text header': {
		components: [{ type: 'HEADER', format: 'TEXT', text: 'Hi {{1}}!' }, BODY],
		values: { 'header.text': 'Ann' },
	},
	'named variables': {
		components: [
			{ type: 'HEADER', format: 'TEXT', text: 'Hi {{first_name}}!' },
			{ type: 'BODY', text: 'See you on {{day}} at {{time}}.' },
		],
		values: { 'header.text': 'Ann', 'body.day': 'Monday', 'body.time': '10:30' },
	},
	'numbered variables': {
		components: [{ type: 'BODY', text: 'Hi {{1}}, order {{2}} left us.' }],
		values: { 'body.1': 'Ann', 'body.2': '17' },
	},
	'image header by link': { components: [file('IMAGE'), BODY], values: { 'header.image': LINK } },
	'image header by ID': { components: [file('IMAGE'), BODY], values: { 'header.image': MEDIA_ID } },
	'video header': { components: [file('VIDEO'), BODY], values: { 'header.video': MEDIA_ID } },
	'GIF header': { components: [file('GIF'), BODY], values: { 'header.gif': MEDIA_ID } },
	'document header': { components: [file('DOCUMENT'), BODY], values: { 'header.document': LINK } },
	'document header with a file name': {
		components: [file('DOCUMENT'), BODY],
		values: { 'header.document': LINK, 'header.document.filename': 'bill.pdf' },
	},
	'location header': {
		components: [file('LOCATION'), BODY],
		values: {
			'header.location.latitude': 52.5163,
			'header.location.longitude': 13.3777,
			'header.location.name': 'Gate',
			'header.location.address': 'Platz 1',
		},
	},
	'product header': {
		components: [file('PRODUCT'), BODY, buttons({ type: 'SPM', text: 'View' })],
		values: { 'header.product': 'SKU-1', 'header.product.catalogId': '14' },
	},
	'quick replies': {
		components: [BODY, buttons(REPLY, { ...REPLY, text: 'No' })],
		values: { 'button.0.payload': 'yes-17', 'button.1.payload': 'no-17' },
	},
	'link behind a button without parameters': {
		components: [BODY, buttons({ type: 'PHONE_NUMBER', text: 'Call' }, URL_BUTTON)],
		values: { 'button.1.url': 'orders/17?a=b' },
	},
	'copy code': {
		components: [BODY, buttons({ type: 'COPY_CODE', text: 'Copy code' })],
		values: { 'button.0.copyCode': 'SAVE25' },
	},
	flow: {
		components: [BODY, buttons({ type: 'FLOW', text: 'Book' })],
		values: { 'button.0.flowToken': 'order-17', 'button.0.flowData': { days: [1, 2] } },
	},
	catalog: {
		components: [BODY, buttons({ type: 'CATALOG', text: 'View catalog' })],
		values: { 'button.0.thumbnail': 'SKU-1' },
	},
	'product list': {
		components: [BODY, buttons({ type: 'MPM', text: 'View items' })],
		values: {
			'button.0.thumbnail': 'SKU-1',
			'button.0.sections': [
				{ title: 'Fruit', product_items: [{ product_retailer_id: 'SKU-1' }] },
				{ title: 'Bread', product_items: [{ product_retailer_id: 'SKU-2' }] },
			],
		},
	},
	carousel: {
		components: [
			{ type: 'BODY', text: 'Hi {{1}}, our latest:' },
			{ type: 'CAROUSEL', cards: [CARD, CARD] },
		],
		values: {
			'body.1': 'Ann',
			...Object.fromEntries(
				[0, 1].flatMap((card) => [
					[`card.${card}.header.image`, card === 0 ? LINK : MEDIA_ID],
					[`card.${card}.body.1`, `CODE${card}`],
					[`card.${card}.button.0.payload`, `more-${card}`],
					[`card.${card}.button.1.url`, `${card}`],
				]),
			),
		},
	},
	'limited-time offer': {
		components: [
			BODY,
			{ type: 'LIMITED_TIME_OFFER', limited_time_offer: { text: 'Ends', has_expiration: true } },
		],
		values: { 'offer.expiration': 1_900_000_000_000 },
	},
	'one-time password': {
		components: [
			{ type: 'BODY', text: '{{1}} is your code.' },
			buttons({ type: 'URL', text: 'Copy', url: 'https://www.whatsapp.com/otp/code/?code={{1}}' }),
		],
		values: { 'otp.code': '123456' },
	},
	'tap target': {
		components: [
			file('IMAGE'),
			BODY,
			buttons({ type: 'URL', text: 'Open', url: 'https://shop.example' }),
		],
		values: {
			'header.image': LINK,
			'tapTarget.url': 'https://shop.example/offer',
			'tapTarget.title': 'Our Offer',
		},
	},
	'order details': {
		components: [BODY, buttons({ type: 'ORDER_DETAILS', text: 'Pay' })],
		values: { 'button.0.orderDetails': { reference_id: 'order-17' } },
	},
	'call on WhatsApp': {
		components: [BODY, buttons({ type: 'VOICE_CALL', text: 'Call' })],
		values: { 'button.0.ttlMinutes': 60 },
	},
};

const bodyOf = ({ components, values }: { components: IDataObject[]; values: IDataObject }) => {
	const definition = readDefinition({
		name: 'a_template',
		language: 'en_US',
		status: 'APPROVED',
		category: 'MARKETING',
		components,
	});
	const content = templateContent('cloud', {
		name: definition.name,
		language: definition.language,
		components: componentsOf(definition, {
			values,
			formFields: Object.keys(values).map((id) => ({ id, label: id })),
		}),
	});
	return messageBody('cloud', { recipient: parseRecipient(TO) }, content);
};

/** What Send Template makes of filled forms. */
export const OUR_SENDS: Ours = {
	names: Object.keys(SENDS),
	bodies: async () =>
		Object.fromEntries(Object.entries(SENDS).map(([name, send]) => [name, bodyOf(send)])),
};
