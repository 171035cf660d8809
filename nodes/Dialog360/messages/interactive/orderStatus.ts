import type { IDataObject } from 'n8n-workflow';
import { InputError } from '../inputError';
import { requireText } from '../limits';
import { additionalParameters, mergeJson } from '../mergeJson';
import { frame } from './frame';
import type { Frame } from './frame';

export const ORDER_STATUSES = [
	'pending',
	'processing',
	'partially-shipped',
	'shipped',
	'completed',
	'canceled',
] as const;

export interface OrderStatusInteractive extends Frame {
	type: 'order_status';
	action: { name: 'review_order'; parameters: IDataObject };
}

export interface OrderStatusInput {
	body: string;
	footer?: string;
	/** That of the order details message. */
	referenceId: string;
	status: string;
	/** No page of 360dialog gives a limit. */
	description?: string;
	/** JSON, laid over the parameters. */
	additionalParameters?: unknown;
}

/**
 * News about an order that was sent as order details.
 *
 * @throws InputError when the reference ID or a text is missing or too long, or the status is unknown
 * @see https://docs.360dialog.com/docs/messaging/payments/payments-india-only/receive-whatsapp-payments-via-payments-gateway
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
 */
export function orderStatusInteractive(input: OrderStatusInput): OrderStatusInteractive {
	const { body, footer, description = '' } = input;
	const parameters = {
		reference_id: requireText('Reference ID', input.referenceId, Infinity).trim(),
		order: {
			status: statusOf(input.status),
			...(description.trim() ? { description } : {}),
		},
	};
	const more = additionalParameters(input.additionalParameters);
	return {
		type: 'order_status',
		...frame({ body, footer }),
		action: { name: 'review_order', parameters: mergeJson(parameters, more) },
	};
}

function statusOf(value: string): string {
	const status = ORDER_STATUSES.find((known) => known === value.trim().toLowerCase());
	if (status) return status;
	throw new InputError(
		'Status',
		`"${value}" is not the status of an order`,
		`Use one of ${ORDER_STATUSES.join(', ')}`,
	);
}
