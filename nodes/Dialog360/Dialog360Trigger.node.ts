import type {
	IHookFunctions,
	INodeType,
	INodeTypeDescription,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';
import { CREDENTIAL } from './api/client';
import { receive } from './inbound/receive';
import { outputs } from './inbound/outputs';
import { events } from './inbound/properties/events';
import { filters } from './inbound/properties/filters';
import { options } from './inbound/properties/options';
import { registration } from './inbound/properties/registration';
import { isRegistered, register, unregister } from './inbound/registration';

export class Dialog360Trigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: '360dialog Trigger',
		name: 'dialog360Trigger',
		icon: { light: 'file:../../icons/dialog360.svg', dark: 'file:../../icons/dialog360.dark.svg' },
		group: ['trigger'],
		// Above 1 on purpose: n8n evaluates an expression for every call to a trigger of version 1.
		version: 1.1,
		subtitle: '={{ $parameter["events"].join(", ") }}',
		description:
			'Starts the workflow when a WhatsApp message, a delivery status or another event arrives',
		eventTriggerDescription: 'Waiting for you to send a WhatsApp message to your number',
		activationMessage: 'Messages to your WhatsApp number now start this workflow.',
		defaults: { name: '360dialog Trigger' },
		inputs: [],
		outputs,
		credentials: [{ name: CREDENTIAL, required: true }],
		// Without expressions, so that n8n needs no expression engine to answer a call.
		webhooks: [
			{
				name: 'default',
				httpMethod: 'POST',
				path: 'webhook',
				responseMode: 'onReceived',
				responseData: '',
			},
		],
		triggerPanel: {
			header: 'Listen for one WhatsApp message',
			executionsHelp: {
				inactive:
					'<b>While you build</b>, click the button and send a message to your WhatsApp number. 360dialog calls this editor for that one message, and whatever it called before afterwards.<br /><br /><b>Once you are happy</b>, publish the workflow: every message then runs it, and the runs show up in the list of executions.',
				active:
					'<b>While you build</b>, click the button and send a message to your WhatsApp number. 360dialog calls this editor for that one message, and the published workflow again afterwards.<br /><br /><b>The published workflow</b> runs for every message, and its runs show up in the list of executions.',
			},
			activationHint: 'Publish the workflow to receive messages all the time.',
		},
		properties: [events, ...filters, ...registration, options],
	};

	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions): Promise<boolean> {
				return await isRegistered(this);
			},
			async create(this: IHookFunctions): Promise<boolean> {
				return await register(this);
			},
			async delete(this: IHookFunctions): Promise<boolean> {
				return await unregister(this);
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await receive(this);
	}
}
