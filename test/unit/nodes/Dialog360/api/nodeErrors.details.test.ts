import { UnreachableError } from '../../../../../nodes/Dialog360/api/errors';
import { errorDetails } from '../../../../../nodes/Dialog360/api/nodeErrors';
import { bare, INPUT, refused } from '../../../support/refused';

describe('errorDetails', () => {
	test('of a refusal', () => {
		expect(errorDetails(refused())).toEqual({
			whatToDo: 'Register the recipient',
			code: 131030,
			subcode: 2655007,
			httpStatus: 400,
			answer: '(#131030) Not in allowed list',
			details: 'Add the number',
			traceId: 'AbC',
			retryable: false,
		});
	});

	test('leaves out what a refusal does not have', () => {
		expect(errorDetails(bare())).toStrictEqual({
			whatToDo: 'Register the recipient',
			httpStatus: 400,
			answer: '(#131030) Not in allowed list',
			retryable: false,
		});
	});

	test.each([
		['throttle', true],
		['later', false],
		['fix', false],
		['never', false],
	] as const)('of a refusal to %s: retryable is %s', (disposition, retryable) => {
		expect(errorDetails(refused({ disposition }))).toMatchObject({ retryable });
	});

	test.each([
		[true, false],
		[false, true],
	])('of no answer, maybe accepted %s: retryable is %s', (maybeAccepted, retryable) => {
		const error = new UnreachableError('No answer', 'ETIMEDOUT', 'Check first', maybeAccepted);
		expect(errorDetails(error)).toEqual({
			whatToDo: 'Check first',
			reason: 'ETIMEDOUT',
			maybeAccepted,
			retryable,
		});
	});

	test('of an input names the field', () => {
		expect(errorDetails(INPUT)).toEqual({
			whatToDo: 'Enter a phone number',
			field: 'To',
			retryable: false,
		});
	});

	test.each([[new Error('x')], ['x'], [undefined]])(
		'of anything else is not retryable',
		(thrown) => {
			expect(errorDetails(thrown)).toEqual({ retryable: false });
		},
	);
});
