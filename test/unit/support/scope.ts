import type { IDataObject } from 'n8n-workflow';
import type { ApiRequest } from '../../../nodes/Dialog360/api/client';
import { BASE_URLS } from '../../../nodes/Dialog360/api/hosting';
import type { Hosting } from '../../../nodes/Dialog360/api/hosting';
import type { Operation } from '../../../nodes/Dialog360/operations/operation';
import { asText } from '../../../nodes/Dialog360/operations/scope';
import type { ItemScope } from '../../../nodes/Dialog360/operations/scope';

const ANSWER: IDataObject = {
	messaging_product: 'whatsapp',
	contacts: [{ input: '+49', wa_id: '49' }],
	messages: [{ id: 'wamid.OUT' }],
};

/** Runs an operation for one item with the given parameters; no n8n, no HTTP. */
export async function runOne(
	operation: Operation,
	parameters: IDataObject,
	{ hosting = 'cloud', answer = ANSWER }: { hosting?: Hosting; answer?: IDataObject } = {},
): Promise<{ requests: ApiRequest[]; items: IDataObject[] }> {
	const requests: ApiRequest[] = [];
	const value = (name: string): unknown => parameters[name];
	const scope: ItemScope = {
		connection: { hosting, baseUrl: BASE_URLS[hosting] },
		value,
		text: (name) => asText(value(name)),
		boolean: (name) => value(name) === true,
		collection: (name) => (value(name) ?? {}) as IDataObject,
		call: async (request) => {
			requests.push(request);
			return await Promise.resolve(answer);
		},
	};
	const items = await operation.execute(scope);
	return { requests, items: items.map(({ json }) => json) };
}
