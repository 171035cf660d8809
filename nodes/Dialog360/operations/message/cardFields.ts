import type { INodeProperties } from 'n8n-workflow';
import { mediaFields } from './mediaFields';

const onlyFor = (buttonType: string) => ({
	displayOptions: { show: { '/buttonType': [buttonType] } },
});

const quickRepliesField: INodeProperties = {
	displayName: 'Quick Replies',
	name: 'quickReplies',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true, maxAllowedFields: 3 },
	placeholder: 'Add Quick Reply',
	default: { reply: [{ title: '', id: '' }] },
	...onlyFor('quickReply'),
	description: 'One to three buttons, on each card the same number',
	options: [
		{
			displayName: 'Quick Reply',
			name: 'reply',
			values: [
				{
					displayName: 'Title',
					name: 'title',
					type: 'string',
					default: '',
					placeholder: 'e.g. Tell me more',
					description: 'Up to 20 characters, different for each button of the card',
				},
				{
					displayName: 'ID',
					name: 'id',
					type: 'string',
					default: '',
					placeholder: 'e.g. more-echeveria',
					description:
						'What your workflow gets when the button is tapped, up to 256 characters. Empty takes the number of the card and the title, e.g. 2 Tell me more.',
				},
			],
		},
	],
};

/** The parameters of one card. */
const cardValues: INodeProperties[] = [
	{
		displayName: 'Header',
		name: 'headerType',
		type: 'options',
		default: 'image',
		options: [
			{ name: 'Image', value: 'image' },
			{ name: 'Video', value: 'video' },
		],
		description: 'What stands above the text of the card',
	},
	...mediaFields('header'),
	{
		displayName: 'Text',
		name: 'text',
		type: 'string',
		typeOptions: { rows: 2 },
		default: '',
		placeholder: 'e.g. Blue Echeveria, $12',
		description: 'The text of the card, up to 160 characters with at most two line breaks',
	},
	{
		displayName: 'Link Text',
		name: 'linkText',
		type: 'string',
		default: '',
		placeholder: 'e.g. Buy now',
		...onlyFor('link'),
		description: 'What stands on the button, up to 20 characters',
	},
	{
		displayName: 'Link URL',
		name: 'linkUrl',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://example.com/echeveria',
		...onlyFor('link'),
		description: 'What the button opens',
	},
	quickRepliesField,
];

/** The cards of a carousel, and the kind of button that all of them have. */
export const cardFields: INodeProperties[] = [
	{
		displayName: 'Button Type',
		name: 'buttonType',
		type: 'options',
		default: 'link',
		options: [
			{ name: 'Link', value: 'link', description: 'One button on each card that opens a website' },
			{
				name: 'Quick Reply',
				value: 'quickReply',
				description: 'Up to three buttons on each card that answer with one tap',
			},
		],
		description: 'What the buttons do, on all cards the same',
	},
	{
		displayName: 'Cards',
		name: 'cards',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, sortable: true, maxAllowedFields: 10 },
		placeholder: 'Add Card',
		default: {},
		description: 'Two to ten cards',
		options: [{ displayName: 'Card', name: 'card', values: cardValues }],
	},
];
