import type { IHookFunctions } from 'n8n-workflow';
import { checkSenders } from './senders';
import type { FilterSettings } from './settings';

/**
 * Checks the filters when the workflow is published: what cannot be read would let nobody through,
 * and nobody would notice.
 *
 * @throws InputError naming the filter and the entry
 */
export function checkFilters(context: IHookFunctions): void {
	const filters = context.getNodeParameter('filters', {}) as FilterSettings;
	checkSenders(filters.allowedSenders ?? '', 'Allowed Senders');
	checkSenders(filters.ignoredSenders ?? '', 'Ignored Senders');
}
