import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import type { ApiRequest } from '../../../nodes/Dialog360/api/client';
import { BASE_URLS } from '../../../nodes/Dialog360/api/hosting';
import type { Hosting } from '../../../nodes/Dialog360/api/hosting';
import type { Operation } from '../../../nodes/Dialog360/operations/operation';
import { asObject, asRows, asText } from '../../../nodes/Dialog360/operations/scope';
import type { ItemScope } from '../../../nodes/Dialog360/operations/scope';

const ANSWER: IDataObject = {
	messaging_product: 'whatsapp',
	contacts: [{ input: '+49', wa_id: '49' }],
	messages: [{ id: 'wamid.OUT' }],
};

/**
 * Runs an operation for one item with the given parameters; no n8n, no HTTP. Fails when the test
 * gives, or the operation reads, a parameter or an option that the operation's form does not have.
 */
export async function runOne(
	operation: Operation,
	parameters: IDataObject,
	{ hosting = 'cloud', answer = ANSWER }: { hosting?: Hosting; answer?: IDataObject } = {},
): Promise<{ requests: ApiRequest[]; items: IDataObject[] }> {
	const requests: ApiRequest[] = [];
	const given = onlyKnown(operation.value, parameters, operation.fields);
	const value = (name: string): unknown => given[name];
	const collection = (name: string) => asObject(value(name));
	const scope: ItemScope = {
		// The item has no files, and nothing is waited for.
		context: {
			getInputData: () => [{ json: {} }],
			getExecutionCancelSignal: () => undefined,
			getTimezone: () => 'Europe/Berlin',
		} as unknown as IExecuteFunctions,
		connection: { hosting, baseUrl: BASE_URLS[hosting], number: 'one' },
		run: {
			settings: { perSecond: 0, parallel: 1, retries: 0 },
			uploads: new Map(),
			turns: new Map(),
			stopped: () => false,
			itemFailed: () => {},
			wait: async () => {},
		},
		itemIndex: 0,
		pendingUploads: new Map(),
		value,
		collection,
		text: (name) => asText(value(name)),
		boolean: (name) => value(name) === true,
		rows: (name, group) => asRows(collection(name)[group]),
		call: async (request) => {
			requests.push(request);
			return await Promise.resolve(answer);
		},
	};
	const items = await operation.execute(scope);
	return { requests, items: items.map(({ json }) => json) };
}

interface Named {
	name: string;
	options?: INodeProperties['options'];
	values?: INodeProperties[];
}

/** Parameters that can be read only by names that the form has, on every level. */
function onlyKnown(where: string, given: IDataObject, fields: readonly Named[]): IDataObject {
	const fieldOf = (name: string): Named => {
		const field = fields.find((one) => one.name === name);
		if (field) return field;
		throw new Error(`The form of ${where} has no "${name}"`);
	};
	Object.keys(given).forEach(fieldOf);
	return new Proxy(given, {
		get: (target, key) => {
			if (typeof key !== 'string') return undefined;
			const { options, values } = fieldOf(key);
			return guarded(`${where}.${key}`, target[key], values ?? options);
		},
	});
}

function guarded(where: string, value: unknown, inner: readonly unknown[] | undefined): unknown {
	if (!inner || typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map((row: unknown) => guarded(where, row, inner));
	return onlyKnown(where, value as IDataObject, inner as readonly Named[]);
}
