import { MESSAGE_TYPES } from '../../../../../../nodes/Dialog360/inbound/messageTypes';
import { events } from '../../../../../../nodes/Dialog360/inbound/properties/events';
import { filters } from '../../../../../../nodes/Dialog360/inbound/properties/filters';
import { outputOptions } from '../../../../../../nodes/Dialog360/inbound/properties/outputOptions';
import { allFields, signatures } from '../../../../support/fields';

const fields = allFields([events, ...filters, ...outputOptions]);

test('fields have the names that the settings read', () => {
	expect(signatures([...filters, ...outputOptions])).toEqual([
		'filters: collection = {}',
		'filters.allowedSenders: string = ""',
		'filters.groups: options = "all"',
		'filters.ignoredSenders: string = ""',
		'filters.maxAge: number = 60',
		'filters.statuses: multiOptions = []',
		'filters.messageTypes: multiOptions = []',
		'filters.phoneNumberIds: string = ""',
		'includeRawBody: boolean = false',
		'separateOutputs: boolean = false',
	]);
});

test('no field takes expressions: n8n would evaluate them at every call', () => {
	for (const field of fields) {
		if (field.type !== 'collection')
			expect([field.name, field.noDataExpression]).toEqual([field.name, true]);
	}
});

test('filters and message types stand in the order of their names', () => {
	for (const list of [filters[0]!.options!, MESSAGE_TYPES]) {
		const names = list.map((entry) => ('displayName' in entry ? entry.displayName : entry.name));
		expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
	}
});

test('placeholders are examples', () => {
	for (const { type, placeholder } of fields) {
		if (type === 'string') expect(placeholder).toMatch(/^e\.g\. /);
	}
});
