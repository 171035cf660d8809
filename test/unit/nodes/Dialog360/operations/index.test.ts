import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findOperation, resources } from '../../../../../nodes/Dialog360/operations';
import {
	allFields,
	allGroups,
	expressionsIn,
	isTitleCase,
	signatures,
} from '../../../support/fields';

const ROOT = path.resolve(__dirname, '../../../../..');
const OPERATIONS = resources.flatMap((resource) =>
	resource.operations.map((operation) => ({ resource, operation })),
);
const FIELDS = OPERATIONS.flatMap(({ resource, operation }) =>
	allFields(operation.fields).map((field) => ({
		label: `${resource.value} ${operation.value} ${field.name}`,
		field,
	})),
);

const duplicates = (values: string[]) =>
	values.filter((value, index) => values.indexOf(value) !== index);

/**
 * What saved workflows rely on: the operations, the names and types of their parameters, `!` where one
 * is required, and the defaults, which n8n does not store. Lines may be added here, never changed.
 */
const RELEASED: Record<string, string[]> = {
	'message markAsRead': ['messageId: string! = ""', 'showTyping: boolean = false'],
	'message sendRaw': ['simplify: boolean = true'],
	'message sendTemplate': [
		'to: string! = ""',
		'templateName: string! = ""',
		'templateLanguage: string! = "en"',
		'bodyParameters: fixedCollection = {}',
		'bodyParameters.parameter.text: string = ""',
		'bodyParameters.parameter.name: string = ""',
		'simplify: boolean = true',
		'options: collection = {}',
		'options.namespace: string = ""',
		'options.replyToMessageId: string = ""',
	],
	'message sendText': [
		'to: string! = ""',
		'text: string! = ""',
		'simplify: boolean = true',
		'options: collection = {}',
		'options.previewUrl: boolean = false',
		'options.replyToMessageId: string = ""',
	],
};

test.each(Object.entries(RELEASED))('%s keeps its parameters', (name, released) => {
	const [resource = '', operation = ''] = name.split(' ');
	expect(signatures(findOperation(resource, operation)?.fields ?? [])).toEqual(
		expect.arrayContaining(released),
	);
});

test('Send Raw keeps its body', () => {
	expect(findOperation('message', 'sendRaw')?.fields).toContainEqual(
		expect.objectContaining({ name: 'body', type: 'json', required: true }),
	);
});

test.each([
	['sendText', ['To', 'Text', 'Reply to Message ID']],
	['sendTemplate', ['To', 'Template Name', 'Language', 'Body Parameters', 'Namespace']],
	['sendRaw', ['Body']],
	['markAsRead', ['Message ID', 'Show Typing']],
])('%s shows the fields by the names that its refusals use', (operation, names) => {
	const fields = allFields(findOperation('message', operation)?.fields ?? []);
	expect(fields.map(({ displayName }) => displayName)).toEqual(expect.arrayContaining(names));
});

describe('the registry', () => {
	test('has no resource twice', () => {
		expect(duplicates(resources.map(({ value }) => value))).toEqual([]);
		expect(duplicates(resources.map(({ name }) => name))).toEqual([]);
	});

	test('lists the resources by name', () => {
		const names = resources.map(({ name }) => name);
		expect(names).toEqual([...names].sort());
	});
});

describe.each(resources)('resource $value', ({ name, value, defaultOperation, operations }) => {
	test('has a name in title case and a value in camel case', () => {
		expect(isTitleCase(name)).toBe(true);
		expect(value).toMatch(/^[a-z][A-Za-z0-9]*$/);
	});

	test('has no operation twice', () => {
		expect(duplicates(operations.map((operation) => operation.value))).toEqual([]);
		expect(duplicates(operations.map((operation) => operation.name))).toEqual([]);
		expect(duplicates(operations.map((operation) => operation.action))).toEqual([]);
		expect(duplicates(operations.map((operation) => operation.description))).toEqual([]);
	});

	test('starts with an operation that it has', () => {
		expect(operations.map((operation) => operation.value)).toContain(defaultOperation);
	});

	test('lists its operations by name', () => {
		const names = operations.map((operation) => operation.name);
		expect(names).toEqual([...names].sort());
	});
});

describe.each(OPERATIONS)(
	'operation $resource.value $operation.value',
	({ resource, operation }) => {
		const { name, value, action, description } = operation;

		test('is found by its values', () => {
			expect(findOperation(resource.value, value)).toBe(operation);
		});

		test('has a name in title case and a value in camel case', () => {
			expect(isTitleCase(name)).toBe(true);
			expect(value).toMatch(/^[a-z][A-Za-z0-9]*$/);
		});

		test('has an action in sentence case, without articles', () => {
			expect(action).toMatch(/^[A-Z][a-z]+(?: (?:[a-z]+|[A-Z]{2,}))+$/);
			expect(action).not.toMatch(/\b(?:an?|the)\b/i);
		});

		test('has a description that is a sentence without a full stop and says more than the action', () => {
			expect(description).toMatch(/^[A-Z].*[^.\s]$/);
			expect(description).not.toBe(action);
		});

		test('has no field twice', () => {
			expect(duplicates(operation.fields.map((field) => field.name))).toEqual([]);
			for (const { options = [] } of allFields(operation.fields)) {
				expect(duplicates(options.map((option) => option.name))).toEqual([]);
			}
		});

		test('has a unit test of its own', () => {
			const file = `test/unit/nodes/Dialog360/operations/${resource.value}/${value}.test.ts`;
			expect(existsSync(path.join(ROOT, file))).toBe(true);
		});

		test("has a row in the README's table", () => {
			const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
			expect(readme).toMatch(new RegExp(`^\\| *${resource.name} *\\| *${name} *\\| *\\S`, 'm'));
		});
	},
);

describe.each(FIELDS)('field $label', ({ field }) => {
	test('has a display name in title case', () => {
		expect(isTitleCase(field.displayName)).toBe(true);
	});

	test('has a description, unless it is a collection, which needs none', () => {
		if (field.type === 'collection') return;
		expect(field.description).toMatch(/^[A-Z].*\S$/);
	});

	test('has a placeholder that is an example, or what the button of a collection says', () => {
		if (field.placeholder === undefined) return;
		const isCollection = field.type === 'collection' || field.type === 'fixedCollection';
		expect(field.placeholder).toMatch(isCollection ? /^Add \S/ : /^e\.g\. \S/);
	});

	test('has a default without an expression', () => {
		expect(field.default).toBeDefined();
		expect(expressionsIn(field.default)).toEqual([]);
	});

	test('says Whether when it is a switch', () => {
		if (field.type !== 'boolean') return;
		expect(field.description).toMatch(/^Whether /);
	});

	test('lists its options by display name', () => {
		if (field.type !== 'collection') return;
		const names = (field.options ?? []).map((option) =>
			'displayName' in option ? option.displayName : option.name,
		);
		expect(names).toEqual([...names].sort());
	});
});

test('groups of collections have a display name in title case', () => {
	for (const { operation } of OPERATIONS) {
		for (const { displayName } of allGroups(operation.fields)) {
			expect(isTitleCase(displayName)).toBe(true);
		}
	}
});

describe('findOperation', () => {
	test.each([
		['message', 'sendHologram'],
		['hologram', 'sendText'],
		['', ''],
		['constructor', 'constructor'],
	])('knows no %s %s', (resource, operation) => {
		expect(findOperation(resource, operation)).toBeUndefined();
	});
});
