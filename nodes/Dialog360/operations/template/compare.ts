import type { INodeProperties } from 'n8n-workflow';
import { compareTemplates } from '../../api/templateManagement';
import { InputError } from '../../messages/inputError';
import { requireWholeNumber } from '../../messages/wholeNumber';
import { comparisonByTemplate } from '../../templates/comparison';
import { requireHosting } from '../../templates/support';
import type { Operation } from '../operation';
import { output } from '../scope';
import { simplifyField } from './fields';
import { chosenTemplateId, templateField } from './templateField';

const DAY_SECONDS = 86_400;

const otherField: INodeProperties = {
	...templateField,
	displayName: 'Other Template',
	name: 'otherTemplateId',
	description: 'The template to compare it with, sent as often and of the same account',
};

export const compare: Operation = {
	name: 'Compare',
	value: 'compare',
	action: 'Compare templates',
	description: 'Compare how often two templates were sent and how often their senders were blocked',
	fields: [
		{
			...templateField,
			description: 'A template that was sent at least 1,000 times in the period',
		},
		otherField,
		{
			displayName: 'Period',
			name: 'days',
			type: 'options',
			default: 30,
			options: [
				{ name: 'Last 7 Days', value: 7 },
				{ name: 'Last 30 Days', value: 30 },
				{ name: 'Last 60 Days', value: 60 },
				{ name: 'Last 90 Days', value: 90 },
			],
			description: 'How far WhatsApp looks back',
		},
		simplifyField,
	],
	execute: async (scope) => {
		requireHosting(scope.connection.hosting, 'Compare');
		const id = chosenTemplateId(scope, templateField);
		const other = chosenTemplateId(scope, otherField);
		if (id === other) {
			throw new InputError(
				otherField.displayName,
				'Template and Other Template are the same',
				'Choose two templates',
			);
		}
		const days = requireWholeNumber('Period', scope.value('days'), { min: 1, max: 90 });
		const end = Math.floor(Date.now() / 1000);
		const start = end - days * DAY_SECONDS;
		const metrics = await compareTemplates(scope.call, [id, other], { start, end });
		const simplify = scope.boolean('simplify');
		return (simplify ? comparisonByTemplate([id, other], metrics) : metrics).flatMap(output);
	},
};
