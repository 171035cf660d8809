import { inParallel } from '../../../../../../nodes/Dialog360/operations/sending/pool';
import { rejectionOf } from '../../../../support/thrown';

const never = () => false;

/** Jobs that end when they are told to, by index. */
function handJobs() {
	const started: number[] = [];
	const ends = new Map<number, { ok: () => void; fail: () => void }>();
	const job = async (index: number) =>
		await new Promise<string>((resolve, reject) => {
			started.push(index);
			ends.set(index, {
				ok: () => resolve(`r${index}`),
				fail: () => reject(new Error(`e${index}`)),
			});
		});
	const settle = async () => await new Promise((resolve) => setImmediate(resolve));
	const end = async (index: number, how: 'ok' | 'fail' = 'ok') => {
		ends.get(index)?.[how]();
		await settle();
	};
	return { started, job, end };
}

test('keeps the order of the jobs, whichever ends first', async () => {
	const { job, end } = handJobs();
	const all = inParallel(3, 3, job, never);
	await end(2);
	await end(0);
	await end(1);
	expect(await all).toEqual(['r0', 'r1', 'r2']);
});

test('starts in order, and the next one as soon as there is room', async () => {
	const { job, end, started } = handJobs();
	const all = inParallel(4, 2, job, never);
	expect(started).toEqual([0, 1]);
	await end(1);
	expect(started).toEqual([0, 1, 2]);
	await end(2);
	await end(0);
	await end(3);
	expect(await all).toEqual(['r0', 'r1', 'r2', 'r3']);
});

test.each([1, 2, 7, 25, 500])('never has more than %d at once', async (width) => {
	let running = 0;
	let most = 0;
	const results = await inParallel(
		100,
		width,
		async (index) => {
			most = Math.max(most, ++running);
			await new Promise((resolve) => setImmediate(resolve));
			running--;
			return index;
		},
		never,
	);
	expect(results).toEqual(Array.from({ length: 100 }, (_, index) => index));
	expect(most).toBe(Math.min(width, 100));
});

test('does nothing without jobs', async () => {
	const job = jest.fn();
	expect(await inParallel(0, 25, job, never)).toEqual([]);
	expect(job).not.toHaveBeenCalled();
});

test('starts none after a failure, and waits for those on their way', async () => {
	const { job, end, started } = handJobs();
	let over = false;
	const all = rejectionOf(inParallel(5, 2, job, never)).finally(() => {
		over = true;
	});
	await end(0, 'fail');
	expect([started, over]).toEqual([[0, 1], false]);
	await end(1);
	expect(await all).toEqual(new Error('e0'));
	expect(started).toEqual([0, 1]);
});

test('throws what the failed job with the lowest index threw', async () => {
	const { job, end } = handJobs();
	const all = rejectionOf(inParallel(3, 3, job, never));
	await end(2, 'fail');
	await end(1, 'fail');
	await end(0);
	expect(await all).toEqual(new Error('e1'));
});

test('takes a job that throws at once for a failed one', async () => {
	const job = jest.fn(() => {
		throw new Error('at once');
	});
	expect(await rejectionOf(inParallel(3, 1, job, never))).toEqual(new Error('at once'));
	expect(job).toHaveBeenCalledTimes(1);
});

test('starts none once it is stopped, and returns what is done', async () => {
	const done: number[] = [];
	const results = await inParallel(
		10,
		1,
		async (index) => {
			done.push(index);
			return index;
		},
		() => done.length >= 3,
	);
	expect([done, results]).toEqual([
		[0, 1, 2],
		[0, 1, 2],
	]);
});
