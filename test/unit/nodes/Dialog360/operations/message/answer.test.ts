import { simplifyAnswer } from '../../../../../../nodes/Dialog360/operations/message/answer';

describe('simplifyAnswer', () => {
	test('of the Cloud API', () => {
		expect(
			simplifyAnswer({
				contacts: [{ input: '+49 170', wa_id: '49170', user_id: 'DE.1' }],
				messages: [{ id: 'wamid.A', message_status: 'held_for_quality_assessment' }],
			}),
		).toStrictEqual({
			messageId: 'wamid.A',
			status: 'held_for_quality_assessment',
			recipient: '49170',
			waId: '49170',
			userId: 'DE.1',
		});
	});

	test('of a send to a user ID has no phone number', () => {
		expect(
			simplifyAnswer({
				contacts: [{ input: 'DE.1', user_id: 'DE.1' }],
				messages: [{ id: 'wamid.A', message_status: 'accepted' }],
			}),
		).toStrictEqual({
			messageId: 'wamid.A',
			status: 'accepted',
			recipient: 'DE.1',
			waId: null,
			userId: 'DE.1',
		});
	});

	test('of a contact that has only what was typed', () => {
		expect(simplifyAnswer({ contacts: [{ input: '49' }], messages: [{ id: 'A' }] })).toMatchObject({
			recipient: '49',
			waId: null,
			userId: null,
		});
	});

	test('of On-Premise and Sandbox, which do not name the recipient', () => {
		expect(simplifyAnswer({ messages: [{ id: 'gBEG' }], meta: {} })).toStrictEqual({
			messageId: 'gBEG',
			status: 'accepted',
			recipient: null,
			waId: null,
			userId: null,
		});
	});

	test('of a message without an ID', () => {
		expect(simplifyAnswer({ messages: [{}] })).toMatchObject({ messageId: null });
	});

	test.each([[{ success: true }], [{ messages: [] }], [{}]])('leaves %j as it is', (answer) => {
		expect(simplifyAnswer(answer)).toBe(answer);
	});
});
