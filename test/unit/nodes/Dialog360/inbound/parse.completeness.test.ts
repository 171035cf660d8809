import type { IDataObject } from 'n8n-workflow';
import { parseWebhook } from '../../../../../nodes/Dialog360/inbound/parse';
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
	expect(ours).toHaveLength(75);
});

describe.each(DOCUMENTED)('%s', (_, body) => {
	test('loses nothing in the events', () => {
		expect(lostLeaves(body, raws(body))).toEqual([]);
	});

	test('loses nothing in the items', () => {
		expect(lostLeaves(body, items(body))).toEqual([]);
	});

	test('loses nothing when no value can be mistaken for another', () => {
		const unique = withUniqueLeaves(body);
		expect(lostLeaves(unique, raws(unique))).toEqual([]);
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

	test('becomes items without throwing', () => {
		expect(() => items(body)).not.toThrow();
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
});
