import { setDestination } from '../../../../../../nodes/Dialog360/operations/webhook/setDestination';
import { runOne } from '../../../../support/scope';
import { rejectionOf } from '../../../../support/thrown';

const url = 'https://crm.example.com/hook';
const form = { destinationName: ' crm ', url };

test('adds one', async () => {
	const { requests, items } = await runOne(setDestination, form, {
		answer: { enabled: true, destinations: [] },
	});
	expect(requests.slice(0, 2)).toEqual([
		{ method: 'GET', path: '/multi_webhook' },
		{ method: 'PUT', path: '/multi_webhook', body: { destinations: [{ name: 'crm', url }] } },
	]);
	expect(items).toEqual([{ name: 'crm', url, headerNames: [], added: true, confirmed: false }]);
});

test('changes one', async () => {
	const { requests, items } = await runOne(setDestination, form, {
		answer: { enabled: true, destinations: [{ name: 'crm', url }] },
	});
	expect(requests[1]).toEqual({
		method: 'PATCH',
		path: '/multi_webhook',
		body: { name: 'crm', url },
	});
	expect(items).toMatchObject([{ added: false, confirmed: true }]);
});

test.each([
	[{ ...form, destinationName: ' ' }, 'Destination Name is empty'],
	[{ ...form, url: 'x' }, '360dialog cannot call this URL: the address is no URL'],
])('%j is refused', async (parameters, message) => {
	expect(await rejectionOf(runOne(setDestination, parameters))).toMatchObject({ message });
});

test('only on Cloud', async () => {
	expect(await rejectionOf(runOne(setDestination, form, { hosting: 'onPremise' }))).toMatchObject({
		field: 'Operation',
	});
});
