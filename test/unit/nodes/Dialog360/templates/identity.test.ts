import {
	requireLanguage,
	requireName,
	requireTemplateIds,
} from '../../../../../nodes/Dialog360/templates/identity';
import { refusalOf } from '../../../support/thrown';

test.each([
	['Order Update!', 'order_update'],
	['Menü 2', 'menu_2'],
	['-', 'order_update'],
])('the name %j is refused with a better one', (name, better) => {
	expect(refusalOf(() => requireName('Template Name', name)).fix).toContain(`e.g. ${better}`);
});

test('a name has at most 512 characters', () => {
	expect(requireName('Template Name', ` ${'x'.repeat(510)}_1 `.slice(0, 512))).toHaveLength(511);
	expect(refusalOf(() => requireName('Template Name', 'x'.repeat(513))).message).toContain('512');
});

test.each([
	['en', 'en'],
	[' pt-BR ', 'pt_BR'],
	['fil', 'fil'],
])('%j is the language %s', (given, code) => {
	expect(requireLanguage('Language', given)).toBe(code);
});

test.each(['', 'english', 'EN', 'en_us', 'en_US_x'])('%j is no language', (given) => {
	expect(refusalOf(() => requireLanguage('Language', given)).field).toBe('Language');
});

test('100 IDs are fine', () => {
	const ids = Array.from({ length: 100 }, (_, index) => String(index));
	expect(requireTemplateIds('Template IDs', ids.join(';'))).toEqual(ids);
});
