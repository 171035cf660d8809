import { listInteractive } from '../../../../../../nodes/Dialog360/messages/interactive/list';
import type { RowInput } from '../../../../../../nodes/Dialog360/messages/interactive/list';
import { refusalOf } from '../../../../support/thrown';

const list = (...entries: RowInput[]) =>
	listInteractive({ body: 'B', button: 'Open', sections: [{ entries }] });
const refusal = (...entries: RowInput[]) => refusalOf(() => list(...entries));

describe('listInteractive', () => {
	test("sends Meta's example", () => {
		const rows = [
			{ id: '1', title: 'Row 1', description: 'One' },
			{ id: '2', title: 'Row 2', description: 'Two' },
		];
		const more = [{ id: '3', title: 'Row 3', description: 'Three' }];
		expect(
			listInteractive({
				header: { type: 'text', text: 'H' },
				body: 'B',
				footer: 'F',
				button: 'Open',
				sections: [
					{ title: 'S1', entries: rows },
					{ title: 'S2', entries: more },
				],
			}),
		).toEqual({
			type: 'list',
			header: { type: 'text', text: 'H' },
			body: { text: 'B' },
			footer: { text: 'F' },
			action: {
				button: 'Open',
				sections: [
					{ title: 'S1', rows },
					{ title: 'S2', rows: more },
				],
			},
		});
	});

	test('leaves out what is empty, and takes the title for the ID', () => {
		expect(list({ title: 'T', id: ' ', description: ' ' })).toEqual({
			type: 'list',
			body: { text: 'B' },
			action: { button: 'Open', sections: [{ rows: [{ id: 'T', title: 'T' }] }] },
		});
	});

	test('takes a body of 4096 characters, and refuses 4097', () => {
		const withBody = (body: string) => () =>
			listInteractive({ body, button: 'Open', sections: [{ entries: [{ title: 'T' }] }] });
		expect(withBody('👍'.repeat(4096))().body.text).toBe('👍'.repeat(4096));
		expect(refusalOf(withBody('x'.repeat(4097)))).toMatchObject({
			field: 'Body',
			message: 'Body is too long: 4097 characters, and WhatsApp takes at most 4096',
		});
		expect(refusalOf(withBody(' ')).message).toBe('Body is empty');
	});

	test('takes a button of 20 characters, and refuses 21 and none', () => {
		const withButton = (button: string) => () =>
			listInteractive({ body: 'B', button, sections: [{ entries: [{ title: 'T' }] }] });
		expect(withButton('👍'.repeat(20))().action.button).toBe('👍'.repeat(20));
		expect(refusalOf(withButton('x'.repeat(21)))).toMatchObject({
			field: 'Button Text',
			message: 'Button Text is too long: 21 characters, and WhatsApp takes at most 20',
		});
		expect(refusalOf(withButton('')).message).toBe('Button Text is empty');
	});

	test.each([
		['title', 'Title', 24],
		['id', 'ID', 200],
		['description', 'Description', 72],
	] as const)('takes a row with a %s of %3$d characters, and refuses more', (key, label, limit) => {
		const row = { title: 'T', [key]: '👍'.repeat(limit) };
		expect(list(row).action.sections[0]?.rows[0]).toMatchObject(row);
		expect(refusal({ title: 'A' }, { title: 'T', [key]: 'x'.repeat(limit + 1) })).toMatchObject({
			field: `${label} of Row 2 in Section 1`,
			message: `${label} of Row 2 in Section 1 is too long: ${limit + 1} characters, and WhatsApp takes at most ${limit}`,
		});
	});

	test('refuses a row without a title', () => {
		expect(refusal({ id: '1', title: ' ' }).message).toBe('Title of Row 1 in Section 1 is empty');
	});

	test('takes 10 rows, and refuses 11', () => {
		const rows = (count: number) =>
			Array.from({ length: count }, (_, index) => ({ title: `R${index}` }));
		expect(list(...rows(10)).action.sections[0]?.rows).toHaveLength(10);
		expect(refusal(...rows(11)).message).toBe('Sections has 11 rows, and WhatsApp wants 1 to 10');
	});

	test('takes equal titles with different IDs, and refuses equal IDs in two sections', () => {
		expect(list({ title: 'T', id: '1' }, { title: 'T', id: '2' })).toBeDefined();
		const sections = [
			{ title: 'A', entries: [{ title: 'T' }] },
			{ title: 'B', entries: [{ title: 'U', id: 'T' }] },
		];
		expect(refusalOf(() => listInteractive({ body: 'B', button: 'Open', sections }))).toMatchObject(
			{ field: 'Row ID', message: 'Row ID "T" stands twice, at 1 and 2' },
		);
	});
});
