import { RefusedError, UnreachableError } from '../../../../../nodes/Dialog360/api/errors';

test('RefusedError says what the answer means and keeps the refusal', () => {
	const refusal = {
		meaning: 'The account is locked',
		fix: 'Ask 360dialog support',
		disposition: 'never' as const,
		status: 403,
		message: 'Locked',
		body: {},
	};
	const error = new RefusedError(refusal);
	expect(error).toBeInstanceOf(Error);
	expect(error.name).toBe('RefusedError');
	expect(error.message).toBe('The account is locked');
	expect(error.refusal).toBe(refusal);
});

test('UnreachableError says why, what to do, and whether the request may have got through', () => {
	const error = new UnreachableError('No answer', 'ETIMEDOUT', 'Check first', true);
	expect(error).toBeInstanceOf(Error);
	expect(error.name).toBe('UnreachableError');
	expect(error.message).toBe('No answer');
	expect({ ...error }).toMatchObject({
		reason: 'ETIMEDOUT',
		fix: 'Check first',
		maybeAccepted: true,
	});
});
