import { flowInteractive } from '../../../../../../nodes/Dialog360/messages/interactive/flow';
import type { FlowInput } from '../../../../../../nodes/Dialog360/messages/interactive/flow';
import { refusalOf } from '../../../../support/thrown';

const BASE: FlowInput = {
	body: 'B',
	flow: { id: '17' },
	buttonText: 'Open Flow!',
	start: { screen: 'FIRST' },
};
const parameters = (input: Partial<FlowInput>) =>
	flowInteractive({ ...BASE, ...input }).action.parameters;
const refusal = (input: Partial<FlowInput>) =>
	refusalOf(() => flowInteractive({ ...BASE, ...input }));

describe('flowInteractive', () => {
	test("sends Meta's example of a draft by name", () => {
		expect(
			flowInteractive({
				header: { type: 'text', text: 'H' },
				body: 'B',
				footer: 'F',
				flow: { name: 'booking' },
				buttonText: 'Open Flow!',
				token: 't',
				draft: true,
				start: { screen: 'S', data: { key: 'value' } },
			}),
		).toEqual({
			type: 'flow',
			header: { type: 'text', text: 'H' },
			body: { text: 'B' },
			footer: { text: 'F' },
			action: {
				name: 'flow',
				parameters: {
					flow_message_version: '3',
					flow_name: 'booking',
					flow_token: 't',
					flow_cta: 'Open Flow!',
					mode: 'draft',
					flow_action: 'navigate',
					flow_action_payload: { screen: 'S', data: { key: 'value' } },
				},
			},
		});
	});

	test('leaves out mode, token and data that are not given', () => {
		expect(parameters({ token: ' ', draft: false, start: { screen: 'S', data: {} } })).toEqual({
			flow_message_version: '3',
			flow_id: '17',
			flow_cta: 'Open Flow!',
			flow_action: 'navigate',
			flow_action_payload: { screen: 'S' },
		});
	});

	test('has no payload when the endpoint decides', () => {
		expect(parameters({ start: 'endpoint' })).toEqual({
			flow_message_version: '3',
			flow_id: '17',
			flow_cta: 'Open Flow!',
			flow_action: 'data_exchange',
		});
	});

	test('takes a button of 20 characters, and refuses 21', () => {
		expect(parameters({ buttonText: 'ü'.repeat(20) }).flow_cta).toBe('ü'.repeat(20));
		expect(refusal({ buttonText: 'x'.repeat(21) })).toMatchObject({
			field: 'Button Text',
			message: 'Button Text is too long: 21 characters, and WhatsApp takes at most 20',
		});
	});

	test.each([
		[{ flow: { id: ' ' } }, 'Flow ID'],
		[{ flow: { name: '' } }, 'Flow Name'],
		[{ buttonText: '' }, 'Button Text'],
		[{ start: { screen: ' ' } }, 'Screen'],
		[{ body: '' }, 'Body'],
	])('refuses %j', (input, field) => {
		expect(refusal(input)).toMatchObject({ field, message: `${field} is empty` });
	});

	test('trims IDs', () => {
		expect(
			parameters({ flow: { id: ' 1 ' }, token: ' t ', start: { screen: ' S ' } }),
		).toMatchObject({ flow_id: '1', flow_token: 't', flow_action_payload: { screen: 'S' } });
	});
});
