import { takeTurn } from '../../../../../../nodes/Dialog360/operations/sending/turns';
import type { Turns } from '../../../../../../nodes/Dialog360/operations/sending/turns';

const settle = async () => await new Promise((resolve) => setImmediate(resolve));

test('lets one recipient have one message at a time, in the order of the places', async () => {
	const turns: Turns = new Map();
	const log: string[] = [];
	const places = ['a', 'b', 'c'].map((name) => {
		const turn = takeTurn(turns, 'Ann');
		void turn.ready.then(() => log.push(name));
		return turn;
	});
	await settle();
	expect(log).toEqual(['a']);
	places[0]?.done();
	await settle();
	expect(log).toEqual(['a', 'b']);
	places[1]?.done();
	await settle();
	expect(log).toEqual(['a', 'b', 'c']);
});

test('does not make other recipients wait', async () => {
	const turns: Turns = new Map();
	takeTurn(turns, 'Ann');
	await expect(takeTurn(turns, 'Bob').ready).resolves.toBeUndefined();
});

test('lets the next one go at once when everything before is done', async () => {
	const turns: Turns = new Map();
	takeTurn(turns, 'Ann').done();
	await expect(takeTurn(turns, 'Ann').ready).resolves.toBeUndefined();
});

test('takes a second done for none', async () => {
	const turns: Turns = new Map();
	const first = takeTurn(turns, 'Ann');
	takeTurn(turns, 'Ann');
	first.done();
	first.done();
	const third = takeTurn(turns, 'Ann');
	const log: string[] = [];
	void third.ready.then(() => log.push('third'));
	await settle();
	expect(log).toEqual([]);
});
