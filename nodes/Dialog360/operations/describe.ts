import { updateDisplayOptions } from 'n8n-workflow';
import type { INodeProperties } from 'n8n-workflow';
import type { Resource } from './operation';

/**
 * Makes the node's parameters from the registry: the resource, its operations, and each
 * operation's fields, shown only for that operation.
 */
export function describeResources(resources: Resource[]): INodeProperties[] {
	return [resourceParameter(resources), ...resources.flatMap(describeResource)];
}

function resourceParameter(resources: Resource[]): INodeProperties {
	const initial = resources[0]?.value ?? '';
	return {
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options: resources.map(({ name, value }) => ({ name, value })),
		default: initial,
	};
}

function describeResource(resource: Resource): INodeProperties[] {
	const show = { resource: [resource.value] };
	const { defaultOperation } = resource;
	const operation: INodeProperties = {
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		options: resource.operations.map(({ name, value, action, description }) => ({
			name,
			value,
			action,
			description,
		})),
		default: defaultOperation,
	};
	const fields = resource.operations.flatMap(({ value, fields: own }) =>
		updateDisplayOptions({ show: { ...show, operation: [value] } }, own),
	);
	return [operation, ...fields];
}
