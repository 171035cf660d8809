import type { IDataObject } from 'n8n-workflow';
import { MESSAGE_BODIES, ON_PREMISE_BODIES } from '../../../../data/appendixA';
import { OTHER_BODIES } from '../../../../data/appendixAOther';
import { firstItem, fromMessage } from '../../../../support/items';

const CONTACT = { profile: { name: 'Jane', username: 'jane_doe' }, wa_id: '49', user_id: 'DE.1' };
/** What a message without any content has. */
const NO_CONTENT = {
	replyId: null,
	replyTitle: null,
	flow: null,
	media: null,
	location: null,
	contacts: null,
	order: null,
	reaction: null,
	changedMessageId: null,
	customer: null,
	referral: null,
	product: null,
	forwarded: false,
	errors: null,
};

describe('a message', () => {
	test('of the Cloud API', () => {
		const { item, raw } = firstItem(MESSAGE_BODIES.buttonReply);
		expect(item).toStrictEqual({
			event: 'buttonReply',
			from: '16505551234',
			name: 'Jane',
			userId: 'US.13491208655302741918',
			text: 'Yes',
			type: 'interactive',
			messageId: 'wamid.A',
			timestamp: '2023-10-11T16:53:43.000Z',
			replyToMessageId: 'wamid.B',
			...NO_CONTENT,
			replyId: 'y',
			replyTitle: 'Yes',
			groupId: null,
			phoneNumberId: '106540352242922',
			chatInput: 'Yes',
			sessionId: 'US.13491208655302741918',
			raw,
		});
	});

	test('of the Sandbox', () => {
		const { item, raw } = firstItem(ON_PREMISE_BODIES.message);
		expect(item).toStrictEqual({
			event: 'message',
			from: '4915112345678',
			name: 'Jane',
			userId: null,
			text: 'hi',
			type: 'text',
			messageId: 'wamid.X',
			timestamp: '2020-06-12T09:52:13.000Z',
			replyToMessageId: null,
			...NO_CONTENT,
			groupId: null,
			phoneNumberId: null,
			chatInput: 'hi',
			sessionId: '4915112345678',
			raw,
		});
	});

	test('without a phone number comes from the contact, or else from the user ID', () => {
		expect(fromMessage({ from_user_id: 'DE.1' }, CONTACT)).toMatchObject({
			from: '49',
			userId: 'DE.1',
		});
		expect(fromMessage({ from_user_id: 'DE.1' })).toMatchObject({ from: 'DE.1', userId: 'DE.1' });
		expect(fromMessage({}, { user_id: 'DE.1' })).toMatchObject({ from: 'DE.1', userId: 'DE.1' });
	});

	test('of somebody without a profile name has the username as name', () => {
		expect(fromMessage({}, { profile: { username: 'jane_doe' } }).name).toBe('jane_doe');
		expect(fromMessage({}, { profile: { name: '', username: 'jane_doe' } }).name).toBe('jane_doe');
		expect(fromMessage({}, { profile: null }).name).toBeNull();
	});

	test('belongs to the session of its user ID, whether or not the phone number is visible', () => {
		const visible = fromMessage({ from: '49', from_user_id: 'DE.1' });
		const hidden = fromMessage({ from_user_id: 'DE.1' });
		expect(visible.sessionId).toBe('DE.1');
		expect(hidden.sessionId).toBe('DE.1');
		expect(fromMessage({ from: '49' }).sessionId).toBe('49');
	});

	test('in a group belongs to the session of the group, not to that of its writer', () => {
		expect(fromMessage({ from: '49', from_user_id: 'DE.1', group_id: 'G' })).toMatchObject({
			from: '49',
			groupId: 'G',
			sessionId: 'G',
		});
	});

	test.each([[{ forwarded: true }], [null], ['x'], [[]]])(
		'with the context %j answers no message',
		(context) => {
			expect(fromMessage({ context } as IDataObject).replyToMessageId).toBeNull();
		},
	);

	test('has the whole event in raw', () => {
		const { item, raw } = firstItem(MESSAGE_BODIES.advertisement);
		expect(item.raw).toBe(raw);
	});
});

describe('an echo', () => {
	test('has the shape of a message, and the customer in to, name, userId and session', () => {
		const { item, raw } = firstItem(OTHER_BODIES.echo);
		expect(item).toStrictEqual({
			event: 'echo',
			from: '15550783881',
			to: '16505551234',
			name: 'Jane',
			userId: 'US.13491208655302741918',
			text: 'sent from the phone',
			type: 'text',
			messageId: 'wamid.E',
			timestamp: '2023-10-11T16:53:43.000Z',
			replyToMessageId: null,
			...NO_CONTENT,
			groupId: null,
			phoneNumberId: '106540352242922',
			chatInput: 'sent from the phone',
			sessionId: 'US.13491208655302741918',
			raw,
		});
	});

	test('of an edit has the message that was changed and the new file', () => {
		expect(firstItem(OTHER_BODIES.echoEdited).item).toMatchObject({
			type: 'edit',
			changedMessageId: 'wamid.E',
			media: { type: 'document', id: '65463457', fileName: 'b.pdf' },
		});
	});

	test('to somebody without a phone number goes to the user ID', () => {
		expect(firstItem(OTHER_BODIES.echoRevoked).item).toMatchObject({
			to: 'US.13491208655302741918',
			changedMessageId: 'wamid.E',
			sessionId: 'US.13491208655302741918',
		});
	});
});
