import type { INodeProperties } from 'n8n-workflow';
import { asText } from '../scope';
import type { ItemScope } from '../scope';

export const catalogIdField: INodeProperties = {
	displayName: 'Catalog ID',
	name: 'catalogId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 146265584024623',
	description: "ID of the catalog that is connected to the number, from Meta's Commerce Manager",
};

export const productIdField: INodeProperties = {
	displayName: 'Product ID',
	name: 'productId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. SKU-17',
	description: 'ID of the product in the catalog, which Meta calls content ID or retailer ID',
};

/** Reads body and footer where there can be no header. */
export function bodyAndFooter(scope: ItemScope): { body: string; footer: string } {
	return { body: scope.text('body'), footer: asText(scope.collection('options').footer) };
}
