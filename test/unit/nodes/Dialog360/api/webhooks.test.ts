import type { IDataObject } from 'n8n-workflow';
import type { ApiRequest } from '../../../../../nodes/Dialog360/api/client';
import {
	readAccountWebhook,
	readNumberWebhook,
	writeAccountWebhook,
	writeNumberWebhook,
} from '../../../../../nodes/Dialog360/api/webhooks';

function api(answer: IDataObject = {}) {
	const requests: ApiRequest[] = [];
	const call = async (request: ApiRequest) => {
		requests.push(request);
		return await Promise.resolve(answer);
	};
	return { requests, call };
}

const SETTING = { url: 'https://n8n.example.com', headers: { A: 'b' } };

test.each(['cloud', 'onPremise', 'sandbox'] as const)('the number on %s', async (hosting) => {
	const { call, requests } = api(SETTING);
	expect(await readNumberWebhook(call, hosting)).toEqual(SETTING);
	await writeNumberWebhook(call, hosting, SETTING);
	expect(requests).toEqual([
		{ method: 'GET', path: '/v1/configs/webhook' },
		{ method: 'POST', path: '/v1/configs/webhook', body: SETTING },
	]);
});

test.each([
	[{}, { url: '' }],
	[{ url: null, headers: null }, { url: '' }],
	[{ url: 7, headers: 'x' }, { url: '' }],
	[{ url: 'https://a', headers: {} }, { url: 'https://a' }],
	[{ url: 'https://a', headers: ['x'] }, { url: 'https://a' }],
	[
		{ url: 'https://a', headers: { A: 'b', C: 1 } },
		{ url: 'https://a', headers: { A: 'b' } },
	],
])('the answer %j is read as %j', async (answer, setting) => {
	expect(await readNumberWebhook(api(answer as IDataObject).call, 'cloud')).toEqual(setting);
});

test('the account tells what it is for', async () => {
	const { call } = api({ ...SETTING, waba_id: '1', phone_numbers: ['49'] });
	expect(await readAccountWebhook(call)).toEqual({ ...SETTING, wabaId: '1', phoneNumbers: ['49'] });
	expect(await readAccountWebhook(api().call)).toEqual({ url: '', wabaId: null, phoneNumbers: [] });
});

test('the account overrides its numbers only when it is told to', async () => {
	const { call, requests } = api();
	await writeAccountWebhook(call, { url: 'https://a' });
	await writeAccountWebhook(call, SETTING, true);
	expect(requests).toEqual([
		{ method: 'POST', path: '/waba_webhook', body: { url: 'https://a' } },
		{ method: 'POST', path: '/waba_webhook', body: { ...SETTING, override_all: true } },
	]);
});
