import { interactiveContent } from '../../messages/interactive/interactive';
import { orderStatusInteractive } from '../../messages/interactive/orderStatus';
import { asText } from '../scope';
import { bodyField, footerOption } from './frameFields';
import { additionalParametersOption, referenceField } from './orderFields';
import { sendOperation } from './send';

export const sendOrderStatus = sendOperation({
	name: 'Send Order Status',
	value: 'sendOrderStatus',
	action: 'Send order status',
	description:
		'Send news about an order that was sent as order details (India and Brazil, Cloud API only)',
	fields: [
		{ ...referenceField, description: 'The reference ID of the order details message' },
		{ ...bodyField, placeholder: 'e.g. Your order is on its way' },
		{
			displayName: 'Status',
			name: 'orderStatus',
			type: 'options',
			default: 'processing',
			options: [
				{ name: 'Canceled', value: 'canceled' },
				{ name: 'Completed', value: 'completed', description: 'No more news will follow' },
				{ name: 'Partially Shipped', value: 'partially-shipped' },
				{ name: 'Pending', value: 'pending' },
				{ name: 'Processing', value: 'processing' },
				{ name: 'Shipped', value: 'shipped' },
			],
			description: 'What the order is shown as',
		},
		{
			displayName: 'Status Description',
			name: 'statusDescription',
			type: 'string',
			default: '',
			placeholder: 'e.g. Arrives on Friday',
			description: 'Text that is shown with the status',
		},
	],
	options: [additionalParametersOption, footerOption],
	content: (scope) => {
		const { additionalParameters, footer } = scope.collection('options');
		return interactiveContent(
			orderStatusInteractive({
				body: scope.text('body'),
				footer: asText(footer),
				referenceId: scope.text('referenceId'),
				status: scope.text('orderStatus'),
				description: scope.text('statusDescription'),
				additionalParameters,
			}),
		);
	},
});
