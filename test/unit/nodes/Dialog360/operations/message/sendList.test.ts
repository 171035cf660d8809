import { sendList } from '../../../../../../nodes/Dialog360/operations/message/sendList';
import { runOne } from '../../../../support/scope';
import { rejectionOf } from '../../../../support/thrown';

const BASE = {
	to: '491701234567',
	simplify: true,
	options: { footer: 'F' },
	headerType: 'text',
	headerText: 'H',
	body: 'B',
	buttonText: 'Open',
};
const PARAMETERS = {
	...BASE,
	defineSections: 'form',
	sections: {
		section: [{ title: 'S', rows: { row: [{ title: 'T', description: 'D', id: 17 }] } }],
	},
};
const SECTIONS = [{ title: 'S', rows: [{ id: '17', title: 'T', description: 'D' }] }];
const json = (sectionsJson: unknown) => ({
	...BASE,
	defineSections: 'json',
	sectionsJson: sectionsJson as string,
});

describe('Send List', () => {
	test('posts the sections of the form', async () => {
		const { requests } = await runOne(sendList, PARAMETERS);
		expect(requests[0]?.body).toEqual({
			messaging_product: 'whatsapp',
			recipient_type: 'individual',
			to: '491701234567',
			type: 'interactive',
			interactive: {
				type: 'list',
				header: { type: 'text', text: 'H' },
				body: { text: 'B' },
				footer: { text: 'F' },
				action: { button: 'Open', sections: SECTIONS },
			},
		});
	});

	test.each([
		['a text', JSON.stringify(SECTIONS), SECTIONS],
		['a list', SECTIONS, SECTIONS],
		['plain rows', [{ id: 1, title: 'T' }], [{ rows: [{ id: '1', title: 'T' }] }]],
	])('posts the sections of JSON, %s', async (_, given, sections) => {
		const { requests } = await runOne(sendList, json(given));
		expect(requests[0]?.body).toMatchObject({ interactive: { action: { sections } } });
	});

	test.each([
		['a row with other fields', [{ title: 'T', name: 'x' }], 'Sections'],
		['a row that is a text', ['T'], 'Sections'],
		['no section', [], 'Sections'],
		['a row without a title', [{ id: '1' }], 'Title of Row 1 in Section 1'],
	])('sends nothing for %s', async (_, given, field) => {
		const error = await rejectionOf(runOne(sendList, json(given)));
		expect(error).toMatchObject({ name: 'InputError', field });
	});

	test.each(['onPremise', 'sandbox'] as const)('posts the same to %s', async (hosting) => {
		const [cloud, older] = await Promise.all([
			runOne(sendList, PARAMETERS),
			runOne(sendList, PARAMETERS, { hosting }),
		]);
		expect({ messaging_product: 'whatsapp', ...older.requests[0]?.body }).toEqual(
			cloud.requests[0]?.body,
		);
	});
});
