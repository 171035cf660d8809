import type { IDataObject } from 'n8n-workflow';
import { create } from '../../../../nodes/Dialog360/operations/template/create';
import { runOne } from '../../support/scope';
import type { Ours } from '../compare';
import { APP, FLOW_ID, FLOW_JSON, HANDLE, HASH, NAMED, NUMBERED, TEXT } from './values';

/** Parameters of Create for a template of a category. */
const of = (category: string, parameters: IDataObject): IDataObject => ({
	templateName: 'new_template',
	language: 'en_US',
	category,
	define: 'form',
	...parameters,
});
const marketing = (parameters: IDataObject) => of('MARKETING', { body: TEXT, ...parameters });
const utility = (parameters: IDataObject) => of('UTILITY', { body: TEXT, ...parameters });

const examples = (...values: string[]) => ({
	bodyExamples: { example: values.map((value) => ({ value })) },
});
const buttons = (...button: IDataObject[]) => ({ buttons: { button } });
const file = (headerFormat: string) => ({
	headerFormat,
	headerFileSource: 'handle',
	headerHandle: HANDLE,
});
const flow = (reference: IDataObject) => buttons({ type: 'FLOW', text: 'Book', ...reference });
const otp = (button: IDataObject, footer = 10) =>
	of('AUTHENTICATION', {
		securityRecommendation: true,
		codeExpirationMinutes: footer,
		...buttons({ type: 'OTP', ...button }),
	});
const apps = { app: [{ packageName: APP, signatureHash: HASH }] };
const additional = (...components: IDataObject[]) => ({
	additionalComponents: JSON.stringify(components),
});

const card = (text: string, code: string) => ({
	components: [
		{ type: 'HEADER', format: 'IMAGE', example: { header_handle: [HANDLE] } },
		{ type: 'BODY', text, example: { body_text: [[code]] } },
		{
			type: 'BUTTONS',
			buttons: [
				{ type: 'QUICK_REPLY', text: 'More' },
				{ type: 'URL', text: 'Buy', url: 'https://shop.example/{{1}}', example: [code] },
			],
		},
	],
});

const PARAMETERS: Record<string, IDataObject> = {
	text: utility({}),
	'numbered variables': utility({ body: NUMBERED, ...examples('Ann', '17') }),
	'named variables': utility({
		headerFormat: 'TEXT',
		headerText: 'Hello {{first_name}}',
		headerTextExample: 'Ann',
		body: NAMED,
		...examples('Ann', 'Monday'),
	}),
	'text header and footer': marketing({
		headerFormat: 'TEXT',
		headerText: 'Our {{1}} is on!',
		headerTextExample: 'sale',
		footer: 'Reply STOP to opt out',
	}),
	'image header': marketing(file('IMAGE')),
	'video header': marketing(file('VIDEO')),
	'document header': utility(file('DOCUMENT')),
	'GIF header': marketing(file('GIF')),
	'location header': utility({ headerFormat: 'LOCATION' }),
	'product header': marketing({
		headerFormat: 'PRODUCT',
		...buttons({ type: 'SPM', text: 'View' }),
	}),
	'quick replies': utility(
		buttons({ type: 'QUICK_REPLY', text: 'Yes' }, { type: 'QUICK_REPLY', text: 'No' }),
	),
	'links and a call': utility(
		buttons(
			{ type: 'URL', text: 'Hours', url: 'https://shop.example/hours' },
			{ type: 'URL', text: 'Track', url: 'https://shop.example/{{1}}', urlExample: '17' },
			{ type: 'PHONE_NUMBER', text: 'Call us', phoneNumber: '+49 30 123456' },
		),
	),
	'copy code': marketing(buttons({ type: 'COPY_CODE', codeExample: 'SPRING25' })),
	'flow by ID': utility(
		flow({ flowReference: 'flow_id', flow: FLOW_ID, flowAction: 'navigate', flowScreen: 'DAY' }),
	),
	'flow by name': utility(
		flow({ flowReference: 'flow_name', flow: 'book_it', flowAction: 'data_exchange' }),
	),
	'flow by JSON': utility(
		flow({ flowReference: 'flow_json', flow: FLOW_JSON, flowAction: 'navigate' }),
	),
	catalog: marketing(buttons({ type: 'CATALOG', text: 'View catalog' })),
	'product list': marketing(buttons({ type: 'MPM', text: 'View items' })),
	'one-time password to copy': otp({ otpType: 'COPY_CODE', text: 'Copy Code' }),
	'one-time password by one tap': otp({
		otpType: 'ONE_TAP',
		text: 'Copy Code',
		autofillText: 'Autofill',
		apps,
	}),
	'one-time password without a tap': otp({ otpType: 'ZERO_TAP', apps, zeroTapTerms: true }),
	'limited-time offer': marketing({
		special: 'offer',
		offerText: 'Expiring!',
		offerExpires: true,
		...buttons({ type: 'COPY_CODE', codeExample: 'SPRING25' }),
	}),
	carousel: marketing(
		additional({
			type: 'CAROUSEL',
			cards: [card('Use {{1}} for the first.', 'ONE'), card('Use {{1}} for the second.', 'TWO')],
		}),
	),
	'call permission request': utility({ special: 'callPermission' }),
	'another category allowed': utility({ options: { allowCategoryChange: true } }),
	'validity period': {
		...otp({ otpType: 'COPY_CODE' }, 0),
		options: { validitySeconds: 60 },
	},
	'order details': utility(buttons({ type: 'ORDER_DETAILS', text: 'Review and Pay' })),
	'call on WhatsApp': utility(buttons({ type: 'VOICE_CALL', text: 'Call now' })),
	'contact info request': utility(buttons({ type: 'REQUEST_CONTACT_INFO' })),
	'link tracking off': utility({ options: { linkTrackingOptOut: true } }),
	'from the library': of('UTILITY', {
		define: 'library',
		libraryTemplateName: 'delivery_update_1',
		libraryButtonInputs: '[]',
		libraryBodyInputs: '{}',
	}),
};

/** What Create posts. */
export const OUR_DEFINITIONS: Ours = {
	names: Object.keys(PARAMETERS),
	bodies: async () => {
		const entries = Object.entries(PARAMETERS).map(async ([name, parameters]) => {
			const { requests } = await runOne(create, parameters);
			return [name, requests[0]?.body] as const;
		});
		return Object.fromEntries(await Promise.all(entries));
	},
};
