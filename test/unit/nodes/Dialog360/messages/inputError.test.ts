import { InputError } from '../../../../../nodes/Dialog360/messages/inputError';

describe('InputError', () => {
	const error = new InputError('To', 'To is empty', 'Enter a phone number');

	test('is an Error that names the field, what is wrong and what to do', () => {
		expect(error).toBeInstanceOf(Error);
		expect(error.name).toBe('InputError');
		expect(error.message).toBe('To is empty');
		expect(error.field).toBe('To');
		expect(error.fix).toBe('Enter a phone number');
	});
});
