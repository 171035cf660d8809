import type { IDataObject } from 'n8n-workflow';
import { parseWebhook } from '../../../../../nodes/Dialog360/inbound/parse';
import { cloud } from '../../../data/appendixA';

const ANN = { wa_id: '1', user_id: 'US.1', profile: { name: 'Ann' } };
const BOB = { wa_id: '2', user_id: 'US.2', profile: { name: 'Bob' } };
const EVE = { user_id: 'US.3', profile: { name: 'Eve', username: 'eve' } };

const parse = (value: IDataObject) => parseWebhook(cloud('messages', value));
const names = (value: IDataObject) =>
	parse(value).map(({ raw }) => {
		const { profile } = (raw.contact ?? {}) as IDataObject;
		return (profile as IDataObject | undefined)?.name;
	});
const from = (phone?: string, userId?: string) => ({ from: phone, from_user_id: userId });

test('the contact of a message is found by its phone number, in whatever order', () => {
	const messages = [from('2'), from('1'), from('2')];
	expect(names({ contacts: [ANN, BOB], messages })).toEqual(['Bob', 'Ann', 'Bob']);
});

test('the contact of a message without a phone number is found by its user ID', () => {
	const messages = [from(undefined, 'US.3'), from(undefined, 'US.2')];
	expect(names({ contacts: [ANN, BOB, EVE], messages })).toEqual(['Eve', 'Bob']);
});

test('a single contact is not taken for a sender whom it does not name', () => {
	expect(names({ contacts: [ANN], messages: [from('9')] })).toEqual([undefined]);
	expect(names({ contacts: [ANN], messages: [{}] })).toEqual([undefined]);
});

test('empty IDs are not the same ID', () => {
	const nobody = { wa_id: '', user_id: '', profile: { name: 'Nobody' } };
	expect(names({ contacts: [nobody], messages: [from('', '')] })).toEqual([undefined]);
	expect(names({ contacts: [{ profile: { name: 'N' } }], messages: [{}] })).toEqual([undefined]);
});

test('the contact of a status is its recipient', () => {
	const statuses = [
		{ recipient_id: '2' },
		{ recipient_user_id: 'US.3' },
		{ recipient_id: '9' },
		{ id: 'nobody' },
	];
	expect(names({ contacts: [ANN, BOB, EVE], statuses })).toEqual([
		'Bob',
		'Eve',
		undefined,
		undefined,
	]);
});

test('the contact of a status in a group is the participant', () => {
	const statuses = [
		{ recipient_id: 'GROUP', recipient_type: 'group', recipient_participant_id: '1' },
		{ recipient_id: 'GROUP', recipient_type: 'group', recipient_participant_user_id: 'US.2' },
	];
	expect(names({ contacts: [BOB, ANN], statuses })).toEqual(['Ann', 'Bob']);
});

test('a contact that belongs to nobody stays in the envelope of every event', () => {
	const events = parse({ contacts: [ANN, BOB], messages: [from('1'), from('1')] });
	for (const { raw } of events) {
		expect(raw.contact).toEqual(ANN);
		expect(raw.envelope).toMatchObject({ value: { contacts: [BOB] } });
	}
});

test('there is no list of contacts in the envelope when all are with their events', () => {
	const [event] = parse({ contacts: [ANN], messages: [from('1')] });
	expect(event?.raw.envelope).not.toHaveProperty('value.contacts');
});

test('contacts that are no list of objects stay in the envelope as they came', () => {
	for (const contacts of [ANN, 'x', [ANN, null]]) {
		const [event] = parse({ contacts, messages: [from('1')] } as IDataObject);
		expect(event?.raw).not.toHaveProperty('contact');
		expect(event?.raw.envelope).toMatchObject({ value: { contacts } });
	}
});
