import {
	readReference,
	referenceText,
} from '../../../../../../nodes/Dialog360/messages/template/reference';
import { refusalOf } from '../../../../support/thrown';

test('a chosen template is its name and language', () => {
	const reference = { name: 'order_update', language: 'en_US' };
	expect(referenceText(reference)).toBe('order_update|en_US');
	expect(readReference('Template', 'order_update|en_US')).toEqual(reference);
	expect(readReference('Template', ' order_update | en-US\n')).toEqual(reference);
});

test.each(['order_update', 'a|', '|en', 'a|b|c', '|'])('%s is none', (value) => {
	expect(refusalOf(() => readReference('Template', value))).toMatchObject({
		field: 'Template',
		message: `"${value}" is not a template with its language`,
	});
});

test('nothing is empty', () => {
	expect(refusalOf(() => readReference('Template', ' ')).message).toBe('Template is empty');
});
