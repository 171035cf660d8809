import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { RefusedError } from '../../api/errors';
import { moveToArchive } from '../../api/templateManagement';
import { requireTemplateIds } from '../../templates/identity';
import { requireHosting } from '../../templates/support';
import type { Operation } from '../operation';
import { asObject, asText } from '../scope';
import type { ItemScope } from '../scope';
import { templateIdsField } from './fields';

type Direction = 'archive' | 'unarchive';

const DONE: Record<Direction, string> = { archive: 'archived', unarchive: 'unarchived' };

/** An operation that moves templates into the archive or out of it; one item for each template. */
export function archivingOperation(
	direction: Direction,
	named: Pick<Operation, 'name' | 'action' | 'description'>,
): Operation {
	return {
		...named,
		value: direction,
		fields: [templateIdsField],
		execute: async (scope) => await execute(scope, direction, named.name),
	};
}

async function execute(
	scope: ItemScope,
	direction: Direction,
	name: string,
): Promise<INodeExecutionData[]> {
	requireHosting(scope.connection.hosting, name);
	const ids = requireTemplateIds('Template IDs', scope.value('templateIds'));
	const answer = await moveToArchive(scope.call, direction, ids);
	const results = ids.map((id) => resultOf(answer, id, DONE[direction]));
	if (results.some((result) => result[DONE[direction]])) return results.map((json) => ({ json }));
	throw new RefusedError({
		meaning:
			ids.length === 1
				? `The template was not ${DONE[direction]}`
				: `None of the templates was ${DONE[direction]}`,
		fix: 'Only templates that are approved or rejected can be archived, and only archived ones unarchived. See their status with Get Many.',
		disposition: 'fix',
		status: 200,
		message: results
			.map(({ templateId, reason }) => `${String(templateId)}: ${String(reason)}`)
			.join('; '),
		body: answer,
	});
}

/** What became of one template. Some can fail while others do not. */
function resultOf(answer: IDataObject, id: string, done: string): IDataObject {
	const failed = asObject(answer.failed_templates);
	const succeeded = answer[`${done}_templates`];
	const failure = failed[id];
	const ok = Array.isArray(succeeded)
		? succeeded.some((one) => asText(one) === id || asText(asObject(one).id) === id)
		: failure === undefined;
	if (ok) return { templateId: id, [done]: true };
	const why = asObject(failure);
	return {
		templateId: id,
		[done]: false,
		reason: asText(failure) || asText(why.error) || asText(why.message) || 'No reason given',
	};
}
