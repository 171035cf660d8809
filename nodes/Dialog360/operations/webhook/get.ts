import { readDestinations } from '../../api/destinations';
import { readAccountWebhook, readNumberWebhook } from '../../api/webhooks';
import type { Operation } from '../operation';
import { output } from '../scope';
import { levelField } from './fields';
import { requireCloud } from './read';
import { shownAccount, shownDestinations, shownSetting } from './show';

/** @see https://docs.360dialog.com/docs/messaging/webhook/webhook-reference */
export const get: Operation = {
	name: 'Get',
	value: 'get',
	action: 'Get webhook',
	description: 'See where 360dialog sends messages, without the secrets',
	fields: [
		levelField('Which of the webhooks is read', {
			name: 'Additional Destinations',
			value: 'destinations',
			description: 'The webhooks that get a copy. Cloud API only.',
		}),
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
