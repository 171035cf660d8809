import type { INodeProperties } from 'n8n-workflow';
import { EVENT_KINDS, KINDS } from '../kinds';

/** What starts the workflow. Without expressions, which would cost time at every call. */
export const events: INodeProperties = {
	displayName: 'Events',
	name: 'events',
	type: 'multiOptions',
	required: true,
	noDataExpression: true,
	default: ['message'],
	// The order of the table, which is also that of separate outputs.
	options: EVENT_KINDS.map((kind) => ({
		name: KINDS[kind].name,
		value: kind,
		description: KINDS[kind].description,
	})),
	description:
		'What starts the workflow. Message Received covers everything that a customer says, including tapped buttons, chosen list rows, filled forms and orders. Reactions, edits, deletions and statuses only come when chosen.',
};
