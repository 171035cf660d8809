import type { IDataObject } from 'n8n-workflow';
import type { Destination, Destinations } from '../../../nodes/Dialog360/api/destinations';
import type { WebhookSetting } from '../../../nodes/Dialog360/api/webhooks';
import type { Answer } from './apiContext';

/** What 360dialog keeps of webhooks, and nothing of its rules: the simulator has those. */
export interface Remote {
	setting: WebhookSetting;
	account: WebhookSetting;
	destinations: Destinations;
}

export interface RemoteRequest {
	method?: string;
	/** Path or URL. */
	url: string;
	body?: unknown;
}

export const nothingSet = (): Remote => ({
	setting: { url: '' },
	account: { url: '' },
	destinations: { enabled: false, destinations: [] },
});

/** Answers a request about webhooks, and carries it out at once. */
export function answerOf(remote: Remote, { method, url, body }: RemoteRequest): Answer {
	const given = (body ?? {}) as IDataObject;
	if (url.endsWith('/multi_webhook')) return { body: destinations(remote, method, given) };
	const key = url.endsWith('/waba_webhook') ? 'account' : 'setting';
	if (method === 'POST') {
		const { url: set, headers } = given;
		remote[key] = { url: set, ...(headers ? { headers } : {}) } as WebhookSetting;
	}
	return { body: { ...remote[key] } };
}

function destinations(remote: Remote, method: string | undefined, given: IDataObject): IDataObject {
	const { enabled, destinations: list } = remote.destinations;
	const named = (given.destinations ?? []) as unknown as Destination[];
	if (method === 'GET') return { enabled, destinations: list as unknown as IDataObject[] };
	if (method === 'POST')
		remote.destinations = { enabled: given.enabled === true, destinations: named };
	if (method === 'PUT') remote.destinations = { enabled, destinations: [...list, ...named] };
	if (method === 'PATCH') {
		const change = given as unknown as Destination;
		const all = list.map((one) => (one.name === change.name ? { ...one, ...change } : one));
		remote.destinations = { enabled, destinations: all };
	}
	if (method === 'DELETE') {
		const left = list.filter(({ name }) => name !== given.name);
		remote.destinations = { enabled: left.length > 0, destinations: left };
	}
	return { message: 'Operation started successfully' };
}
