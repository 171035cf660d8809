import type { INodeExecutionData } from 'n8n-workflow';

/** Puts the outputs of several calls together, output by output, in the order of the calls. */
export function mergeOutputs(calls: INodeExecutionData[][][]): INodeExecutionData[][] {
	const [only] = calls;
	if (only && calls.length === 1) return only;
	const width = Math.max(0, ...calls.map((outputs) => outputs.length));
	return Array.from({ length: width }, (_, index) =>
		calls.flatMap((outputs) => outputs[index] ?? []),
	);
}
