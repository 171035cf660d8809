import type { Resource } from '../operation';
import { get } from './get';
import { removeDestination } from './removeDestination';
import { set } from './set';
import { setDestination } from './setDestination';

/** Sorted by the names that the user sees. */
export const webhook: Resource = {
	name: 'Webhook',
	value: 'webhook',
	defaultOperation: get.value,
	operations: [get, removeDestination, set, setDestination],
};
