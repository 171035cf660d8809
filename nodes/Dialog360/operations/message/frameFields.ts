import type { INodeProperties } from 'n8n-workflow';
import type { FrameInput, Header } from '../../messages/interactive/frame';
import { asText } from '../scope';
import type { ItemScope } from '../scope';
import { mediaFields, mediaRef } from './mediaFields';

type HeaderType = Header['type'];

const HEADER_NAMES: Record<HeaderType, string> = {
	document: 'Document',
	image: 'Image',
	text: 'Text',
	video: 'Video',
};

/** The parameters of a header, for the types that a kind of message takes. */
export function headerFields(types: HeaderType[]): INodeProperties[] {
	const files = types.filter((type) => type !== 'text');
	const options = (Object.keys(HEADER_NAMES) as HeaderType[])
		.filter((type) => types.includes(type))
		.map((type) => ({ name: HEADER_NAMES[type], value: type as string }))
		.concat({ name: 'None', value: 'none' })
		.sort((a, b) => a.name.localeCompare(b.name));
	return [
		{
			displayName: 'Header',
			name: 'headerType',
			type: 'options',
			default: 'none',
			options,
			description: 'What stands above the text',
		},
		...(types.includes('text') ? [headerTextField] : []),
		...(files.length > 0 ? mediaFields('header', { headerType: files }) : []),
	];
}

const headerTextField: INodeProperties = {
	displayName: 'Header Text',
	name: 'headerText',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. Your order',
	displayOptions: { show: { headerType: ['text'] } },
	description: 'Up to 60 characters',
};

export const bodyField: INodeProperties = {
	displayName: 'Body',
	name: 'body',
	type: 'string',
	typeOptions: { rows: 3 },
	required: true,
	default: '',
	placeholder: 'e.g. Shall we deliver tomorrow?',
	description: 'The text of the message, up to 1,024 characters',
};

export const footerOption: INodeProperties = {
	displayName: 'Footer',
	name: 'footer',
	type: 'string',
	default: '',
	placeholder: 'e.g. Reply STOP to opt out',
	description: 'Small text below, up to 60 characters',
};

/**
 * Reads header, body and footer. A header file of the item is uploaded.
 *
 * @throws InputError, RefusedError, UnreachableError
 */
export async function frameOf(scope: ItemScope): Promise<FrameInput> {
	const header = await headerOf(scope);
	return {
		body: scope.text('body'),
		footer: asText(scope.collection('options').footer),
		...(header ? { header } : {}),
	};
}

async function headerOf(scope: ItemScope): Promise<Header | undefined> {
	const type = scope.value('headerType') as HeaderType | 'none' | undefined;
	switch (type) {
		case 'text':
			return { type, text: scope.text('headerText') };
		case 'image':
			return { type, image: await mediaRef(scope, type, 'header') };
		case 'video':
			return { type, video: await mediaRef(scope, type, 'header') };
		case 'document':
			return { type, document: await mediaRef(scope, type, 'header') };
		default:
			return undefined;
	}
}
