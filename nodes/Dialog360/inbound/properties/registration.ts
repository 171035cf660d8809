import type { INodeProperties } from 'n8n-workflow';
import { authentication } from './authentication';

const when = (...registrations: string[]) => ({ show: { registration: registrations } });

const notice = (name: string, registration: string, text: string): INodeProperties => ({
	displayName: text,
	name,
	type: 'notice',
	default: '',
	displayOptions: when(registration),
});

const target: INodeProperties = {
	displayName: 'Where to Register',
	name: 'registration',
	type: 'options',
	noDataExpression: true,
	default: 'number',
	options: [
		{
			name: 'Phone Number',
			value: 'number',
			description: 'The webhook of this number',
		},
		{
			name: 'WhatsApp Business Account',
			value: 'waba',
			description:
				'The webhook of all numbers of the account that have none of their own. Cloud API only.',
		},
		{
			name: 'Additional Destination',
			value: 'destination',
			description:
				'A copy beside the webhook of this number, e.g. next to a CRM. Up to three for a number, Cloud API only.',
		},
		{
			name: 'Nowhere',
			value: 'none',
			description: 'You enter the URL yourself, e.g. in the 360dialog Hub',
		},
	],
	description: 'Where 360dialog gets the URL of this workflow from when it is published',
};

const notices: INodeProperties[] = [
	notice(
		'webhookNotice',
		'number',
		'A WhatsApp number has one webhook. Publishing this workflow takes it over; unpublishing gives it back to the address that was set before.',
	),
	notice(
		'accountNotice',
		'waba',
		'Setting the webhook of an account takes 360dialog up to 20 seconds. Numbers with a webhook of their own go on using that.',
	),
	notice(
		'destinationNotice',
		'destination',
		'The number needs a webhook beside this one: 360dialog sends the copy once that webhook has answered. Every destination makes messages arrive a little later.',
	),
	notice(
		'nowhereNotice',
		'none',
		'Copy the production URL from <b>Webhook URLs</b> above and enter it where messages come from, together with the header below. On the On-Premise API, that is the settings of your WhatsApp client.',
	),
];

const whenTaken: INodeProperties = {
	displayName: 'When Another URL Is Set',
	name: 'whenTaken',
	type: 'options',
	noDataExpression: true,
	default: 'takeOver',
	displayOptions: when('number', 'waba'),
	options: [
		{
			name: 'Take Over and Restore Later',
			value: 'takeOver',
			description: 'Replace it, and put it back when this workflow is unpublished',
		},
		{
			name: 'Keep It and Fail',
			value: 'refuse',
			description: 'Do not publish, and say which URL is set',
		},
	],
	description: 'What happens when another system receives the messages now',
};

/** Where the webhook is registered, what happens to another one, and how calls prove who they are. */
export const registration: INodeProperties[] = [target, ...notices, whenTaken, ...authentication];
