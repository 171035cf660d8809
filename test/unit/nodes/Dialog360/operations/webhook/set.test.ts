import type { IDataObject } from 'n8n-workflow';
import { set } from '../../../../../../nodes/Dialog360/operations/webhook/set';
import { runOne } from '../../../../support/scope';
import { rejectionOf } from '../../../../support/thrown';

const url = 'https://crm.example.com/hook';
const form: IDataObject = {
	level: 'number',
	url: ` ${url} `,
	headers: {
		header: [
			{ name: 'Authorization', value: 'Bearer s3cret' },
			{ name: '', value: '' },
		],
	},
};
const BODY = { url, headers: { Authorization: 'Bearer s3cret' } };
const SHOWN = { url, headerNames: ['Authorization'] };

test('the number', async () => {
	const { requests, items } = await runOne(set, form);
	expect(requests).toEqual([{ method: 'POST', path: '/v1/configs/webhook', body: BODY }]);
	expect(items).toEqual([{ level: 'number', ...SHOWN, confirmed: true }]);
});

test('without headers', async () => {
	const { requests } = await runOne(set, { level: 'number', url }, { hosting: 'sandbox' });
	expect(requests[0]?.body).toEqual({ url });
});

test('the account, and whether it could be seen', async () => {
	const account = { ...form, level: 'account', overrideAll: true };
	const { requests, items } = await runOne(set, account, { answer: { url } });
	expect(requests).toEqual([
		{ method: 'POST', path: '/waba_webhook', body: { ...BODY, override_all: true } },
		{ method: 'GET', path: '/waba_webhook' },
	]);
	expect(items).toEqual([{ level: 'account', ...SHOWN, confirmed: true }]);
	const later = await runOne(set, account, { answer: { url: 'https://old.example.com' } });
	expect(later.items).toMatchObject([{ confirmed: false }]);
});

test('the account only on Cloud', async () => {
	const account = { ...form, level: 'account' };
	expect(await rejectionOf(runOne(set, account, { hosting: 'sandbox' }))).toMatchObject({
		message: 'The Sandbox has only the webhook of a number',
	});
});

test.each([
	['', 'it is empty'],
	['crm.example.com', 'the address is no URL'],
	['http://crm.example.com', 'the address must start with https://'],
	['https://crm.example.com:8443', 'the address must not name a port'],
	['https://my_crm.example.com', 'the host name must not contain an underscore'],
	['https://localhost/x', 'the address is not reachable from the internet'],
])('refuses the URL %j before it is asked for', async (wrong, rule) => {
	expect(await rejectionOf(runOne(set, { ...form, url: wrong }))).toMatchObject({
		field: 'URL',
		message: `360dialog cannot call this URL: ${rule}`,
	});
});

test('refuses a header that HTTP does not take', async () => {
	const headers = { header: [{ name: 'X Y', value: 'z' }] };
	expect(await rejectionOf(runOne(set, { ...form, headers }))).toMatchObject({
		field: 'Header Name',
	});
});
