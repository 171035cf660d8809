import type { IDataObject } from 'n8n-workflow';
import { MESSAGE_CASES } from '../../support/engine/requests';
import { OURS } from './ours';

/** What neither library builds; Meta's examples have the orders. */
const NEITHER = [
	'interactive/order_details',
	'interactive/order_status',
	'interactive/voice_call',
	'pin',
];

const kindOf = ({ type = 'read', interactive }: IDataObject): string =>
	type === 'interactive'
		? `interactive/${String((interactive as IDataObject).type)}`
		: String(type);

const kinds = (bodies: IDataObject[]): string[] => [...new Set(bodies.map(kindOf))].sort();

test('every kind of message that the node sends is compared, where a library has it', () => {
	const sent = MESSAGE_CASES.flatMap(({ hosting, request }) =>
		request && hosting === 'cloud' ? [request.body] : [],
	);
	expect([...kinds(Object.values(OURS)), ...NEITHER].sort()).toEqual(kinds(sent));
});
