import { RefusedError } from '../../../../../nodes/Dialog360/api/errors';
import { refusalOf } from '../../../../../nodes/Dialog360/api/refusalOf';
import { refusal } from '../../../support/refusal';
import { rejectionOf } from '../../../support/thrown';

test('is undefined when it was done', async () => {
	expect(await refusalOf(async () => await Promise.resolve(1))).toBeUndefined();
});

test('is what 360dialog said', async () => {
	const no = refusal(400, { error: 'No' });
	expect(await refusalOf(async () => await Promise.reject(new RefusedError(no)))).toBe(no);
});

test('other errors reject as they are', async () => {
	const error = new Error('down');
	expect(await rejectionOf(refusalOf(async () => await Promise.reject(error)))).toBe(error);
});
