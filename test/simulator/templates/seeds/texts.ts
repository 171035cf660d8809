import { body, footer, headerText, NAMED, quickReply, buttons, utility, marketing } from './build';
import type { Seed } from './build';

/** Text headers and bodies: none, positional and named variables, several languages. */
export const TEXTS: Seed[] = [
	utility('hello_world', [
		headerText('Hello World'),
		body('Welcome and congratulations! This message shows that you can send WhatsApp templates.'),
		footer('WhatsApp Business Platform sample message'),
	]),
	utility('order_update', [
		body('Hi {{1}}, your order {{2}} has left our warehouse.', ['Jane', '#1017']),
		footer('Thank you for your order'),
	]),
	utility(
		'order_update',
		[
			body('Hallo {{1}}, deine Bestellung {{2}} ist unterwegs.', ['Jana', '#1017']),
			footer('Danke für deine Bestellung'),
		],
		{ language: 'de' },
	),
	utility(
		'appointment_reminder',
		[
			headerText('See you soon, {{first_name}}', { first_name: 'Jane' }),
			body('Your appointment is on {{date}} at {{time}}. Does that still suit you?', {
				date: 'Monday, May 3',
				time: '10:30',
			}),
			buttons(quickReply('I will be there'), quickReply('Change it')),
		],
		NAMED,
	),
	utility('payment_reminder', [
		body('Dear {{1}}, please remember to pay {{2}} by {{3}}.', ['Jane', '€ 80', 'May 31']),
	]),
	utility('sample_issue_resolution', [
		body('Hi {{1}}, were we able to solve the issue that you had?', ['Jane']),
		buttons(quickReply('Yes'), quickReply('No')),
	]),
	marketing('seasonal_promotion', [
		headerText('Our {{1}} is on!', ['Summer Sale']),
		body('Shop now through {{1}} and use code {{2}} to get {{3}} off of all merchandise.', [
			'the end of August',
			'25OFF',
			'25%',
		]),
		footer('Use the buttons below to manage your subscriptions'),
		buttons(quickReply('Unsubscribe from Promos'), quickReply('Unsubscribe from All')),
	]),
	marketing(
		'loyalty_points',
		[
			body(
				'Good news, {{first_name}}: {{points}} points are yours. {{first_name}}, use them soon!',
				{
					first_name: 'Jane',
					points: '250',
				},
			),
		],
		NAMED,
	),
	utility(
		'order_update',
		[
			body('Olá {{1}}, o seu pedido {{2}} já saiu do nosso armazém.', ['João', '#1017']),
			footer('Obrigado pela sua compra'),
		],
		{ language: 'pt_BR' },
	),
	utility('many_quick_replies', [
		body('How many people will come to your table on {{1}} this week?', ['Friday']),
		buttons(...['1', '2', '3', '4', '5', '6', '7', '8', '9', 'More'].map(quickReply)),
	]),
];
