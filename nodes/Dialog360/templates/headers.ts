import type { IDataObject } from 'n8n-workflow';
import { isPlainObject } from '../messages/jsonInput';

const STAND_IN = 'the file of the item in the field ';

/** Takes the place of a handle until the whole definition is found to be right. */
export const fileStandIn = (field: string) => `${STAND_IN}${field}`;

/** A header whose file is not uploaded yet. */
export interface WaitingHeader {
	header: IDataObject;
	/** Name of the binary field that holds the file. */
	field: string;
	/** What stands before the names of its parameters, e.g. `Card 2: `. */
	prefix: string;
}

/** The headers with stand-ins: that of the template, and those of its cards. */
export function waitingHeaders(components: unknown, prefix = ''): WaitingHeader[] {
	return objects(components).flatMap((component) => {
		const inside = objects(component.cards).flatMap((card, index) =>
			waitingHeaders(card.components, `Card ${index + 1}: `),
		);
		const { example } = component;
		const handles: unknown = isPlainObject(example) ? example.header_handle : undefined;
		const first: unknown = Array.isArray(handles) ? handles[0] : undefined;
		if (typeof first !== 'string' || !first.startsWith(STAND_IN)) return inside;
		return [{ header: component, field: first.slice(STAND_IN.length), prefix }, ...inside];
	});
}

/** The same components, with handles in place of the stand-ins. */
export function withHandles(
	components: IDataObject[],
	handles: ReadonlyMap<IDataObject, string>,
): IDataObject[] {
	return components.map((component) => {
		const handle = handles.get(component);
		if (handle !== undefined) return { ...component, example: { header_handle: [handle] } };
		if (!Array.isArray(component.cards)) return component;
		const cards = objects(component.cards).map((card) => ({
			...card,
			components: withHandles(objects(card.components), handles),
		}));
		return { ...component, cards };
	});
}

const objects = (value: unknown): IDataObject[] =>
	Array.isArray(value) ? value.filter(isPlainObject) : [];
