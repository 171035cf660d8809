import type { IDataObject } from 'n8n-workflow';
import { readDefinition } from '../../../../../../nodes/Dialog360/messages/template/definition';
import type { TemplateDefinition } from '../../../../../../nodes/Dialog360/messages/template/definition';

/** A definition as the Cloud API lists it, with these components. */
export const defined = (components: IDataObject[], rest: IDataObject = {}): TemplateDefinition =>
	readDefinition({
		id: '1',
		name: 'spring_sale',
		language: 'en_US',
		status: 'APPROVED',
		category: 'MARKETING',
		components,
		...rest,
	});

export const body = (text: string, example?: IDataObject): IDataObject => ({
	type: 'BODY',
	text,
	...(example ? { example } : {}),
});
export const header = (format: string, rest: IDataObject = {}): IDataObject => ({
	type: 'HEADER',
	format,
	...rest,
});
export const buttons = (...list: IDataObject[]): IDataObject => ({
	type: 'BUTTONS',
	buttons: list,
});
export const card = (...components: IDataObject[]): IDataObject => ({ components });
export const carousel = (...cards: IDataObject[]): IDataObject => ({ type: 'CAROUSEL', cards });
