import type { INodeProperties } from 'n8n-workflow';
import { TEMPLATE_LIMITS } from '../../templates/limits';
import { bodyExamplesField } from './bodyFields';
import { cardButtonsField } from './buttonFields';
import { headerFileFields } from './headerFields';

/** The cards of a carousel; a card has no variables in its header, and no footer. */
export const cardsField: INodeProperties = {
	displayName: 'Carousel',
	name: 'cards',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true, maxAllowedFields: TEMPLATE_LIMITS.cards },
	placeholder: 'Add Card',
	default: {},
	description:
		'Two to ten cards with the same parts: all with a text or none, and the same types of buttons',
	options: [
		{
			displayName: 'Card',
			name: 'card',
			values: [
				{
					displayName: 'Header',
					name: 'headerFormat',
					type: 'options',
					default: 'IMAGE',
					options: [
						{ name: 'Image', value: 'IMAGE' },
						{ name: 'Product', value: 'PRODUCT', description: 'A product of the catalog' },
						{ name: 'Video', value: 'VIDEO' },
					],
					description: 'What stands above the text of the card, on all cards the same',
				},
				...headerFileFields(),
				{
					displayName: 'Body',
					name: 'body',
					type: 'string',
					typeOptions: { rows: 2 },
					default: '',
					placeholder: 'e.g. Rare lemons for unique cocktails.',
					description:
						'Up to 160 characters. Variables are written like those of the body; each card counts from {{1}}.',
				},
				bodyExamplesField,
				cardButtonsField,
			],
		},
	],
};
