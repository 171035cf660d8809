import { untilSettled } from '../../api/settled';
import { readAccountWebhook, writeAccountWebhook, writeNumberWebhook } from '../../api/webhooks';
import type { WebhookSetting } from '../../api/webhooks';
import type { Operation } from '../operation';
import { output } from '../scope';
import type { ItemScope } from '../scope';
import { headersField, levelField, urlField } from './fields';
import { requireCloud, settingOf } from './read';
import { shownSetting } from './show';

const ofAccount = { displayOptions: { show: { level: ['account'] } } };

/** @see https://docs.360dialog.com/docs/messaging/webhook/webhook-reference */
export const set: Operation = {
	name: 'Set',
	value: 'set',
	action: 'Set webhook',
	description: 'Change where 360dialog sends the messages of a number or an account',
	fields: [
		levelField('Which of the webhooks is set. The one that is set now is replaced.'),
		urlField,
		{
			...headersField,
			hint: 'Headers that are set now and not given here are removed',
		},
		{
			displayName: 'Override All Numbers',
			name: 'overrideAll',
			type: 'boolean',
			default: false,
			...ofAccount,
			description:
				'Whether numbers with a webhook of their own use this one from now on. Theirs cannot be restored.',
		},
	],
	execute: async (scope) => {
		const setting = settingOf(scope);
		if (scope.value('level') === 'account') {
			requireCloud(scope);
			return output({
				level: 'account',
				...shownSetting(setting),
				confirmed: await setAccount(scope, setting),
			});
		}
		await writeNumberWebhook(scope.call, scope.connection.hosting, setting);
		return output({ level: 'number', ...shownSetting(setting), confirmed: true });
	},
};

/** @returns whether it could be seen within the time that 360dialog usually takes */
async function setAccount({ call, boolean, run }: ItemScope, setting: WebhookSetting) {
	await writeAccountWebhook(call, setting, boolean('overrideAll'));
	return await untilSettled(
		async () => (await readAccountWebhook(call)).url === setting.url,
		run.wait,
	);
}
