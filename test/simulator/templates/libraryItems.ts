import type { TemplateCategory } from './types';

/** An entry of `GET /message_template_library`. */
export interface LibraryItem {
	id: string;
	name: string;
	language: string;
	category: TemplateCategory;
	topic: string;
	usecase: string;
	industry: string[];
	header?: string;
	body: string;
	body_params: string[];
	body_param_types: string[];
	buttons: Array<{ type: string; text: string; url?: string; phone_number?: string }>;
}

const URL_BUTTON = { type: 'URL', text: 'View details', url: 'https://www.example.com' };
const CALL_BUTTON = { type: 'PHONE_NUMBER', text: 'Call us', phone_number: '+18005551234' };
const REPLIES = [
	{ type: 'QUICK_REPLY', text: 'Yes' },
	{ type: 'QUICK_REPLY', text: 'No' },
];

type Row = [topic: string, usecase: string, about: string];

/** The topics and use cases are Meta's; the texts are made up. */
const ROWS: Row[] = [
	['ORDER_MANAGEMENT', 'ORDER_CONFIRMATION', 'is confirmed'],
	['ORDER_MANAGEMENT', 'ORDER_DELAY', 'will take a little longer'],
	['ORDER_MANAGEMENT', 'ORDER_PICK_UP', 'is ready to be picked up'],
	['ORDER_MANAGEMENT', 'ORDER_ACTION_NEEDED', 'needs an answer from you'],
	['ORDER_MANAGEMENT', 'ORDER_OR_TRANSACTION_CANCEL', 'was cancelled'],
	['ORDER_MANAGEMENT', 'DELIVERY_UPDATE', 'is on its way'],
	['ORDER_MANAGEMENT', 'DELIVERY_CONFIRMATION', 'was delivered'],
	['ORDER_MANAGEMENT', 'DELIVERY_FAILED', 'could not be delivered'],
	['ORDER_MANAGEMENT', 'SHIPMENT_CONFIRMATION', 'has left our warehouse'],
	['ORDER_MANAGEMENT', 'RETURN_CONFIRMATION', 'came back to us'],
	['PAYMENTS', 'PAYMENT_CONFIRMATION', 'was paid'],
	['PAYMENTS', 'PAYMENT_DUE_REMINDER', 'is due soon'],
	['PAYMENTS', 'PAYMENT_OVERDUE', 'is overdue'],
	['PAYMENTS', 'PAYMENT_REJECT_FAIL', 'could not be paid'],
	['PAYMENTS', 'PAYMENT_SCHEDULED', 'will be paid as planned'],
	['PAYMENTS', 'PAYMENT_ACTION_REQUIRED', 'waits for your payment'],
	['PAYMENTS', 'AUTO_PAY_REMINDER', 'will be paid by itself'],
	['PAYMENTS', 'RECEIPT_ATTACHMENT', 'has a receipt'],
	['ACCOUNT_UPDATES', 'ACCOUNT_CREATION_CONFIRMATION', 'was created'],
	['ACCOUNT_UPDATES', 'STATEMENT_AVAILABLE', 'has a new statement'],
	['ACCOUNT_UPDATES', 'STATEMENT_ATTACHMENT', 'comes with a statement'],
	['ACCOUNT_UPDATES', 'LOW_BALANCE_WARNING', 'is running low'],
	['ACCOUNT_UPDATES', 'TRANSACTION_ALERT', 'was just used'],
	['ACCOUNT_UPDATES', 'FRAUD_ALERT', 'was used in an unusual way'],
	['CUSTOMER_FEEDBACK', 'FEEDBACK_SURVEY', 'is what we would like to hear about'],
	['EVENT_REMINDER', 'APPOINTMENT_REMINDER', 'is tomorrow'],
	['EVENT_REMINDER', 'APPOINTMENT_SCHEDULING', 'has a new date'],
	['EVENT_REMINDER', 'APPOINTMENT_CANCELLATION', 'does not take place'],
	['EVENT_REMINDER', 'EVENT_DETAILS_REMINDER', 'starts soon'],
];

const buttonsOf = (index: number) => [[URL_BUTTON], [CALL_BUTTON], REPLIES, []][index % 4] ?? [];

const fromRow = ([topic, usecase, about]: Row, index: number): LibraryItem => ({
	id: String(7_147_000_000_000 + index),
	name: `${usecase.toLowerCase()}_${(index % 3) + 1}`,
	language: 'en_US',
	category: 'UTILITY',
	topic,
	usecase,
	industry: ['E_COMMERCE'],
	...(index % 2 === 0 && { header: 'News for you' }),
	body: `Hi {{1}}, this is to tell you that {{2}} ${about}. Thank you for your trust.`,
	body_params: ['Jim', 'CS-88251'],
	body_param_types: ['TEXT', 'TEXT'],
	buttons: buttonsOf(index),
});

export const LIBRARY: LibraryItem[] = [
	...ROWS.map(fromRow),
	// https://docs.360dialog.com/docs/waba-messaging/groups: invites somebody into a group.
	{
		id: '7147000000999',
		name: 'group_invite_link',
		language: 'en_US',
		category: 'UTILITY',
		topic: 'GROUPS',
		usecase: 'GROUP_INVITE',
		industry: [],
		body: 'You are invited to the group {{1}}. Follow the link to join it.',
		body_params: ['Harbour friends'],
		body_param_types: ['TEXT'],
		buttons: [],
	},
];
