import { maybeAccepted, nothingSent } from '../../../../../nodes/Dialog360/api/accepted';
import { RefusedError, UnreachableError } from '../../../../../nodes/Dialog360/api/errors';
import { readRefusal } from '../../../../../nodes/Dialog360/api/refusal';

const refused = (status: number, code?: number) => {
	const refusal = readRefusal(status, code ? { error: { code, message: 'No' } } : 'Bad Gateway');
	if (!refusal) throw new Error('That is no refusal');
	return new RefusedError(refusal);
};
const lost = (maybe: boolean) => new UnreachableError('m', 'ECONNRESET', 'Check first', maybe);

const UNCERTAIN: Array<[string, RefusedError | UnreachableError]> = [
	['WhatsApp gave no reason', refused(500, 131000)],
	['WhatsApp was not available', refused(503, 131016)],
	['a gateway answered', refused(502)],
	['the answer was lost', lost(true)],
];

test.each(UNCERTAIN)('a message may have been accepted when %s', (_, error) => {
	expect(maybeAccepted(error)).toBe(true);
});

test.each<[string, RefusedError | UnreachableError]>([
	['WhatsApp found fault with it', refused(400, 131009)],
	['the number was too fast', refused(429, 130429)],
	['the number is under maintenance', refused(400, 131057)],
	['the flow is throttled', refused(400, 132069)],
	['360dialog was not there', lost(false)],
])('a message was certainly not accepted when %s', (_, error) => {
	expect(maybeAccepted(error)).toBe(false);
});

test.each(UNCERTAIN)('nothing was sent when that was an upload: %s', (_, error) => {
	const mended = nothingSent(error) as RefusedError | UnreachableError;
	expect(maybeAccepted(mended)).toBe(false);
	expect(mended.message).toBe(error.message);
});

test('what is no failure of a request stays as it is', () => {
	const error = new Error('out of memory');
	expect(nothingSent(error)).toBe(error);
	expect(nothingSent(lost(false))).toMatchObject({ fix: 'Check first' });
});
