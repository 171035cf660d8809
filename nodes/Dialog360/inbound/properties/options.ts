import type { INodeProperties } from 'n8n-workflow';
import { deliveryOptions } from './deliveryOptions';
import { outputOptions } from './outputOptions';

/** The options below all other fields, in the order of their names. */
export const options: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [...deliveryOptions, ...outputOptions].sort((a, b) =>
		a.displayName.localeCompare(b.displayName),
	),
};
