import type { HostingName } from '../types';
import type { Template } from './types';

type Seed = Omit<Template, 'id' | 'status'>;

/** What the Cloud and the On-Premise number have: one approved template for each thing that can vary. */
const BUSINESS: Seed[] = [
	{
		name: 'hello_world',
		language: 'en_US',
		category: 'UTILITY',
		components: [
			{ type: 'HEADER', format: 'TEXT', text: 'Hello World' },
			{
				type: 'BODY',
				text: 'Welcome and congratulations! This message shows that you can send WhatsApp templates.',
			},
			{ type: 'FOOTER', text: 'WhatsApp Business Platform sample message' },
		],
	},
	{
		name: 'order_update',
		language: 'en_US',
		category: 'UTILITY',
		components: [
			{ type: 'BODY', text: 'Hi {{1}}, your order {{2}} has left our warehouse.' },
			{ type: 'FOOTER', text: 'Thank you for your order' },
		],
	},
	{
		name: 'order_update',
		language: 'de',
		category: 'UTILITY',
		components: [
			{ type: 'BODY', text: 'Hallo {{1}}, deine Bestellung {{2}} ist unterwegs.' },
			{ type: 'FOOTER', text: 'Danke für deine Bestellung' },
		],
	},
	{
		name: 'appointment_reminder',
		language: 'en_US',
		category: 'UTILITY',
		parameter_format: 'named',
		components: [
			{ type: 'HEADER', format: 'TEXT', text: 'See you soon, {{first_name}}' },
			{
				type: 'BODY',
				text: 'Your appointment is on {{date}} at {{time}}. Does that still suit you?',
			},
			{
				type: 'BUTTONS',
				buttons: [
					{ type: 'QUICK_REPLY', text: 'I will be there' },
					{ type: 'QUICK_REPLY', text: 'Change it' },
				],
			},
		],
	},
	{
		name: 'event_invitation',
		language: 'en_US',
		category: 'MARKETING',
		components: [
			{ type: 'HEADER', format: 'IMAGE' },
			{ type: 'BODY', text: '{{1}}, tickets are {{2}} each. Doors open on {{3}}.' },
			{ type: 'FOOTER', text: 'Reply STOP to opt out' },
			{
				type: 'BUTTONS',
				buttons: [
					{ type: 'QUICK_REPLY', text: 'Count me in' },
					{ type: 'QUICK_REPLY', text: 'Not this time' },
				],
			},
		],
	},
	{
		name: 'payment_reminder',
		language: 'en_US',
		category: 'UTILITY',
		components: [{ type: 'BODY', text: 'Dear {{1}}, please remember to pay {{2}} by {{3}}.' }],
	},
	{
		name: 'parcel_tracking',
		language: 'en_US',
		category: 'UTILITY',
		components: [
			{ type: 'HEADER', format: 'DOCUMENT' },
			{ type: 'BODY', text: 'Your parcel {{1}} is on its way.' },
			{
				type: 'BUTTONS',
				buttons: [
					{ type: 'URL', text: 'Track it', url: 'https://shop.example/track/{{1}}' },
					{ type: 'PHONE_NUMBER', text: 'Call us', phone_number: '+4930123456789' },
				],
			},
		],
	},
	{
		name: 'spring_sale',
		language: 'en_US',
		category: 'MARKETING',
		components: [
			{ type: 'HEADER', format: 'VIDEO' },
			{ type: 'BODY', text: 'Spring is here: 25 % off with your personal code.' },
			{ type: 'BUTTONS', buttons: [{ type: 'COPY_CODE', text: 'Copy code' }] },
		],
	},
	{
		name: 'pickup_point',
		language: 'en_US',
		category: 'UTILITY',
		components: [
			{ type: 'HEADER', format: 'LOCATION' },
			{ type: 'BODY', text: 'Your parcel waits for you here until {{1}}.' },
		],
	},
	{
		name: 'login_code',
		language: 'en_US',
		category: 'AUTHENTICATION',
		components: [
			{ type: 'BODY', text: '*{{1}}* is your verification code.' },
			{
				type: 'BUTTONS',
				buttons: [{ type: 'OTP', otp_type: 'COPY_CODE', text: 'Copy code' }],
			},
		],
	},
	{
		name: 'feedback_survey',
		language: 'en_US',
		category: 'UTILITY',
		components: [
			{ type: 'BODY', text: 'How was it? Two questions, one minute.' },
			{
				type: 'BUTTONS',
				buttons: [{ type: 'FLOW', text: 'Give feedback', flow_id: '743951482137744' }],
			},
		],
	},
	{
		name: 'intro_catalog_offer',
		language: 'en_US',
		category: 'MARKETING',
		components: [
			{ type: 'BODY', text: 'Spend {{1}} and save {{2}} on {{3}} items of our catalog.' },
			{ type: 'BUTTONS', buttons: [{ type: 'CATALOG', text: 'View catalog' }] },
		],
	},
	{
		name: 'sample_issue_resolution',
		language: 'en_US',
		category: 'UTILITY',
		components: [
			{ type: 'BODY', text: 'Hi {{1}}, were we able to solve the issue that you had?' },
			{
				type: 'BUTTONS',
				buttons: [
					{ type: 'QUICK_REPLY', text: 'Yes' },
					{ type: 'QUICK_REPLY', text: 'No' },
				],
			},
		],
	},
];

/**
 * The sandbox's fixed templates; they can neither be listed nor changed, and the second really is spelled with
 * three s (https://docs.360dialog.com/docs/get-started/sandbox). Their texts are not documented.
 */
const SANDBOX: Seed[] = [
	{
		name: 'disclaimer',
		language: 'en',
		category: 'UTILITY',
		components: [{ type: 'BODY', text: 'This is a sandbox: only you can see these messages.' }],
	},
	{
		name: 'first_welcome_messsage',
		language: 'en',
		category: 'UTILITY',
		components: [{ type: 'BODY', text: 'Welcome, {{1}}! This is your first template message.' }],
	},
	{
		name: 'interactive_template_sandbox',
		language: 'en',
		category: 'UTILITY',
		components: [
			{ type: 'BODY', text: 'Templates can have buttons. Try one of them.' },
			{
				type: 'BUTTONS',
				buttons: [
					{ type: 'QUICK_REPLY', text: 'First' },
					{ type: 'QUICK_REPLY', text: 'Second' },
				],
			},
		],
	},
];

export const seedTemplates = (hosting: HostingName): Template[] =>
	(hosting === 'sandbox' ? SANDBOX : BUSINESS).map((seed, index) => ({
		id: String(594425479261596 + index),
		status: 'APPROVED',
		...seed,
	}));
