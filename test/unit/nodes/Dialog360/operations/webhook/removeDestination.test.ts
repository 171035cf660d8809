import { removeDestination } from '../../../../../../nodes/Dialog360/operations/webhook/removeDestination';
import { runOne } from '../../../../support/scope';
import { rejectionOf } from '../../../../support/thrown';

const form = { destinationName: 'crm' };
const crm = { name: 'crm', url: 'https://crm.example.com' };
const bot = { name: 'bot', url: 'https://bot.example.com' };

test('what is not there is refused, with what is', async () => {
	const answer = { enabled: true, destinations: [bot] };
	expect(await rejectionOf(runOne(removeDestination, form, { answer }))).toMatchObject({
		message: 'The number has no destination "crm"',
		fix: 'It has: bot',
	});
	expect(await rejectionOf(runOne(removeDestination, form, { answer: {} }))).toMatchObject({
		fix: 'It has no additional destination',
	});
});

test('what does not go away is an error', async () => {
	const answer = { enabled: true, destinations: [crm, bot] };
	expect(await rejectionOf(runOne(removeDestination, form, { answer }))).toMatchObject({
		message: '360dialog did not remove the destination "crm"',
	});
});

test('the only one is removed by switching the feature off', async () => {
	const answer = { enabled: true, destinations: [crm] };
	const { requests, items } = await runOne(removeDestination, form, { answer });
	expect(requests.at(-1)).toMatchObject({ method: 'POST', body: { enabled: false } });
	expect(items).toEqual([{ name: 'crm', deleted: true, lost: [] }]);
});

test.each([
	['without a name', { destinationName: '' }, 'cloud' as const],
	['off the Cloud API', form, 'sandbox' as const],
])('nothing is removed %s', async (_, parameters, hosting) => {
	expect(await rejectionOf(runOne(removeDestination, parameters, { hosting }))).toBeInstanceOf(
		Error,
	);
});
