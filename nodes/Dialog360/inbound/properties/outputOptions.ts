import type { INodeProperties } from 'n8n-workflow';

/** Options on what the items look like and where they go. */
export const outputOptions: INodeProperties[] = [
	{
		displayName: 'Include Raw Body',
		name: 'includeRawBody',
		type: 'boolean',
		noDataExpression: true,
		default: false,
		description:
			'Whether to add <code>rawBody</code> to each item: the exact text of the body as it came, e.g. to keep it or to check a signature',
	},
	{
		displayName: 'One Output per Event',
		name: 'separateOutputs',
		type: 'boolean',
		noDataExpression: true,
		default: false,
		description:
			'Whether the node gets an output for each of the chosen events. What was not chosen by itself but comes with Message Received goes to the output of that.',
	},
];
