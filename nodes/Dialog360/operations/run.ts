import { NodeOperationError } from 'n8n-workflow';
import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { connect } from '../api/client';
import { errorDetails, toNodeError } from '../api/nodeErrors';
import { findOperation } from './index';
import type { Operation } from './operation';
import { runScope, Stopped } from './runScope';
import { itemScope } from './scope';
import { inParallel } from './sending/pool';
import { sendSettings } from './sending/settings';

/**
 * Runs the chosen operation for every input item. Operations that send handle several items at
 * once; the output keeps the order of the input.
 *
 * With Continue On Fail an item that cannot be handled becomes an item with `error` and `details`,
 * and the others go on. The names of these two are n8n's: it sends such items to the error output.
 *
 * @throws NodeOperationError, NodeApiError with the index of the item
 */
export async function runOperation(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const operation = chosenOperation(context);
	const connection = await connect(context).catch((error: unknown) => {
		throw toNodeError(context.getNode(), error);
	});
	const run = runScope(context, sendSettings(context));

	const handle = async (itemIndex: number): Promise<INodeExecutionData[]> => {
		const pairedItem = { item: itemIndex };
		try {
			const produced = await operation.execute(itemScope(context, connection, run, itemIndex));
			return produced.map((item) => ({ ...item, pairedItem }));
		} catch (error) {
			if (error instanceof Stopped) return [];
			const nodeError = toNodeError(context.getNode(), error, itemIndex);
			if (!context.continueOnFail()) {
				run.itemFailed();
				throw nodeError;
			}
			return [{ json: { error: nodeError.message, details: errorDetails(error) }, pairedItem }];
		}
	};
	const width = operation.sends ? run.settings.parallel : 1;
	const count = context.getInputData().length;
	return (await inParallel(count, width, handle, run.stopped)).flat();
}

function chosenOperation(context: IExecuteFunctions): Operation {
	const resource = context.getNodeParameter('resource', 0) as string;
	const value = context.getNodeParameter('operation', 0) as string;
	const operation = findOperation(resource, value);
	if (operation) return operation;
	throw new NodeOperationError(
		context.getNode(),
		`This version of the 360dialog node has no operation "${value}" for "${resource}"`,
		{ description: 'Choose another operation, or update the package n8n-nodes-360dialog' },
	);
}
