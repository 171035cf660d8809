import type { IDataObject } from 'n8n-workflow';
import { identityOf } from '../../../../../nodes/Dialog360/inbound/identityOf';
import { mediaOf } from '../../../../../nodes/Dialog360/inbound/mediaOf';
import { parseWebhook } from '../../../../../nodes/Dialog360/inbound/parse';
import { sendersOf } from '../../../../../nodes/Dialog360/inbound/senders';
import { sentAt } from '../../../../../nodes/Dialog360/inbound/sentAt';
import { toItem } from '../../../../../nodes/Dialog360/inbound/simplify';
import { COLLIDING_BODIES, ODD_BODIES } from '../../../data/oddBodies';
import { lostLeaves, withUniqueLeaves } from '../../../support/leaves';
import { mutations } from '../../../support/mutations';
import { documentedBodies } from '../../../support/webhookBodies';

const DOCUMENTED = documentedBodies();
const raws = (body: unknown) => parseWebhook(body as IDataObject).map(({ raw }) => raw);
const items = (body: unknown) => parseWebhook(body as IDataObject).map(toItem);

test('the samples of the API reference are all there', () => {
	const ours = DOCUMENTED.filter(([name]) => !name.startsWith('Meta: '));
	expect(ours.length).toBe(89);
});

describe.each(DOCUMENTED)('%s', (_, body) => {
	test('loses nothing in the events', () => {
		expect(lostLeaves(body, raws(body))).toEqual([]);
	});

	test('loses nothing in the items', () => {
		expect(lostLeaves(body, items(body))).toEqual([]);
	});

	test('loses nothing when no value can be mistaken for another', () => {
		const unique = withUniqueLeaves(body, ['field', 'event', 'type']);
		expect(lostLeaves(unique, raws(unique))).toEqual([]);
		expect(lostLeaves(unique, items(unique))).toEqual([]);
	});
});

describe.each(Object.entries(ODD_BODIES))('%s', (_, body) => {
	test('is at least one event', () => {
		expect(raws(body).length).toBeGreaterThan(0);
	});

	test('loses nothing in the events, with values that cannot be mistaken for each other', () => {
		const unique = withUniqueLeaves(body);
		expect(lostLeaves(body, raws(body))).toEqual([]);
		expect(lostLeaves(unique, raws(unique))).toEqual([]);
	});

	test('becomes items without throwing and without a loss', () => {
		expect(lostLeaves(body, items(body))).toEqual([]);
	});
});

describe.each(Object.entries(COLLIDING_BODIES))('%s', (_, body) => {
	test('does not overwrite what another level has under the same key', () => {
		expect(lostLeaves(body, raws(body))).toEqual([]);
	});
});

describe('any part of a documented body replaced by something odd', () => {
	/** The changes after which something holds, each once whatever body it was made in. */
	const changesWhere = (holds: (body: unknown) => boolean) => {
		const found = DOCUMENTED.flatMap(([, body]) =>
			mutations(body).filter(({ body: changed }) => holds(changed)),
		);
		return [...new Set(found.map(({ change }) => change))];
	};
	const throws = (action: () => unknown) => {
		try {
			action();
			return false;
		} catch {
			return true;
		}
	};

	test('is parsed without throwing and without a loss', () => {
		const broken = (body: unknown) =>
			throws(() => raws(body)) || lostLeaves(body, raws(body)).length > 0;
		expect(changesWhere(broken)).toEqual([]);
	});

	test('becomes items without throwing', () => {
		expect(changesWhere((body) => throws(() => items(body)))).toEqual([]);
	});

	test('has an identity, a time, a file and senders, or none, without throwing', () => {
		const readAll = (body: unknown) =>
			parseWebhook(body as IDataObject).map((event) => [
				identityOf(event),
				sentAt(event),
				mediaOf(event),
				sendersOf(event),
			]);
		expect(changesWhere((body) => throws(() => readAll(body)))).toEqual([]);
	});
});

test('an edit in an edit in an edit, without end, is an item', () => {
	let message: IDataObject = { type: 'text', text: { body: 'x' } };
	for (let depth = 0; depth < 20_000; depth += 1) message = { type: 'edit', edit: { message } };
	expect(items({ messages: [message] })).toHaveLength(1);
});
