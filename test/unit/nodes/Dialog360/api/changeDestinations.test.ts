import {
	othersThan,
	removeDestination,
	setDestination,
} from '../../../../../nodes/Dialog360/api/changeDestinations';
import type { ApiRequest } from '../../../../../nodes/Dialog360/api/client';
import { RefusedError } from '../../../../../nodes/Dialog360/api/errors';
import { refusal } from '../../../support/refusal';
import { rejectionOf } from '../../../support/thrown';
import { answerOf, nothingSet } from '../../../support/webhookServer';

const CRM = { name: 'crm', url: 'https://crm.example.com', headers: { 'X-Token': 'abc' } };
const BOT = { name: 'bot', url: 'https://bot.example.com' };

/** A 360dialog with these destinations; `refuse` gives the status of a refusal by method. */
function api(destinations = [CRM], refuse: Record<string, number> = {}) {
	const remote = nothingSet();
	remote.destinations = { enabled: destinations.length > 0, destinations };
	const methods: string[] = [];
	const call = async ({ method, path, body }: ApiRequest) => {
		methods.push(method);
		const status = refuse[method];
		if (status) throw new RefusedError(refusal(status, { message: 'No' }));
		return await Promise.resolve(answerOf(remote, { method, url: path, body }).body as object);
	};
	return { remote, methods, call: call as Parameters<typeof setDestination>[0] };
}

const noWait = async () => await Promise.resolve();

test.each([
	['the first one', [], 'added', [BOT]],
	['another one', [CRM], 'added', [CRM, BOT]],
	['one that is there', [{ ...BOT, url: 'https://old' }, CRM], 'changed', [BOT, CRM]],
])('setting %s', async (_, before, done, after) => {
	const { call, remote } = api(before as [typeof CRM]);
	expect(await setDestination(call, BOT)).toBe(done);
	expect(remote.destinations).toEqual({ enabled: true, destinations: after });
});

test('looks again once after a conflict', async () => {
	const { call, methods } = api([CRM], { PUT: 409 });
	expect(await rejectionOf(setDestination(call, BOT))).toBeInstanceOf(RefusedError);
	expect(methods).toEqual(['GET', 'PUT', 'GET', 'PUT']);
});

test('others are those that are called', async () => {
	const { call, remote } = api([CRM, { ...BOT, headers: { 'X-Token': '' } }]);
	expect(await othersThan(call, 'crm')).toMatchObject([BOT]);
	remote.destinations.enabled = false;
	expect(await othersThan(call, 'crm')).toEqual([]);
});

describe('removing', () => {
	test('leaves the others', async () => {
		const { call, remote } = api([CRM, BOT as never]);
		expect(await removeDestination(call, 'bot', noWait)).toEqual({ removed: true, lost: [] });
		expect(remote.destinations.destinations).toEqual([CRM]);
	});

	test('switches off where the only one cannot be removed', async () => {
		const { call, remote } = api([CRM], { DELETE: 400 });
		expect(await removeDestination(call, 'crm', noWait)).toEqual({ removed: true, lost: [] });
		expect(remote.destinations.enabled).toBe(false);
	});

	test('changes nothing where one of several cannot be removed', async () => {
		const { call, methods } = api([CRM, BOT as never], { DELETE: 404 });
		expect(await removeDestination(call, 'crm', noWait)).toEqual({
			removed: false,
			lost: [],
			answer: 'No',
		});
		expect(methods).toEqual(['GET', 'DELETE']);
	});

	test('is not done as long as it can be seen', async () => {
		const { call, methods } = api([CRM, BOT as never]);
		const deaf: typeof call = async (request) =>
			request.method === 'DELETE' ? {} : await call(request);
		expect(await removeDestination(deaf, 'crm', noWait)).toMatchObject({ removed: false });
		expect(methods.every((method) => method === 'GET')).toBe(true);
	});

	test.each([401, 429, 500])('a %i says nothing about the removal', async (status) => {
		const { call, methods } = api([CRM], { DELETE: status });
		expect(await rejectionOf(removeDestination(call, 'crm', noWait))).toBeInstanceOf(RefusedError);
		expect(methods).not.toContain('POST');
	});
});
