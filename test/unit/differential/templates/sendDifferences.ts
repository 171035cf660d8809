import type { IDataObject } from 'n8n-workflow';
import type { Difference } from '../compare';

interface SentComponent extends IDataObject {
	index?: string | number;
	cards?: Array<{ components: SentComponent[] }>;
	parameters?: IDataObject[];
}

export interface SentTemplate extends IDataObject {
	language: IDataObject;
	components: SentComponent[];
}

/** A body with its template changed. */
export const inTemplate =
	(change: (template: SentTemplate) => void) =>
	(body: IDataObject): IDataObject => {
		change(body.template as SentTemplate);
		return body;
	};

function indexAsText(components: SentComponent[]): void {
	for (const component of components) {
		if (typeof component.index === 'number') component.index = String(component.index);
		component.cards?.forEach((card) => indexAsText(card.components));
	}
}

/** Both libraries number buttons so. */
export const indexDifference = (messages: string[]): Difference => ({
	messages,
	why: "it gives the index of a button as a number; most of Meta's examples have a text",
	apply: inTemplate(({ components }) => indexAsText(components)),
});
