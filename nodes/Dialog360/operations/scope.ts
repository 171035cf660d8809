import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { callApi } from '../api/client';
import type { ApiRequest } from '../api/client';
import type { Connection } from '../api/hosting';

/** Everything that an operation gets to handle one item. */
export interface ItemScope {
	readonly connection: Connection;
	/** A parameter as text. Numbers from expressions become text, nothing becomes an empty one. */
	text: (name: string) => string;
	boolean: (name: string) => boolean;
	collection: (name: string) => IDataObject;
	/** A parameter as it is, for those of which every type is checked elsewhere. */
	value: (name: string) => unknown;
	call: (request: ApiRequest) => Promise<IDataObject>;
}

/** Binds n8n's context and the connection to one item. */
export function itemScope(
	context: IExecuteFunctions,
	connection: Connection,
	itemIndex: number,
): ItemScope {
	const value = (name: string): unknown => context.getNodeParameter(name, itemIndex, undefined);
	return {
		connection,
		value,
		text: (name) => asText(value(name)),
		boolean: (name) => value(name) === true,
		collection: (name) => (value(name) ?? {}) as IDataObject,
		call: async (request) => await callApi(context, connection, request),
	};
}

/** Text of a value that an expression may have made a number or left out. */
export function asText(value: unknown): string {
	if (typeof value === 'string') return value;
	return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** One output item. */
export function output(json: IDataObject): INodeExecutionData[] {
	return [{ json }];
}
