import { UnreachableError } from '../../../../../../nodes/Dialog360/api/errors';
import { Stopped } from '../../../../../../nodes/Dialog360/operations/runScope';
import { wasNotAccepted } from '../../../../../../nodes/Dialog360/operations/sending/notAccepted';

test.each<[string, unknown, boolean]>([
	['360dialog was not there', new UnreachableError('m', 'ECONNREFUSED', 'f', false), true],
	['the run was stopped before', new Stopped(), true],
	['the answer was lost', new UnreachableError('m', 'ECONNRESET', 'f', true), false],
	['something else broke', new Error('out of memory'), false],
])('when %s, a later run may send it: %s', (_, error, may) => {
	expect(wasNotAccepted(error)).toBe(may);
});
