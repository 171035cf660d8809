import type { INodeProperties } from 'n8n-workflow';
import { buttonsInteractive } from '../../messages/interactive/buttons';
import { interactiveContent } from '../../messages/interactive/interactive';
import { asText } from '../scope';
import { bodyField, frameOf, footerOption, headerFields } from './frameFields';
import { sendOperation } from './send';

const buttonsField: INodeProperties = {
	displayName: 'Buttons',
	name: 'buttons',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true, maxAllowedFields: 3 },
	placeholder: 'Add Button',
	default: { button: [{ title: '', id: '' }] },
	description: 'One to three buttons. A tap sends the title back to you, with the ID.',
	options: [
		{
			displayName: 'Button',
			name: 'button',
			values: [
				{
					displayName: 'Title',
					name: 'title',
					type: 'string',
					default: '',
					placeholder: 'e.g. Yes, please',
					description: 'Up to 20 characters, different for each button',
				},
				{
					displayName: 'ID',
					name: 'id',
					type: 'string',
					default: '',
					placeholder: 'e.g. confirm-17',
					description:
						'What your workflow gets when the button is tapped, up to 256 characters. Empty takes the title.',
				},
			],
		},
	],
};

export const sendButtons = sendOperation({
	name: 'Send Reply Buttons',
	value: 'sendButtons',
	action: 'Send reply buttons',
	description: 'Send a text with up to three buttons that answer with one tap',
	fields: [...headerFields(['text', 'image', 'video', 'document']), bodyField, buttonsField],
	options: [footerOption],
	content: async (scope) =>
		interactiveContent(
			buttonsInteractive({
				...(await frameOf(scope)),
				buttons: scope
					.rows('buttons', 'button')
					.map(({ id, title }) => ({ id: asText(id), title: asText(title) })),
			}),
		),
});
