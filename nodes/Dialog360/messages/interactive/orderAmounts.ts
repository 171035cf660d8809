import type { IDataObject } from 'n8n-workflow';
import { amount, decimal, optionalCents, requireCents } from '../amount';
import { InputError } from '../inputError';
import { requireCount, requireText } from '../limits';
import { requireWholeNumber } from '../wholeNumber';

export interface OrderItemInput {
	retailerId: string;
	name: string;
	/** Price of one. */
	amount: unknown;
	/** Lower price of one, which then counts. */
	saleAmount?: unknown;
	quantity: unknown;
}

export interface ChargeInput {
	amount?: unknown;
	description?: string;
}

export interface OrderAmountsInput {
	items: OrderItemInput[];
	tax?: ChargeInput;
	shipping?: ChargeInput;
	discount?: ChargeInput & { programName?: string };
	/** What the caller thinks the total is; refused when it is not. */
	expectedTotal?: unknown;
}

/** https://docs.360dialog.com/docs/messaging/payments/payments-india-only/receive-whatsapp-payments-via-payments-gateway */
const MAX_ITEM_NAME = 60;
/** No page gives a number; this only keeps a mistake in an expression from making a huge bill. */
const MAX_ITEMS = 999;

/**
 * Items and sums of an order: the subtotal is that of the items, each with its sale amount where it
 * has one, and the total is subtotal + tax + shipping - discount. WhatsApp refuses other sums.
 *
 * @returns the total in hundredths, and the order in WhatsApp's form
 * @throws InputError when an amount is missing or the sums make no sense
 * @see https://docs.360dialog.com/docs/messaging/payments/payments-india-only/receive-whatsapp-payments-via-payments-gateway
 */
export function orderAmounts(input: OrderAmountsInput): { total: number; order: IDataObject } {
	requireCount('Items', 'item', input.items.length, { max: MAX_ITEMS });
	const items = input.items.map(orderItem);
	const subtotal = items.reduce((sum, { cents }) => sum + cents, 0);
	const tax = optionalCents('Tax', input.tax?.amount) ?? 0;
	const shipping = optionalCents('Shipping', input.shipping?.amount);
	const discount = optionalCents('Discount', input.discount?.amount);
	const total = subtotal + tax + (shipping ?? 0) - (discount ?? 0);
	checkTotal(total, optionalCents('Expected Total', input.expectedTotal));
	const program = input.discount?.programName?.trim();
	return {
		total,
		order: {
			items: items.map(({ item }) => item),
			subtotal: { ...amount(subtotal) },
			// Required by WhatsApp, even when there is none.
			tax: charge(tax, input.tax),
			...(shipping === undefined ? {} : { shipping: charge(shipping, input.shipping) }),
			...(discount === undefined
				? {}
				: {
						discount: {
							...charge(discount, input.discount),
							...(program ? { discount_program_name: program } : {}),
						},
					}),
		},
	};
}

function orderItem(input: OrderItemInput, index: number): { cents: number; item: IDataObject } {
	const of = (part: string) => `${part} of Item ${index + 1}`;
	const price = requireCents(of('Amount'), input.amount);
	const sale = optionalCents(of('Sale Amount'), input.saleAmount) ?? price;
	if (sale > price) {
		throw new InputError(
			of('Sale Amount'),
			`${of('Sale Amount')} is ${decimal(sale)}, more than the amount ${decimal(price)}`,
			'The sale amount is the lower price. Leave it empty when there is none.',
		);
	}
	const quantity = requireWholeNumber(of('Quantity'), input.quantity, { min: 1 });
	return {
		cents: sale * quantity,
		item: {
			retailer_id: requireText(of('Retailer ID'), input.retailerId, Infinity).trim(),
			name: requireText(of('Name'), input.name, MAX_ITEM_NAME),
			amount: { ...amount(price) },
			...(sale < price ? { sale_amount: { ...amount(sale) } } : {}),
			quantity,
		},
	};
}

function charge(cents: number, { description = '' }: ChargeInput = {}): IDataObject {
	return { ...amount(cents), ...(description.trim() ? { description } : {}) };
}

function checkTotal(total: number, expected: number | undefined): void {
	if (total <= 0 || !Number.isSafeInteger(total)) {
		throw new InputError(
			'Items',
			`The total of the order is ${decimal(total)}`,
			'The total is items + tax + shipping - discount, and must be more than 0',
		);
	}
	if (expected !== undefined && expected !== total) {
		throw new InputError(
			'Expected Total',
			`The total of the order is ${decimal(total)}, and Expected Total is ${decimal(expected)}`,
			'Check the amounts: the total is items + tax + shipping - discount',
		);
	}
}
