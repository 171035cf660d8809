import type { IDataObject } from 'n8n-workflow';
import { filledForm } from '../support/form';
import { built } from './example';
import type { Example } from './example';
import { LINK } from './placeholders';

/** A definition does not tell which of its variables take money or a date: all are texts in the form. */
const MONEY = 'the body, for a form has no currency and date parameters, only their texts';

const BODY: IDataObject = {
	type: 'body',
	parameters: [
		{ type: 'text', text: 'text-string' },
		{
			type: 'currency',
			currency: { fallback_value: '$100.99', code: 'USD', amount_1000: 100990 },
		},
		{
			type: 'date_time',
			date_time: {
				fallback_value: 'February 25, 1977',
				day_of_week: 5,
				year: 1977,
				month: 2,
				day_of_month: 25,
				hour: 15,
				minute: 33,
				calendar: 'GREGORIAN',
			},
		},
	],
};

const json = (...components: IDataObject[]) => JSON.stringify(components);

/** Through the form that the template's definition makes. */
const byForm = (
	name: string,
	template: string,
	values: IDataObject,
	{ to, options, ...rest }: Parameters<typeof built>[3] & IDataObject = {},
): Example =>
	built(
		name,
		'sendTemplate',
		{
			...filledForm(`${template}|en_US`, values),
			...(to ? { to } : {}),
			...(options ? { options } : {}),
		},
		{ template, ...rest },
	);

/** Nothing but the body in it, of which the form knows only the texts. */
const byJson = (name: string, more: IDataObject = {}): Example =>
	built(
		name,
		'sendTemplate',
		{
			defineParameters: 'json',
			templateName: 'payment_reminder',
			templateLanguage: 'en_US',
			componentsJson: json(BODY),
			...more,
		},
		{ template: 'payment_reminder', jsonBecause: MONEY },
	);

const quickReply = (index: number, text: boolean): IDataObject => ({
	type: 'button',
	sub_type: 'quick_reply',
	index,
	parameters: [{ type: 'text', text }],
});

export const templateExamples: Example[] = [
	built(
		'Send Test Message',
		'sendTemplate',
		{ defineParameters: 'list', templateName: 'hello_world', templateLanguage: 'en_US' },
		{ adjustments: ['recipientType'] },
	),
	byForm(
		'Send Catalog Template Message',
		'intro_catalog_offer',
		{ 'body.1': '100', 'body.2': '400', 'body.3': '3', 'button.0.thumbnail': '2lc20305pt' },
		{ to: '+16505551234', adjustments: ['digitsOnly', 'indexAsText'] },
	),
	byForm(
		'Send Flow Template Message',
		'feedback_survey',
		{
			'button.0.flowToken': '<FLOW_TOKEN>',
			'button.0.flowData': '{ "<CUSTOM_KEY>": "<CUSTOM_VALUE>" }',
		},
		{ adjustments: ['recipientType'] },
	),
	byForm(
		'Send Message Template Interactive',
		'event_invitation',
		{
			'header.image': LINK,
			'button.0.payload': 'aGlzIHRoaXMgaXMgY29v',
			'button.1.payload': '9rwnB8RbYmPF5t2Mn09x4h',
		},
		{
			options: { componentsJson: json(BODY) },
			jsonBecause: MONEY,
			adjustments: ['jsonLast'],
		},
	),
	byForm(
		'Send Message Template Media',
		'event_invitation',
		{ 'header.image': LINK },
		{ options: { componentsJson: json(BODY) }, jsonBecause: MONEY },
	),
	byJson('Send Message Template Text'),
	byJson('Send Sample Shipping Confirmation Template', { to: '16315555555' }),
	byJson('Send Sample Text Message', { to: '16315555555' }),
	byForm(
		'Send Sample Issue Resolution Template',
		'sample_issue_resolution',
		{ 'body.1': '*Mr. Jones*' },
		{
			options: { componentsJson: json(quickReply(0, true), quickReply(1, false)) },
			jsonBecause: 'the buttons, for the form makes payloads of them, as WhatsApp wants',
			adjustments: ['recipientType', 'noPolicy'],
			refused: {
				because: 'a quick reply takes {"type":"payload"}, not {"type":"text","text":true}',
				answer: /Unexpected key "text"/,
			},
		},
	),
];
