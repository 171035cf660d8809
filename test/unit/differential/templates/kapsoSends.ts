import { buildTemplateSendPayload, WhatsAppClient } from '@kapso/whatsapp-cloud-api';
import type { TemplateSendInput } from '@kapso/whatsapp-cloud-api';
import type { IDataObject } from 'n8n-workflow';
import { LINK, MEDIA_ID, TO } from '../values';

type Content = Omit<TemplateSendInput, 'name' | 'language'>;
type Buttons = NonNullable<Content['buttons']>;
type Card = NonNullable<Content['cards']>[number];

const text = (value: string, parameterName?: string) => ({
	type: 'text' as const,
	text: value,
	...(parameterName ? { parameterName } : {}),
});
const reply = (index: number, payload: string): Buttons[number] => ({
	type: 'button',
	subType: 'quick_reply',
	index,
	parameters: [{ type: 'payload', payload }],
});
const url = (index: number, value: string): Buttons[number] => ({
	type: 'button',
	subType: 'url',
	index,
	parameters: [text(value)],
});
const card = (cardIndex: number, image: { link: string } | { id: string }): Card => ({
	cardIndex,
	components: [
		{ type: 'header', parameters: [{ type: 'image', image }] },
		{ type: 'body', parameters: [text(`CODE${cardIndex}`)] },
		reply(0, `more-${cardIndex}`),
		url(1, `${cardIndex}`),
	],
});

const SENDS: Record<string, Content> = {
	'text header': { header: text('Ann') },
	'named variables': {
		header: text('Ann', 'first_name'),
		body: [text('Monday', 'day'), text('10:30', 'time')],
	},
	'numbered variables': { body: [text('Ann'), text('17')] },
	'image header by link': { header: { type: 'image', image: { link: LINK } } },
	'image header by ID': { header: { type: 'image', image: { id: MEDIA_ID } } },
	'video header': { header: { type: 'video', video: { id: MEDIA_ID } } },
	'document header': { header: { type: 'document', document: { link: LINK } } },
	'document header with a file name': {
		header: { type: 'document', document: { link: LINK, ...{ filename: 'bill.pdf' } } },
	},
	'location header': {
		header: {
			type: 'location',
			location: { latitude: 52.5163, longitude: 13.3777, name: 'Gate', address: 'Platz 1' },
		},
	},
	'quick replies': { buttons: [reply(0, 'yes-17'), reply(1, 'no-17')] },
	'link behind a button without parameters': { buttons: [url(1, 'orders/17?a=b')] },
	'copy code': {
		buttons: [
			{
				type: 'button',
				subType: 'copy_code',
				index: 0,
				parameters: [{ type: 'coupon_code', coupon_code: 'SAVE25' }],
			},
		],
	},
	flow: {
		buttons: [
			{
				type: 'button',
				subType: 'flow',
				index: 0,
				parameters: [
					{
						type: 'action',
						action: { flow_token: 'order-17', flow_action_data: { days: [1, 2] } },
					},
				],
			},
		],
	},
	carousel: { body: [text('Ann')], cards: [card(0, { link: LINK }), card(1, { id: MEDIA_ID })] },
	'one-time password': { body: [text('123456')], buttons: [url(0, '123456')] },
};

export const KAPSO_SENDS = Object.keys(SENDS);

/** What the library's client posts of what its builder makes. */
export async function kapsoSends(): Promise<Record<string, IDataObject>> {
	const bodies: Record<string, IDataObject> = {};
	for (const [name, content] of Object.entries(SENDS)) {
		const client = new WhatsAppClient({
			accessToken: 'none',
			fetch: async (_url, init) => {
				bodies[name] = JSON.parse(String(init?.body)) as IDataObject;
				return new Response('{}', { headers: { 'content-type': 'application/json' } });
			},
		});
		const template = buildTemplateSendPayload({
			name: 'a_template',
			language: 'en_US',
			...content,
		});
		await client.messages.sendTemplate({
			phoneNumberId: '1',
			to: TO,
			template: template as never,
		});
	}
	return bodies;
}
