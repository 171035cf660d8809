import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { CardInput, SpecialInput } from '../../templates/special';
import { asText } from '../scope';
import type { ItemScope } from '../scope';
import { bodyExamples } from './bodyFields';
import { buttonInputs } from './buttonFields';
import { cardsField } from './cardFields';
import { headerExample } from './headerFile';

export const CALL_PERMISSION = 'callPermission';
export const CAROUSEL = 'carousel';
export const OFFER = 'offer';

/** A template has at most one of them, and what else it may have depends on it. */
export const specialField: INodeProperties = {
	displayName: 'Special Component',
	name: 'special',
	type: 'options',
	default: '',
	options: [
		{
			name: 'Call Permission Request',
			value: CALL_PERMISSION,
			description: 'Asks whether you may call, in place of buttons',
		},
		{
			name: 'Carousel',
			value: CAROUSEL,
			description: 'Two to ten cards below the body. For marketing templates.',
		},
		{
			name: 'Limited-Time Offer',
			value: OFFER,
			description: 'An offer that can have a countdown, without a footer. For marketing templates.',
		},
		{ name: 'None', value: '' },
	],
	description: 'What the template has beside header, body, footer and buttons',
};

const offerFields: INodeProperties[] = [
	{
		displayName: 'Offer Text',
		name: 'offerText',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. Expiring offer!',
		description: 'What is offered, up to 16 characters',
	},
	{
		displayName: 'Offer Expires',
		name: 'offerExpires',
		type: 'boolean',
		default: true,
		description:
			'Whether messages show when the offer ends. The buttons then begin with a copy code, and a URL follows.',
	},
];

export function specialFields(show: Record<string, string[]>): INodeProperties[] {
	const when = (special: string) => ({ displayOptions: { show: { ...show, special: [special] } } });
	return [
		...offerFields.map((field) => ({ ...field, ...when(OFFER) })),
		{ ...cardsField, ...when(CAROUSEL) },
	];
}

/** @throws InputError when the link of a card is not valid */
export function readSpecial(scope: ItemScope): SpecialInput | undefined {
	switch (scope.value('special')) {
		case CALL_PERMISSION:
			return { kind: 'callPermission' };
		case OFFER:
			return {
				kind: 'offer',
				text: scope.text('offerText'),
				expires: scope.boolean('offerExpires'),
			};
		case CAROUSEL:
			return { kind: 'carousel', cards: scope.rows('cards', 'card').map(readCard) };
		default:
			return undefined;
	}
}

function readCard(row: IDataObject, index: number): CardInput {
	return {
		header: {
			format: asText(row.headerFormat) || 'IMAGE',
			file: headerExample((name) => row[name], `Card ${index + 1}: `),
		},
		body: asText(row.body),
		bodyExamples: bodyExamples(row.bodyExamples),
		buttons: buttonInputs(row.buttons),
	};
}
