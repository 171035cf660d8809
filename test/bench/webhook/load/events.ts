import { contact, envelope } from '../../../simulator/delivery/envelopes';
import { createAccounts } from '../../../simulator/hosting';
import { timestamp } from '../../../simulator/ids';
import type { Plan } from './plan';

/** What the id of an event of the load looks like. */
export const EVENT = /wamid\.BENCH-[0-9a-f]+-\d+/;

const account = createAccounts('').cloud;

export const eventId = (run: string, index: number): string => `wamid.BENCH-${run}-${index}`;

/** A webhook body with one event, as 360dialog sends it for the Cloud API. */
export function eventBody(kind: Plan['kind'], id: string, index: number): string {
	const phone = String(491_700_000_000 + index);
	const contacts = [contact(account, { phone, name: `Customer ${index}` })];
	const text = `Is order ${index} on its way?`;
	const content =
		kind === 'message'
			? { messages: [{ ...basis(id), from: phone, type: 'text', text: { body: text } }] }
			: { statuses: [{ ...basis(id), status: 'delivered', recipient_id: phone, pricing }] };
	return JSON.stringify(envelope(account, { contacts, ...content }));
}

const basis = (id: string) => ({ id, timestamp: timestamp() });

const pricing = {
	billable: true,
	pricing_model: 'PMP',
	category: 'marketing',
	type: 'regular',
};
