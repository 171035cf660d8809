import { get } from '../../../../../../nodes/Dialog360/operations/webhook/get';
import { runOne } from '../../../../support/scope';
import { rejectionOf } from '../../../../support/thrown';

const SETTING = {
	url: 'https://user:pass@crm.example.com/hook?key=s3cret',
	headers: { Authorization: 'Bearer s3cret' },
};
const SHOWN = { url: 'https://crm.example.com/hook?…', headerNames: ['Authorization'] };

test.each(['cloud', 'onPremise', 'sandbox'] as const)(
	'the number on %s, without secrets',
	async (hosting) => {
		const { requests, items } = await runOne(
			get,
			{ level: 'number' },
			{ hosting, answer: SETTING },
		);
		expect(requests).toEqual([{ method: 'GET', path: '/v1/configs/webhook' }]);
		expect(items).toEqual([{ level: 'number', ...SHOWN }]);
	},
);

test('the account', async () => {
	const answer = { ...SETTING, waba_id: '1', phone_numbers: ['49'] };
	const { items } = await runOne(get, { level: 'account' }, { answer });
	expect(items).toEqual([{ level: 'account', ...SHOWN, wabaId: '1', phoneNumbers: ['49'] }]);
});

test('the destinations, in one item that is there when there are none', async () => {
	const answer = { enabled: true, destinations: [{ name: 'crm', ...SETTING }] };
	const { items } = await runOne(get, { level: 'destinations' }, { answer });
	expect(items).toEqual([
		{ level: 'destinations', enabled: true, destinations: [{ name: 'crm', ...SHOWN }] },
	]);
	expect((await runOne(get, { level: 'destinations' }, { answer: {} })).items).toEqual([
		{ level: 'destinations', enabled: false, destinations: [] },
	]);
});

test.each(['account', 'destinations'])('%s: only on Cloud', async (level) => {
	expect(await rejectionOf(runOne(get, { level }, { hosting: 'onPremise' }))).toMatchObject({
		message: 'The On-Premise API has only the webhook of a number',
	});
});
