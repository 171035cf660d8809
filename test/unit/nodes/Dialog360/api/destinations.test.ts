import type { IDataObject } from 'n8n-workflow';
import {
	appendDestination,
	changeDestination,
	deleteDestination,
	disableDestinations,
	enableDestinations,
	readDestinations,
} from '../../../../../nodes/Dialog360/api/destinations';
import type { ApiRequest } from '../../../../../nodes/Dialog360/api/client';
import { RefusedError } from '../../../../../nodes/Dialog360/api/errors';
import { refusal } from '../../../support/refusal';
import { rejectionOf } from '../../../support/thrown';

function api(...answers: Array<IDataObject | Error>) {
	const requests: ApiRequest[] = [];
	const call = async (request: ApiRequest) => {
		requests.push(request);
		const answer = answers[requests.length - 1] ?? {};
		return answer instanceof Error ? await Promise.reject(answer) : await Promise.resolve(answer);
	};
	return { requests, call };
}

const CRM = { name: 'crm', url: 'https://crm.example.com', headers: { A: 'b' } };
const path = '/multi_webhook';
const refused = (status: number) => new RefusedError(refusal(status, { error: 'No' }));

test.each([
	[
		{ enabled: true, destinations: [CRM] },
		{ enabled: true, destinations: [CRM] },
	],
	[{ enabled: false }, { enabled: false, destinations: [] }],
	[{}, { enabled: false, destinations: [] }],
	[
		{ enabled: 'true', destinations: [{ url: 'https://nameless' }, null, { name: 'a' }] },
		{ enabled: false, destinations: [{ name: 'a', url: '' }] },
	],
])('%j is read as %j', async (answer, expected) => {
	expect(await readDestinations(api(answer as unknown as IDataObject).call)).toEqual(expected);
});

test('each change has its method', async () => {
	const { call, requests } = api();
	await enableDestinations(call, CRM);
	await appendDestination(call, CRM);
	await changeDestination(call, { name: 'crm', url: 'https://b' });
	await disableDestinations(call);
	expect(requests).toEqual([
		{ method: 'POST', path, body: { enabled: true, destinations: [CRM] } },
		{ method: 'PUT', path, body: { destinations: [CRM] } },
		{ method: 'PATCH', path, body: { name: 'crm', url: 'https://b' } },
		{ method: 'POST', path, body: { enabled: false } },
	]);
});

const body = (destinations: unknown) => ({ name: 'crm', names: ['crm'], destinations });

test('a removal gives the name in every likely form', async () => {
	const { call, requests } = api();
	await deleteDestination(call, 'crm');
	expect(requests).toEqual([{ method: 'DELETE', path, body: body(['crm']) }]);
});

test.each([400, 422])('after a %i it gives objects', async (status) => {
	const { call, requests } = api(refused(status));
	await deleteDestination(call, 'crm');
	expect(requests.map((request) => request.body)).toEqual([body(['crm']), body([{ name: 'crm' }])]);
});

test.each([401, 404, 409, 429, 500])('a %i is no matter of form', async (status) => {
	const { call, requests } = api(refused(status));
	expect(await rejectionOf(deleteDestination(call, 'crm'))).toBeInstanceOf(RefusedError);
	expect(requests).toHaveLength(1);
});
