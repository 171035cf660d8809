import { clientOf, problemOf } from './testing/client';
import { BODY, templateBench } from './testing/templateBench';

const bench = templateBench();
const { create, template } = bench;

describe('the library', () => {
	it('has 30 templates in pages', async () => {
		const client = clientOf(bench.simulator);
		const first = (await client.get('/message_template_library')).data;
		expect(first.data).toHaveLength(25);
		const { data } = await client.get('/message_template_library', {
			params: { after: first.paging.cursors.after },
		});
		expect(data.data).toHaveLength(5);
		expect(first.data[0]).toMatchObject({
			name: 'order_confirmation_1',
			body_params: ['Jim', 'CS-88251'],
			buttons: [{ type: 'URL' }],
		});
	});

	const fromLibrary = (library_template_name: string, more = {}) =>
		create({ category: 'UTILITY', components: undefined, library_template_name, ...more });

	it('makes a template that is approved at once', async () => {
		const library_template_button_inputs = [
			{
				type: 'URL',
				url: { base_url: 'https://a.example/{{1}}', url_suffix_example: 'https://a.example/1' },
			},
		];
		const { data } = await fromLibrary('order_confirmation_1', { library_template_button_inputs });
		expect(data).toMatchObject({ status: 'APPROVED', category: 'UTILITY' });
		expect(template('welcome')).toMatchObject({
			library_template_name: 'order_confirmation_1',
			components: [
				{ type: 'HEADER' },
				{ type: 'BODY' },
				{ type: 'BUTTONS', buttons: [{ url: 'https://a.example/{{1}}' }] },
			],
		});
		expect((await fromLibrary('group_invite_link', { name: 'invite' })).status).toBe(200);
	});

	it.each([
		['nope', {}, /no library template/],
		['order_confirmation_1', {}, /lacks the URL button/],
		['order_confirmation_1', { category: 'MARKETING' }, /category must be UTILITY/],
		['order_confirmation_1', { components: [BODY] }, /exclude each other/],
	])('refuses %s with %j', async (name, more, problem) => {
		expect(problemOf((await fromLibrary(name, more)).data)).toMatch(problem);
	});
});
