import {
	ORDER_STATUSES,
	orderStatusInteractive,
} from '../../../../../../nodes/Dialog360/messages/interactive/orderStatus';
import type { OrderStatusInput } from '../../../../../../nodes/Dialog360/messages/interactive/orderStatus';
import { refusalOf } from '../../../../support/thrown';

const build = (more: Partial<OrderStatusInput> = {}) =>
	orderStatusInteractive({ body: 'B', referenceId: 'r', status: 'processing', ...more });

test("is Meta's example", () => {
	expect(build({ body: 'your-text-body-content', description: 'optional-text' })).toEqual({
		type: 'order_status',
		body: { text: 'your-text-body-content' },
		action: {
			name: 'review_order',
			parameters: {
				reference_id: 'r',
				order: { status: 'processing', description: 'optional-text' },
			},
		},
	});
});

test('has a footer, and no description when it is empty', () => {
	expect(build({ footer: 'F', description: ' ' })).toMatchObject({
		footer: { text: 'F' },
		action: { parameters: { order: { status: 'processing' } } },
	});
	expect(JSON.stringify(build({ description: ' ' }))).not.toContain('description');
});

test.each([...ORDER_STATUSES])('knows %s', (status) => {
	expect(build({ status: ` ${status.toUpperCase()} ` }).action.parameters).toMatchObject({
		order: { status },
	});
});

test('has no limit for the description, for none is documented', () => {
	expect(() => build({ description: 'x'.repeat(5000) })).not.toThrow();
});

test('merges additional parameters', () => {
	const additionalParameters = '{"order":{"x":1},"payment":{"status":"captured"}}';
	expect(build({ additionalParameters }).action.parameters).toEqual({
		reference_id: 'r',
		order: { status: 'processing', x: 1 },
		payment: { status: 'captured' },
	});
});

test.each<[string, Partial<OrderStatusInput>]>([
	['Reference ID', { referenceId: ' ' }],
	['Status', { status: '' }],
	['Status', { status: 'cancelled' }],
	['Body', { body: '' }],
	['Body', { body: 'x'.repeat(1025) }],
	['Footer', { footer: 'x'.repeat(61) }],
	['Additional Parameters', { additionalParameters: '[' }],
])('names %s', (field, more) => {
	expect(refusalOf(() => build(more)).field).toBe(field);
});
