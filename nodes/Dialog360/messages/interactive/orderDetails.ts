import type { IDataObject } from 'n8n-workflow';
import { amount } from '../amount';
import { InputError } from '../inputError';
import { requireText } from '../limits';
import { additionalParameters, mergeJson } from '../mergeJson';
import { requireWholeNumber } from '../wholeNumber';
import { frame } from './frame';
import type { Frame, FrameInput } from './frame';
import { orderAmounts } from './orderAmounts';
import type { OrderAmountsInput } from './orderAmounts';
import { paymentParameters } from './payment';
import type { PaymentInput } from './payment';

export interface OrderDetailsInteractive extends Frame {
	type: 'order_details';
	action: { name: 'review_and_pay'; parameters: IDataObject };
}

export interface OrderDetailsInput extends FrameInput, OrderAmountsInput {
	/** The business's own ID of the order; comes back with the payment and its status. */
	referenceId: string;
	goodsType: string;
	currency: string;
	payment: PaymentInput;
	expiresInMinutes?: unknown;
	expirationDescription?: string;
	/** JSON, laid over the parameters. */
	additionalParameters?: unknown;
}

const GOODS_TYPES = ['digital-goods', 'physical-goods'];

/** WhatsApp wants 5 minutes from the arrival of the message on, which the way there takes from. */
const MIN_EXPIRATION_MINUTES = 6;

/**
 * A bill that the recipient reviews and pays in WhatsApp. India and Brazil only.
 *
 * @param now milliseconds, for the expiration
 * @throws InputError when something is missing, too long or no amount, or the amounts do not add up
 * @see https://docs.360dialog.com/docs/messaging/payments/payments-india-only/receive-whatsapp-payments-via-payments-gateway
 * @see https://docs.360dialog.com/docs/messaging/payments/payments-api-brazil-only/how-to-use-payments-api
 */
export function orderDetailsInteractive(
	input: OrderDetailsInput,
	now = Date.now(),
): OrderDetailsInteractive {
	const more = additionalParameters(input.additionalParameters);
	const { total, order } = orderAmounts(input);
	const expiration = expirationOf(input, now);
	const parameters = {
		reference_id: requireText('Reference ID', input.referenceId, Infinity).trim(),
		type: goodsType(input.goodsType),
		...paymentParameters(input.payment, input.currency, more),
		currency: input.currency,
		total_amount: amount(total),
		order: { status: 'pending', ...(expiration ? { expiration } : {}), ...order },
	};
	return {
		type: 'order_details',
		...frame(input),
		action: { name: 'review_and_pay', parameters: mergeJson(parameters, more) },
	};
}

function goodsType(value: string): string {
	if (GOODS_TYPES.includes(value)) return value;
	throw new InputError(
		'Goods Type',
		`"${value}" is not a type of goods`,
		`Use ${GOODS_TYPES.join(' or ')}`,
	);
}

/** WhatsApp takes the moment as a text with seconds since 1970. */
function expirationOf(input: OrderDetailsInput, now: number): IDataObject | undefined {
	if (input.expiresInMinutes === undefined) return undefined;
	const minutes = requireWholeNumber('Expires in Minutes', input.expiresInMinutes, {
		min: MIN_EXPIRATION_MINUTES,
	});
	const description = input.expirationDescription ?? '';
	return {
		timestamp: String(Math.floor(now / 1000) + minutes * 60),
		...(description.trim() ? { description } : {}),
	};
}
