import type { IDataObject } from 'n8n-workflow';
import { cloud } from './appendixA';

const MESSAGE = { from: '1', id: 'wamid.O', timestamp: '1', type: 'text', text: { body: 'x' } };
const CONTACT = { wa_id: '1', profile: { name: 'N' } };
const object = 'whatsapp_business_account';
const inMessages = (value: unknown) => cloud('messages', value as IDataObject);

/** Shapes that nobody documents. None may throw, none may lose a value. */
export const ODD_BODIES: Record<string, unknown> = {
	empty: {},
	'no entry': { object },
	'no entries': { object, entry: [] },
	'a null entry': { object, entry: [null] },
	'a text as entry': { object, entry: ['x'] },
	'a list as entry': { object, entry: [[{ id: '1' }]] },
	'entry as object': { object, entry: { id: '1', changes: [] } },
	'entry as text': { object, entry: 'x' },
	'no changes': { object, entry: [{ id: '1', time: 5 }] },
	'empty changes': { object, entry: [{ id: '1', changes: [] }] },
	'changes as object': { object, entry: [{ id: '1', changes: { field: 'messages' } }] },
	'changes as text': { object, entry: [{ id: '1', changes: 'x' }] },
	'changes null': { object, entry: [{ id: '1', changes: null }] },
	'null change': { object, entry: [{ id: '1', changes: [null] }] },
	'text change': { object, entry: [{ id: '1', changes: ['x', 7] }] },
	'change without field': { object, entry: [{ id: '1', changes: [{ value: { a: 'b' } }] }] },
	'change without value': { object, entry: [{ id: '1', changes: [{ field: 'messages' }] }] },
	'value null': inMessages(null),
	'value as text': inMessages('x'),
	'value as list': inMessages([MESSAGE]),
	'value empty': inMessages({}),
	'messages as object': inMessages({ contacts: [CONTACT], messages: MESSAGE }),
	'messages as text': inMessages({ messages: 'x', metadata: { phone_number_id: '9' } }),
	'messages null': inMessages({ messages: null, statuses: null }),
	'messages empty': inMessages({ messages: [], contacts: [CONTACT] }),
	'messages containing null': inMessages({ contacts: [CONTACT], messages: [MESSAGE, null] }),
	'messages containing texts': inMessages({ messages: ['x', MESSAGE] }),
	'statuses containing null': inMessages({ messages: [MESSAGE], statuses: [null, { id: 's' }] }),
	'statuses as object': inMessages({ messages: [MESSAGE], statuses: { id: 's' } }),
	'contacts as object': inMessages({ contacts: CONTACT, messages: [MESSAGE] }),
	'contacts containing null': inMessages({ contacts: [null, CONTACT], messages: [MESSAGE] }),
	'contacts empty': inMessages({ contacts: [], messages: [MESSAGE] }),
	'a contact without IDs': inMessages({ contacts: [{ profile: {} }], messages: [MESSAGE] }),
	'empty IDs on both sides': inMessages({
		contacts: [{ wa_id: '', user_id: null, profile: { name: 'nobody' } }],
		messages: [{ ...MESSAGE, from: '', from_user_id: null }],
	}),
	'metadata null': inMessages({ metadata: null, messages: [MESSAGE] }),
	'metadata null with a status': inMessages({ metadata: null, statuses: [{ id: 's' }] }),
	'metadata as text': inMessages({ metadata: 'x', messages: [MESSAGE] }),
	'metadata as list': inMessages({ metadata: [1, 2], messages: [MESSAGE] }),
	'an empty message': inMessages({ messages: [{}] }),
	'an empty status': inMessages({ statuses: [{}] }),
	'a profile that is null': inMessages({
		contacts: [{ wa_id: '1', profile: null }],
		messages: [MESSAGE],
	}),
	'a context that is text': inMessages({ messages: [{ ...MESSAGE, context: 'x' }] }),
	'IDs that are numbers': inMessages({
		contacts: [{ wa_id: 1, user_id: 2 }],
		messages: [{ ...MESSAGE, from: 1, id: 3, timestamp: 1697043223 }],
	}),
	'a list of contacts that is null': inMessages({
		messages: [{ from: '1', id: 'c', type: 'contacts', contacts: [null, { name: 'x' }] }],
	}),
	'errors containing null': inMessages({ statuses: [{ id: 's', errors: [null] }] }),
	'errors as text': inMessages({ statuses: [{ id: 's', errors: 'x' }] }),
	'pricing as text': inMessages({ statuses: [{ id: 's', pricing: 'x', message: 'y' }] }),
	'errors beside messages': inMessages({ messages: [MESSAGE], errors: [{ code: 131000 }] }),
	'calls with statuses': cloud('calls', { statuses: [{ id: 'wacid', status: 'RINGING' }] }),
	'unknown fields everywhere': {
		object,
		novelty: { a: [1, 2] },
		entry: [
			{
				id: '1',
				news: 'e',
				changes: [
					{
						field: 'messages',
						fresh: 'c',
						value: { recent: 'v', contacts: [CONTACT], messages: [{ ...MESSAGE, young: 'm' }] },
					},
				],
			},
		],
	},
	'both forms in one': {
		...cloud('messages', { messages: [MESSAGE] }),
		messages: [{ id: 'top' }],
		contacts: [{ wa_id: '77' }],
	},
	'the older form with the rest of the newer': {
		object,
		messages: [MESSAGE],
		metadata: { a: 'b' },
	},
	'deeply nested': { a: { b: { c: [{ d: [null, [{ e: 'f' }]] }] } } },
};

/** The same key on several levels: each of these values must still be there afterwards. */
export const COLLIDING_BODIES: Record<string, unknown> = {
	'a change with an entry of its own': {
		object,
		entry: [{ id: 'WABA', changes: [{ field: 'x', entry: 'inner', value: { a: 1 } }] }],
	},
	'a change with an object of its own': {
		object,
		entry: [{ id: 'WABA', changes: [{ field: 'x', object: 'inner', value: { a: 1 } }] }],
	},
	'a value with an object of its own': {
		object,
		entry: [
			{
				id: 'W',
				changes: [{ field: 'messages', value: { object: 'inner', messages: [MESSAGE] } }],
			},
		],
	},
	'a value with an entry and a field of its own': {
		object,
		entry: [
			{
				id: 'WABA',
				changes: [{ field: 'messages', value: { entry: 'e', field: 'f', messages: [MESSAGE] } }],
			},
		],
	},
	'contacts at the top and strangers in the value': {
		object,
		contacts: 'top',
		entry: [
			{
				id: 'WABA',
				changes: [
					{ field: 'messages', value: { contacts: [{ wa_id: '9' }], messages: [MESSAGE] } },
				],
			},
		],
	},
};
