import { readDestinations } from '../../api/destinations';
import { readAccountWebhook, readNumberWebhook } from '../../api/webhooks';
import type { Operation } from '../operation';
import { output } from '../scope';
import { requireCloud } from './read';
import { shownAccount, shownDestinations, shownSetting } from './show';

/** @see https://docs.360dialog.com/docs/messaging/webhook/webhook-reference */
export const get: Operation = {
	name: 'Get',
	value: 'get',
	action: 'Get webhook',
	description: 'See where 360dialog sends messages, without the secrets',
	fields: [
		{
			displayName: 'Webhook Of',
			name: 'level',
			type: 'options',
			default: 'number',
			options: [
				{ name: 'Phone Number', value: 'number', description: 'The webhook of this number' },
				{
					name: 'WhatsApp Business Account',
					value: 'account',
					description: 'The webhook of numbers that have none of their own. Cloud API only.',
				},
				{
					name: 'Additional Destinations',
					value: 'destinations',
					description: 'The webhooks that get a copy. Cloud API only.',
				},
			],
			description: 'Which of the webhooks is read',
		},
	],
	execute: async (scope) => {
		const level = scope.value('level');
		if (level === 'account') {
			requireCloud(scope);
			return output({ level, ...shownAccount(await readAccountWebhook(scope.call)) });
		}
		if (level === 'destinations') {
			requireCloud(scope);
			return output({ level, ...shownDestinations(await readDestinations(scope.call)) });
		}
		const setting = await readNumberWebhook(scope.call, scope.connection.hosting);
		return output({ level: 'number', ...shownSetting(setting) });
	},
};
