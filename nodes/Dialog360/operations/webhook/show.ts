import type { IDataObject } from 'n8n-workflow';
import type { Destinations } from '../../api/destinations';
import type { AccountWebhook, WebhookSetting } from '../../api/webhooks';
import { shownUrl } from '../../inbound/webhookUrl';

/** A setting as it goes into the output: headers hold secrets, so only their names do. */
export function shownSetting({ url, headers = {} }: WebhookSetting): IDataObject {
	return { url: shownUrl(url), headerNames: Object.keys(headers) };
}

export function shownAccount(setting: AccountWebhook): IDataObject {
	const { wabaId, phoneNumbers } = setting;
	return { ...shownSetting(setting), wabaId, phoneNumbers: phoneNumbers as string[] };
}

export function shownDestinations({ enabled, destinations }: Destinations): IDataObject {
	return {
		enabled,
		destinations: destinations.map((one) => ({ name: one.name, ...shownSetting(one) })),
	};
}
