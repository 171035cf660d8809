import { interactiveContent } from '../../messages/interactive/interactive';
import { orderDetailsInteractive } from '../../messages/interactive/orderDetails';
import type { OrderAmountsInput } from '../../messages/interactive/orderAmounts';
import { asText } from '../scope';
import type { ItemScope } from '../scope';
import { bodyField, footerOption, frameOf, headerFields } from './frameFields';
import { chargesField, itemsField, orderOptions, referenceField } from './orderFields';
import { paymentFields, readPayment } from './paymentFields';
import { sendOperation } from './send';

export const sendOrderDetails = sendOperation({
	name: 'Send Order Details',
	value: 'sendOrderDetails',
	action: 'Send order details',
	description:
		'Send a bill that the recipient reviews and pays in WhatsApp (India and Brazil, Cloud API only)',
	fields: [
		referenceField,
		...headerFields(['image', 'video', 'document']),
		{ ...bodyField, placeholder: 'e.g. Here is your order' },
		{
			displayName: 'Goods Type',
			name: 'goodsType',
			type: 'options',
			default: 'physical-goods',
			options: [
				{ name: 'Digital Goods', value: 'digital-goods' },
				{ name: 'Physical Goods', value: 'physical-goods' },
			],
			description: 'What kind of goods are ordered',
		},
		...paymentFields,
		itemsField,
		chargesField,
	],
	options: [footerOption, ...orderOptions],
	content: async (scope) => {
		const options = scope.collection('options');
		return interactiveContent(
			orderDetailsInteractive({
				...(await frameOf(scope)),
				...readAmounts(scope),
				referenceId: scope.text('referenceId'),
				goodsType: scope.text('goodsType'),
				currency: scope.text('currency'),
				payment: readPayment(scope),
				expectedTotal: options.expectedTotal,
				expiresInMinutes: options.expiresInMinutes,
				expirationDescription: asText(options.expirationDescription),
				additionalParameters: options.additionalParameters,
			}),
		);
	},
});

function readAmounts(scope: ItemScope): OrderAmountsInput {
	const charges = scope.collection('charges');
	return {
		items: scope
			.rows('items', 'item')
			.map(({ retailerId, name, amount, saleAmount, quantity }) => ({
				retailerId: asText(retailerId),
				name: asText(name),
				amount,
				saleAmount,
				quantity,
			})),
		tax: { amount: charges.tax, description: asText(charges.taxDescription) },
		shipping: { amount: charges.shipping, description: asText(charges.shippingDescription) },
		discount: {
			amount: charges.discount,
			description: asText(charges.discountDescription),
			programName: asText(charges.discountProgram),
		},
	};
}
