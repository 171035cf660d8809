import { RefusedError, UnreachableError } from '../../../../../../nodes/Dialog360/api/errors';
import { readRefusal } from '../../../../../../nodes/Dialog360/api/refusal';
import { Stopped } from '../../../../../../nodes/Dialog360/operations/runScope';
import { wasNotAccepted } from '../../../../../../nodes/Dialog360/operations/sending/notAccepted';

const refused = (status: number, code?: number) => {
	const refusal = readRefusal(status, code ? { error: { code, message: 'No' } } : 'Bad Gateway');
	if (!refusal) throw new Error('That is no refusal');
	return new RefusedError(refusal);
};

test.each([
	['WhatsApp found fault with the message', refused(400, 131009)],
	['the number was too fast', refused(429, 130429)],
	['the number is under maintenance', refused(400, 131057)],
	['the flow is throttled', refused(400, 132069)],
	['360dialog was not there', new UnreachableError('m', 'ECONNREFUSED', 'f', false)],
	['the run was stopped before', new Stopped()],
])('a message certainly did not get through when %s', (_, error) => {
	expect(wasNotAccepted(error)).toBe(true);
});

test.each([
	['WhatsApp gave no reason', refused(500, 131000)],
	['WhatsApp was not available', refused(503, 131016)],
	['a gateway answered', refused(502)],
	['the answer was lost', new UnreachableError('m', 'ECONNRESET', 'f', true)],
	['something else broke', new Error('out of memory')],
])('a message may have got through when %s', (_, error) => {
	expect(wasNotAccepted(error)).toBe(false);
});
