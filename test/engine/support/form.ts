import type { IDataObject } from 'n8n-workflow';

/** Types of fields that are not texts, by the end of their id, as the editor saves them. */
const TYPES: Array<[RegExp, string]> = [
	[/\.flowData$|\.orderDetails$/, 'object'],
	[/\.sections$/, 'array'],
	[/\.(latitude|longitude|ttlMinutes)$/, 'number'],
	[/^offer\.expiration$/, 'dateTime'],
];

/**
 * Send Template's form as a saved workflow holds it. It is made of the ids alone, not of the code that
 * offers the fields: saved workflows rely on these ids.
 */
export function filledForm(template: string, values: IDataObject): IDataObject {
	return {
		defineParameters: 'form',
		template: { __rl: true, mode: 'list', value: template },
		parameters: {
			mappingMode: 'defineBelow',
			matchingColumns: [],
			value: values,
			schema: Object.keys(values).map((id) => ({
				id,
				displayName: id,
				type: TYPES.find(([ending]) => ending.test(id))?.[1] ?? 'string',
				required: false,
				display: true,
				defaultMatch: false,
			})),
		},
	};
}
