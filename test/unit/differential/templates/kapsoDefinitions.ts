import { TemplateDefinition, WhatsAppClient } from '@kapso/whatsapp-cloud-api';
import type { IDataObject } from 'n8n-workflow';
import { APP, FLOW_ID, FLOW_JSON, HANDLE, HASH, NAMED, NUMBERED, PHONE, TEXT } from './values';

type Input = TemplateDefinition.TemplateDefinitionInput;
type Component = Input['components'][number];
type Button = Extract<Component, { type: 'BUTTONS' }>['buttons'][number];
type Options = Partial<Input> & { allowCategoryChange?: boolean };

const BODY: Component = { type: 'BODY', text: TEXT };
const example = { headerHandle: [HANDLE] };
const buttons = (...list: Button[]): Component => ({ type: 'BUTTONS', buttons: list });

const of =
	(category: Input['category']) =>
	(components: Component[], options: Options = {}): Input & Options => ({
		name: 'new_template',
		language: 'en_US',
		category,
		components: components as Input['components'],
		...options,
	});
const marketing = of('MARKETING');
const utility = of('UTILITY');
const authentication = of('AUTHENTICATION');

const SAFE: Component = { type: 'BODY', addSecurityRecommendation: true };
const otp = (button: Omit<Extract<Button, { type: 'OTP' }>, 'type'>) =>
	authentication([
		SAFE,
		{ type: 'FOOTER', codeExpirationMinutes: 10 },
		buttons({ type: 'OTP', ...button }),
	]);
const supportedApps = [{ packageName: APP, signatureHash: HASH }];

type Card = Extract<Component, { type: 'CAROUSEL' }>['cards'][number];
const card = (text: string, code: string): Card => ({
	components: [
		{ type: 'HEADER', format: 'IMAGE', example },
		{ type: 'BODY', text, example: { bodyText: [[code]] } },
		{
			type: 'BUTTONS',
			buttons: [
				{ type: 'QUICK_REPLY', text: 'More' },
				{ type: 'URL', text: 'Buy', url: 'https://shop.example/{{1}}', example: [code] },
			],
		},
	],
});

const DEFINITIONS: Record<string, Input & Options> = {
	text: utility([BODY]),
	'numbered variables': utility([
		{ type: 'BODY', text: NUMBERED, example: { bodyText: [['Ann', '17']] } },
	]),
	'named variables': utility(
		[
			{
				type: 'HEADER',
				format: 'TEXT',
				text: 'Hello {{first_name}}',
				example: { headerTextNamedParams: [{ paramName: 'first_name', example: 'Ann' }] },
			},
			{
				type: 'BODY',
				text: NAMED,
				example: {
					bodyTextNamedParams: [
						{ paramName: 'first_name', example: 'Ann' },
						{ paramName: 'day', example: 'Monday' },
					],
				},
			},
		],
		{ parameterFormat: 'NAMED' },
	),
	'text header and footer': marketing([
		{
			type: 'HEADER',
			format: 'TEXT',
			text: 'Our {{1}} is on!',
			example: { headerText: ['sale'] },
		},
		BODY,
		{ type: 'FOOTER', text: 'Reply STOP to opt out' },
	]),
	'image header': marketing([{ type: 'HEADER', format: 'IMAGE', example }, BODY]),
	'video header': marketing([{ type: 'HEADER', format: 'VIDEO', example }, BODY]),
	'document header': utility([{ type: 'HEADER', format: 'DOCUMENT', example }, BODY]),
	'location header': utility([{ type: 'HEADER', format: 'LOCATION' }, BODY]),
	'product header': marketing([
		{ type: 'HEADER', format: 'PRODUCT' },
		BODY,
		buttons({ type: 'SPM', text: 'View' }),
	]),
	'quick replies': utility([
		BODY,
		buttons({ type: 'QUICK_REPLY', text: 'Yes' }, { type: 'QUICK_REPLY', text: 'No' }),
	]),
	'links and a call': utility([
		BODY,
		buttons(
			{ type: 'URL', text: 'Hours', url: 'https://shop.example/hours' },
			{ type: 'URL', text: 'Track', url: 'https://shop.example/{{1}}', example: ['17'] },
			{ type: 'PHONE_NUMBER', text: 'Call us', phoneNumber: PHONE },
		),
	]),
	'copy code': marketing([BODY, buttons({ type: 'COPY_CODE', example: 'SPRING25' })]),
	'flow by ID': utility([
		BODY,
		buttons({
			type: 'FLOW',
			text: 'Book',
			flowId: FLOW_ID,
			flowAction: 'navigate',
			navigateScreen: 'DAY',
		}),
	]),
	'flow by name': utility([
		BODY,
		buttons({ type: 'FLOW', text: 'Book', flowName: 'book_it', flowAction: 'data_exchange' }),
	]),
	'flow by JSON': utility([
		BODY,
		buttons({ type: 'FLOW', text: 'Book', flowJson: FLOW_JSON, flowAction: 'navigate' }),
	]),
	catalog: marketing([BODY, buttons({ type: 'CATALOG', text: 'View catalog' })]),
	'product list': marketing([BODY, buttons({ type: 'MPM', text: 'View items' })]),
	'one-time password to copy': otp({ otpType: 'COPY_CODE', text: 'Copy Code' }),
	'one-time password by one tap': otp({
		otpType: 'ONE_TAP',
		text: 'Copy Code',
		autofillText: 'Autofill',
		supportedApps,
	}),
	'one-time password without a tap': otp({
		otpType: 'ZERO_TAP',
		supportedApps,
		...({ zeroTapTermsAccepted: true } as object),
	}),
	'limited-time offer': marketing([
		{
			type: 'LIMITED_TIME_OFFER',
			limitedTimeOffer: { text: 'Expiring!', hasExpiration: true },
		},
		BODY,
		buttons({ type: 'COPY_CODE', example: 'SPRING25' }),
	]),
	carousel: marketing([
		BODY,
		{
			type: 'CAROUSEL',
			cards: [card('Use {{1}} for the first.', 'ONE'), card('Use {{1}} for the second.', 'TWO')],
		},
	]),
	'call permission request': utility([BODY, { type: 'CALL_PERMISSION_REQUEST' }]),
	'another category allowed': utility([BODY], { allowCategoryChange: true }),
	'validity period': authentication([SAFE, buttons({ type: 'OTP', otpType: 'COPY_CODE' })], {
		messageSendTtlSeconds: 60,
	}),
};

export const KAPSO_DEFINITIONS = Object.keys(DEFINITIONS);

/** What the library's client posts of what its builder, which checks it, makes. */
export async function kapsoDefinitions(): Promise<Record<string, IDataObject>> {
	const bodies: Record<string, IDataObject> = {};
	for (const [name, { allowCategoryChange, ...input }] of Object.entries(DEFINITIONS)) {
		const client = new WhatsAppClient({
			accessToken: 'none',
			fetch: async (_url, init) => {
				bodies[name] = JSON.parse(String(init?.body)) as IDataObject;
				return new Response('{}', { headers: { 'content-type': 'application/json' } });
			},
		});
		const definition = TemplateDefinition.buildTemplateDefinition(input);
		await client.templates.create({
			businessAccountId: '1',
			...definition,
			...(allowCategoryChange === undefined ? {} : { allowCategoryChange }),
		});
	}
	return bodies;
}
