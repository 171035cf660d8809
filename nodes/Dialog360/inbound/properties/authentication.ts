import type { INodeProperties } from 'n8n-workflow';

const REGISTERED = ['number', 'waba', 'destination'];

const description = 'How calls of the webhook prove that they come from 360dialog';

const showHeader = { show: { authentication: ['header'] } };

/**
 * How calls prove where they come from. The secret that is made automatically comes from the API key
 * and is shown nowhere, so it is only there where the trigger registers it itself.
 */
export const authentication: INodeProperties[] = [
	{
		displayName: 'Authentication',
		name: 'authentication',
		type: 'options',
		noDataExpression: true,
		default: 'automatic',
		displayOptions: { show: { registration: REGISTERED } },
		options: [
			{
				name: 'Automatic',
				value: 'automatic',
				description: 'A secret that is registered along with the URL. There is nothing to enter.',
			},
			{
				name: 'Own Header',
				value: 'header',
				description: 'A header that you choose, with a secret value',
			},
		],
		description,
	},
	{
		displayName: 'Authentication',
		name: 'authentication',
		type: 'options',
		noDataExpression: true,
		default: 'header',
		displayOptions: { show: { registration: ['none'] } },
		options: [
			{
				name: 'Own Header',
				value: 'header',
				description: 'A header that you choose, with a secret value',
			},
			{
				name: 'None',
				value: 'none',
				description:
					'Whoever knows the URL can start the workflow with messages that nobody has sent',
			},
		],
		description,
	},
	{
		displayName: 'Header Name',
		name: 'headerName',
		type: 'string',
		noDataExpression: true,
		required: true,
		default: 'X-Webhook-Secret',
		displayOptions: showHeader,
		description: 'Letters, digits and hyphens. Capital letters make no difference.',
	},
	{
		displayName: 'Header Value',
		name: 'headerValue',
		type: 'string',
		typeOptions: { password: true },
		noDataExpression: true,
		required: true,
		default: '',
		displayOptions: showHeader,
		description:
			'A long random text. It is stored with the workflow, so whoever can read the workflow can read it.',
	},
];
