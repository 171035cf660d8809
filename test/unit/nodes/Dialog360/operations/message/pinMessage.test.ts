import { pinMessage } from '../../../../../../nodes/Dialog360/operations/message/pinMessage';
import { runOne } from '../../../../support/scope';
import { rejectionOf } from '../../../../support/thrown';

const PARAMETERS = {
	groupId: 'Y2FwaV9ncm91cDox',
	simplify: true,
	options: {},
	messageId: 'wamid.X',
	days: 7,
};

describe('Pin Message', () => {
	test.each([7, '7'])('pins for the days %j', async (days) => {
		const { requests } = await runOne(pinMessage, { ...PARAMETERS, days });
		expect(requests[0]?.body).toEqual({
			messaging_product: 'whatsapp',
			recipient_type: 'group',
			to: 'Y2FwaV9ncm91cDox',
			type: 'pin',
			pin: { type: 'pin', message_id: 'wamid.X', expiration_days: 7 },
		});
	});

	test.each(['', null, 'a week', 0, 31])('sends nothing for the days %j', async (days) => {
		const error = await rejectionOf(runOne(pinMessage, { ...PARAMETERS, days }));
		expect(error).toMatchObject({ name: 'InputError', field: 'Days' });
	});

	test('sends nothing without a group', async () => {
		const error = await rejectionOf(runOne(pinMessage, { ...PARAMETERS, groupId: '' }));
		expect(error).toMatchObject({ name: 'InputError', field: 'Group ID' });
	});

	test('asks for a group only, and cannot quote a message', () => {
		const names = pinMessage.fields.map(({ name }) => name);
		expect(names).toEqual(['groupId', 'messageId', 'days', 'simplify', 'options']);
		const options = pinMessage.fields.at(-1)?.options?.map(({ name }) => name);
		expect(options).not.toContain('replyToMessageId');
	});

	test.each(['onPremise', 'sandbox'] as const)('sends nothing to %s', async (hosting) => {
		const error = await rejectionOf(runOne(pinMessage, PARAMETERS, { hosting }));
		expect(error).toMatchObject({ name: 'InputError', field: 'Operation' });
	});
});
