import { Dialog360Trigger } from '../../../../nodes/Dialog360/Dialog360Trigger.node';
import { EVENT_KINDS } from '../../../../nodes/Dialog360/inbound/kinds';
import { allFields, expressionsIn, isTitleCase } from '../../support/fields';

const trigger = new Dialog360Trigger();
const { description } = trigger;

describe('the 360dialog Trigger', () => {
	test('is called as workflows call it', () => {
		expect(description.name).toBe('dialog360Trigger');
		expect(description.displayName).toBe('360dialog Trigger');
		expect(description.group).toEqual(['trigger']);
		expect(description.inputs).toEqual([]);
	});

	test('has a version above 1: n8n evaluates an expression for every call to version 1', () => {
		expect(description.version).toBeGreaterThan(1);
	});

	test('is no tool: a trigger cannot be one', () => {
		expect(description.usableAsTool).toBeUndefined();
	});

	test('has one webhook without an expression, answered after n8n has stored the execution', () => {
		expect(description.webhooks).toEqual([
			{
				name: 'default',
				httpMethod: 'POST',
				path: 'webhook',
				responseMode: 'onReceived',
				responseData: '',
			},
		]);
		expect(expressionsIn(description.webhooks)).toEqual([]);
	});

	test('checks, sets and removes the webhook', () => {
		expect(Object.keys(trigger.webhookMethods.default).sort()).toEqual([
			'checkExists',
			'create',
			'delete',
		]);
	});

	test('offers exactly the kinds of events that parsing knows, and messages at first', () => {
		const events = description.properties.find(({ name }) => name === 'events');
		expect(events?.options?.map((option) => 'value' in option && option.value)).toEqual(
			EVENT_KINDS,
		);
		expect(events?.default).toEqual(['message']);
	});

	test('has no expression in a parameter, and names and describes each', () => {
		for (const field of allFields(description.properties)) {
			expect(expressionsIn(field.default)).toEqual([]);
			if (field.type === 'notice') continue;
			expect(isTitleCase(field.displayName)).toBe(true);
			if (field.type !== 'collection') expect(field.description).toMatch(/\S/);
		}
	});
});
