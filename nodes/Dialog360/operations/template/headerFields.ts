import type { INodeProperties } from 'n8n-workflow';
import { MEDIA_FORMATS } from '../../templates/checkHeader';

type Show = Record<string, string[]>;

const fileSourceField: INodeProperties = {
	displayName: 'Header File From',
	name: 'headerFileSource',
	type: 'options',
	default: 'binary',
	options: [
		{ name: 'Handle', value: 'handle', description: 'What an earlier upload returned' },
		{
			name: 'Input Data Field',
			value: 'binary',
			description:
				'A file of the input item. It is uploaded when the template is found to be right.',
		},
		{ name: 'Link', value: 'link', description: 'A public address of the file' },
	],
	description:
		'Where the example file comes from, with which WhatsApp reviews the template. Messages bring a file of their own.',
};

const fileFields: INodeProperties[] = [
	{
		displayName: 'Header File Handle',
		name: 'headerHandle',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. 4::aW1hZ2UvanBn:ARZV…',
		description: 'Handle from a resumable upload; the ID of a media upload does not work here',
		displayOptions: { show: { headerFileSource: ['handle'] } },
	},
	{
		displayName: 'Header File Link',
		name: 'headerLink',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. https://example.com/picture.jpg',
		description: 'Public address of the example file',
		displayOptions: { show: { headerFileSource: ['link'] } },
	},
	{
		displayName: 'Header File Input Data Field Name',
		name: 'headerBinaryField',
		type: 'string',
		required: true,
		default: 'data',
		placeholder: 'e.g. data',
		typeOptions: { binaryDataProperty: true },
		hint: 'The name of the input field containing the file',
		description: 'Name of the binary field of the input item that holds the example file',
		displayOptions: { show: { headerFileSource: ['binary'] } },
	},
];

/** Where the example file of a header comes from; shown for those that have one. */
export function headerFileFields(show: Show = {}): INodeProperties[] {
	return [fileSourceField, ...fileFields].map((field) => ({
		...field,
		displayOptions: {
			show: { ...show, headerFormat: [...MEDIA_FORMATS], ...field.displayOptions?.show },
		},
	}));
}

/** What stands above the body: nothing, a text, a file, or a place. */
export function headerFields(show: Show): INodeProperties[] {
	const when = (more: Show) => ({ displayOptions: { show: { ...show, ...more } } });
	return [
		{
			displayName: 'Header',
			name: 'headerFormat',
			type: 'options',
			default: '',
			options: [
				{ name: 'Document', value: 'DOCUMENT' },
				{ name: 'GIF', value: 'GIF', description: 'An MP4 file, for marketing messages only' },
				{ name: 'Image', value: 'IMAGE' },
				{ name: 'Location', value: 'LOCATION' },
				{ name: 'None', value: '' },
				{ name: 'Product', value: 'PRODUCT', description: 'For a template with a product button' },
				{ name: 'Text', value: 'TEXT' },
				{ name: 'Video', value: 'VIDEO' },
			],
			...when({}),
			description: 'What stands above the body',
		},
		{
			displayName: 'Header Text',
			name: 'headerText',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Your order',
			...when({ headerFormat: ['TEXT'] }),
			description: 'Up to 60 characters in one line, with at most one variable',
		},
		{
			displayName: 'Header Text Example',
			name: 'headerTextExample',
			type: 'string',
			default: '',
			placeholder: 'e.g. Ann',
			...when({ headerFormat: ['TEXT'] }),
			description:
				'What could stand in place of the variable in the header. Empty without a variable.',
		},
		...headerFileFields(show),
	];
}
