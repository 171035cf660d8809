import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { AdjustmentName } from './adjustments';
import { TO } from './placeholders';

/** How one of Meta's examples is rebuilt. */
export interface Example {
	/** Name of Meta's example. */
	name: string;
	/** Of the action node. */
	parameters: () => INodeParameters;
	/** Where what arrives is meant to differ from Meta's body. */
	adjustments: AdjustmentName[];
	/** Which of its components are given as JSON, and why, where Send Template's form cannot build them. */
	jsonBecause?: string;
	/** A template that the simulator has, where Meta gives a placeholder. */
	template?: string;
	/** Why the simulator says no, and how; what arrived is compared all the same. */
	refused?: { because: string; answer: RegExp };
}

/** What is rarely needed. */
type Rest = Partial<Pick<Example, 'adjustments' | 'template' | 'refused' | 'jsonBecause'>>;

/** An example built by the operation made for it. */
export function built(
	name: string,
	operation: string,
	parameters: IDataObject,
	{ adjustments = [], ...rest }: Rest = {},
): Example {
	return {
		name,
		parameters: () => ({ operation, to: TO, ...parameters }) as INodeParameters,
		adjustments,
		...rest,
	};
}
