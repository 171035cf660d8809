import { message } from './message';
import type { Operation, Resource } from './operation';
import { template } from './template';
import { webhook } from './webhook';

/** Everything that the action node can do. A new operation is one line in its resource's list. */
export const resources: Resource[] = [message, template, webhook];

/**
 * Finds an operation by the values that a saved workflow holds.
 *
 * @returns undefined when the node is older than the workflow, for example
 */
export function findOperation(resource: string, operation: string): Operation | undefined {
	return resources
		.find(({ value }) => value === resource)
		?.operations.find(({ value }) => value === operation);
}
