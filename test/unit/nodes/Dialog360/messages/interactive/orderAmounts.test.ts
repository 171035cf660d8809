import { orderAmounts } from '../../../../../../nodes/Dialog360/messages/interactive/orderAmounts';
import type {
	OrderAmountsInput,
	OrderItemInput,
} from '../../../../../../nodes/Dialog360/messages/interactive/orderAmounts';
import { refusalOf } from '../../../../support/thrown';

const item = (more: Partial<OrderItemInput> = {}): OrderItemInput => ({
	retailerId: 'sku',
	name: 'Bread',
	amount: '15',
	quantity: 1,
	...more,
});
const build = (more: Partial<OrderAmountsInput> = {}) => orderAmounts({ items: [item()], ...more });
const cents = (value: number) => ({ value, offset: 100 });

test('sends a tax of 0 and nothing else that is not there', () => {
	expect(build()).toEqual({
		total: 1500,
		order: {
			items: [{ retailer_id: 'sku', name: 'Bread', amount: cents(1500), quantity: 1 }],
			subtotal: cents(1500),
			tax: cents(0),
		},
	});
});

test('counts the sale amount where there is one, by the quantity', () => {
	const items = [item({ saleAmount: '10', quantity: 3 }), item({ amount: 0.1, quantity: '3' })];
	const { total, order } = build({ items });
	expect(total).toBe(3030);
	expect(order.subtotal).toEqual(cents(3030));
	expect(order.items).toMatchObject([
		{ amount: cents(1500), sale_amount: cents(1000), quantity: 3 },
		{ amount: cents(10), quantity: 3 },
	]);
});

test('leaves out a sale amount that is the amount itself', () => {
	const { order } = build({ items: [item({ saleAmount: '15.00' })] });
	expect(JSON.stringify(order)).not.toContain('sale_amount');
});

test('adds tax and shipping and takes off the discount, with their descriptions', () => {
	const { total, order } = build({
		tax: { amount: '1.10', description: 'GST' },
		shipping: { amount: 2, description: ' ' },
		discount: { amount: '0.35', description: '10% off', programName: ' Summer ' },
	});
	expect(total).toBe(1500 + 110 + 200 - 35);
	expect(order).toMatchObject({
		tax: { ...cents(110), description: 'GST' },
		shipping: cents(200),
		discount: { ...cents(35), description: '10% off', discount_program_name: 'Summer' },
	});
	expect(order.shipping).toEqual(cents(200));
});

test('sends a shipping and a discount of 0 when they are given', () => {
	const { order } = build({ shipping: { amount: '0' }, discount: { amount: 0 } });
	expect(order).toMatchObject({ shipping: cents(0), discount: cents(0) });
});

test('is exact for many items that floating-point numbers add up wrongly', () => {
	const items = Array.from({ length: 500 }, () => item({ amount: 0.07, quantity: 7 }));
	expect(build({ items }).total).toBe(500 * 49);
});

test.each(['15', 15, '15.00', '', undefined])(
	'agrees with the expected total %j',
	(expectedTotal) => {
		expect(build({ expectedTotal }).total).toBe(1500);
	},
);

test('refuses another total than the expected one', () => {
	expect(refusalOf(() => build({ expectedTotal: '15.01' }))).toEqual({
		field: 'Expected Total',
		message: 'The total of the order is 15.00, and Expected Total is 15.01',
		fix: 'Check the amounts: the total is items + tax + shipping - discount',
	});
});

test.each([
	['15', '0.00'],
	['15.01', '-0.01'],
])('refuses a discount of %s, for the total is %s then', (discount, total) => {
	expect(refusalOf(() => build({ discount: { amount: discount } })).message).toBe(
		`The total of the order is ${total}`,
	);
});

test('refuses a total that is no exact number any more', () => {
	const items = [item({ amount: '90071992547409.91', quantity: 2 })];
	expect(refusalOf(() => build({ items })).field).toBe('Items');
});

test('takes a name of 60 and refuses 61', () => {
	expect(() => build({ items: [item({ name: '👍'.repeat(60) })] })).not.toThrow();
	expect(refusalOf(() => build({ items: [item({ name: '👍'.repeat(61) })] })).field).toBe(
		'Name of Item 1',
	);
});

test.each<[string, Partial<OrderAmountsInput>]>([
	['Items', { items: [] }],
	['Items', { items: Array.from({ length: 1000 }, () => item()) }],
	['Amount of Item 2', { items: [item(), item({ amount: '' })] }],
	['Amount of Item 1', { items: [item({ amount: '1,50' })] }],
	['Sale Amount of Item 1', { items: [item({ saleAmount: '15.01' })] }],
	['Sale Amount of Item 1', { items: [item({ saleAmount: '-1' })] }],
	['Quantity of Item 1', { items: [item({ quantity: 0 })] }],
	['Quantity of Item 1', { items: [item({ quantity: 1.5 })] }],
	['Retailer ID of Item 1', { items: [item({ retailerId: ' ' })] }],
	['Name of Item 1', { items: [item({ name: '' })] }],
	['Tax', { tax: { amount: '-1' } }],
	['Shipping', { shipping: { amount: 'x' } }],
	['Discount', { discount: { amount: 1.005 } }],
	['Expected Total', { expectedTotal: 'x' }],
])('names %s', (field, more) => {
	expect(refusalOf(() => build(more)).field).toBe(field);
});
