import { sendContacts } from '../../../../../../nodes/Dialog360/operations/message/sendContacts';
import { runOne } from '../../../../support/scope';
import { rejectionOf } from '../../../../support/thrown';

const NAME = { formatted_name: 'Ann Smith', first_name: 'Ann' };
const PARAMETERS = {
	to: '491701234567',
	simplify: true,
	options: {},
	defineContacts: 'form',
	contacts: { contact: [{ formattedName: 'Ann Smith', firstName: 'Ann' }] },
};
const json = (contactsJson: unknown) => ({
	to: '491701234567',
	simplify: true,
	options: {},
	defineContacts: 'json',
	contactsJson: contactsJson as string,
});

describe('Send Contacts', () => {
	test('posts the contacts of the form', async () => {
		const { requests } = await runOne(sendContacts, PARAMETERS);
		expect(requests[0]?.body).toEqual({
			messaging_product: 'whatsapp',
			recipient_type: 'individual',
			to: '491701234567',
			type: 'contacts',
			contacts: [{ name: NAME }],
		});
	});

	test.each([
		['a text', JSON.stringify([{ name: NAME }])],
		['a list', [{ name: NAME }]],
		['one contact', { name: NAME }],
	])('posts the contacts of JSON, %s', async (_, contacts) => {
		const { requests } = await runOne(sendContacts, json(contacts));
		expect(requests[0]?.body).toMatchObject({ contacts: [{ name: NAME }] });
	});

	test.each(['[]', '', '"x"', '['])('sends nothing for the JSON %j', async (contacts) => {
		const error = await rejectionOf(runOne(sendContacts, json(contacts)));
		expect(error).toMatchObject({ name: 'InputError', field: 'Contacts' });
	});

	test.each(['onPremise', 'sandbox'] as const)('posts the same to %s', async (hosting) => {
		const [cloud, older] = await Promise.all([
			runOne(sendContacts, PARAMETERS),
			runOne(sendContacts, PARAMETERS, { hosting }),
		]);
		expect({ messaging_product: 'whatsapp', ...older.requests[0]?.body }).toEqual(
			cloud.requests[0]?.body,
		);
	});
});
