import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { callApi } from '../api/client';
import type { ApiRequest, NumberConnection } from '../api/client';
import { asObject } from '../jsonObject';
import type { RunScope } from './runScope';

export { asObject };

/** Everything that an operation gets to handle one item. */
export interface ItemScope {
	readonly context: IExecuteFunctions;
	readonly connection: NumberConnection;
	readonly run: RunScope;
	readonly itemIndex: number;
	/** Files that the message needs, by what stands in their place until they are uploaded. */
	readonly pendingUploads: Map<string, () => Promise<string>>;
	/** A parameter as text. Numbers from expressions become text, nothing becomes an empty one. */
	text: (name: string) => string;
	boolean: (name: string) => boolean;
	collection: (name: string) => IDataObject;
	/** The rows of a fixed collection with several values. */
	rows: (name: string, group: string) => IDataObject[];
	/** A parameter as it is, for those of which every type is checked elsewhere. */
	value: (name: string) => unknown;
	call: (request: ApiRequest) => Promise<IDataObject>;
}

/** Binds n8n's context and the connection to one item. */
export function itemScope(
	context: IExecuteFunctions,
	connection: NumberConnection,
	run: RunScope,
	itemIndex: number,
): ItemScope {
	// With null in place of what is not there, for n8n throws when a hidden field has no value.
	const value = (name: string): unknown => context.getNodeParameter(name, itemIndex, null);
	const collection = (name: string) => asObject(value(name));
	return {
		context,
		connection,
		run,
		itemIndex,
		pendingUploads: new Map(),
		value,
		collection,
		text: (name) => asText(value(name)),
		boolean: (name) => value(name) === true,
		rows: (name, group) => asRows(collection(name)[group]),
		call: async (request) => await callApi(context, connection, request),
	};
}

/** Text of a value that an expression may have made a number or left out. */
export function asText(value: unknown): string {
	if (typeof value === 'string') return value;
	return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The text of a resource locator. An expression for all of it, as AI tools write it, gives the bare value. */
export function asChoice(value: unknown): string {
	return asText(typeof value === 'object' ? asObject(value).value : value);
}

/** The rows of a fixed collection; a single one may come without a list around it. */
export function asRows(value: unknown): IDataObject[] {
	if (Array.isArray(value)) return value.map(asObject);
	return typeof value === 'object' && value !== null ? [value as IDataObject] : [];
}

/** One output item. */
export function output(json: IDataObject): INodeExecutionData[] {
	return [{ json }];
}
