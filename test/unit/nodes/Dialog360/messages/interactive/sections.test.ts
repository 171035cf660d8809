import { sectionTitles } from '../../../../../../nodes/Dialog360/messages/interactive/sections';
import { refusalOf } from '../../../../support/thrown';

const section = (count: number, title?: string) => ({ title, entries: Array(count).fill(0) });
const titles = (...sections: Array<ReturnType<typeof section>>) =>
	sectionTitles('row', 10, sections);
const many = (count: number) =>
	Array.from({ length: count }, (_, index) => section(1, `S${index}`));

describe('sectionTitles', () => {
	test.each([undefined, '', ' '])('leaves out the title %j of the only section', (title) => {
		expect(titles(section(1, title))).toEqual([{}]);
	});

	test('keeps the title of the only section', () => {
		expect(titles(section(1, 'S'))).toEqual([{ title: 'S' }]);
	});

	test.each([undefined, '', ' '])('refuses the title %j among several', (title) => {
		expect(refusalOf(() => titles(section(1, 'S'), section(1, title)))).toMatchObject({
			field: 'Title of Section 2',
			message: 'Title of Section 2 is empty',
		});
	});

	test.each([1, 2])('takes titles of 24 characters, and refuses 25, with %d sections', (count) => {
		const withTitle = (title: string) => () =>
			titles(...Array.from({ length: count }, () => section(1, title)));
		expect(withTitle('👍'.repeat(24))()[0]).toEqual({ title: '👍'.repeat(24) });
		expect(refusalOf(withTitle('👍'.repeat(25)))).toMatchObject({
			field: 'Title of Section 1',
			message: 'Title of Section 1 is too long: 25 characters, and WhatsApp takes at most 24',
		});
	});

	test('takes 10 sections, and refuses 11 and none', () => {
		expect(titles(...many(10))).toHaveLength(10);
		expect(refusalOf(() => titles(...many(11))).message).toBe(
			'Sections has 11 sections, and WhatsApp wants 1 to 10',
		);
		expect(refusalOf(() => titles()).message).toBe(
			'Sections has 0 sections, and WhatsApp wants 1 to 10',
		);
	});

	test('takes 10 rows in all, and refuses 11', () => {
		expect(titles(section(4, 'A'), section(6, 'B'))).toHaveLength(2);
		expect(refusalOf(() => titles(section(5, 'A'), section(6, 'B')))).toMatchObject({
			field: 'Sections',
			message: 'Sections has 11 rows, and WhatsApp wants 1 to 10',
			fix: 'Remove 1 row',
		});
	});

	test('refuses an empty section', () => {
		expect(refusalOf(() => titles(section(1, 'A'), section(0, 'B')))).toMatchObject({
			field: 'Section 2',
			message: 'Section 2 has 0 rows, and WhatsApp wants 1 to 10',
		});
	});
});
