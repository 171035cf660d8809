import { startSimulator } from './index';
import type { Simulator, Template } from './index';
import { clientOf, problemOf } from './testing/client';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ statuses: false });
});
afterAll(() => simulator.close());
beforeEach(() => simulator.reset());

const BODY = { type: 'BODY', text: 'Welcome to our harbour.' };

const template = (name: string, language = 'en_US') =>
	simulator.template('cloud', name, language) as Template;

const body = (text: string, example?: unknown) => ({ type: 'BODY', text, example });

describe('editing', () => {
	const edit = (name: string, change: unknown, language?: string) =>
		clientOf(simulator).post(`/message_templates/${template(name, language).id}`, change);

	it('changes the template and sends it to the review again', async () => {
		const { status, data } = await edit('hello_world', { components: [body('Something new.')] });
		expect([status, data]).toEqual([200, { success: true }]);
		expect(template('hello_world')).toMatchObject({
			status: 'PENDING',
			components: [{ type: 'BODY', text: 'Something new.' }],
		});
	});

	it('takes an approved template once a day, a rejected one at any time', async () => {
		const change = { components: [BODY] };
		await edit('hello_world', change);
		await simulator.setTemplateStatus('cloud', 'hello_world', 'en_US', 'APPROVED');
		expect(problemOf((await edit('hello_world', change)).data)).toMatch(/once in 24 hours/);
		for (const words of ['Once more.', 'And again.']) {
			await simulator.setTemplateStatus('cloud', 'hello_world', 'en_US', 'REJECTED');
			expect((await edit('hello_world', { components: [body(words)] })).status).toBe(200);
		}
	});

	it.each([
		['hello_world', { name: 'other' }, /Unexpected key "name"/],
		['hello_world', { category: 'MARKETING' }, /category of an approved/],
		['hello_world', {}, /changes nothing/],
		['hello_world', { components: [{ type: 'FOOTER', text: 'Bye' }] }, /a BODY is required/],
		['waiting_for_review', { components: [BODY] }, /PENDING cannot be edited/],
		['disabled_newsletter', { components: [BODY] }, /DISABLED cannot be edited/],
	])('refuses %s %j', async (name, change, problem) => {
		const { status, data } = await edit(name, change);
		expect([status, problemOf(data)]).toEqual([400, expect.stringMatching(problem)]);
	});

	it('a paused template may change its category', async () => {
		expect((await edit('paused_newsletter', { category: 'UTILITY' })).status).toBe(200);
	});
});

describe('deleting', () => {
	const remove = (params: Record<string, string>) =>
		clientOf(simulator).delete('/message_templates', { params });
	const languages = () =>
		simulator
			.templates('cloud')
			.filter(({ name }) => name === 'order_update')
			.map(({ language }) => language);

	it('by name, in each language', async () => {
		expect((await remove({ name: 'order_update' })).data).toEqual({ success: true });
		expect(languages()).toEqual([]);
	});

	it('one by name and id', async () => {
		await remove({ name: 'order_update', hsm_id: template('order_update', 'de').id });
		expect(languages()).toEqual(['en_US', 'pt_BR', 'fr']);
	});

	it('many by id', async () => {
		const ids = [template('order_update', 'de').id, template('order_update', 'fr').id];
		await remove({ hsm_ids: JSON.stringify(ids) });
		expect(languages()).toEqual(['en_US', 'pt_BR']);
	});

	it.each([
		[{}, /^100 .*name/],
		[{ name: 'nope' }, /^100\/2593002 /],
		[{ name: 'hello_world', hsm_id: '1' }, /^100\/2593002 /],
		[{ hsm_ids: '1,2' }, /^100 .*JSON/],
		[{ hsm_ids: JSON.stringify(Array.from({ length: 101 }, (_, id) => id)) }, /more than 100/],
	])('refuses %j', async (params, problem) => {
		const { status, data } = await remove(params as Record<string, string>);
		expect([status, problemOf(data)]).toEqual([400, expect.stringMatching(problem)]);
	});
});

describe('the archive', () => {
	const post = (name: string, hsm_ids: unknown) =>
		clientOf(simulator).post(`/message_templates/${name}`, { hsm_ids });

	it('takes a list or a text with commas, and tells what it could not do', async () => {
		const [good, waiting] = [template('hello_world').id, template('waiting_for_review').id];
		expect((await post('archive', [good, waiting, '1'])).data).toEqual({
			archived_templates: [good],
			failed_templates: {
				[waiting]: { error: expect.any(String) },
				'1': { error: expect.any(String) },
			},
		});
		expect(template('hello_world').status).toBe('ARCHIVED');
		expect((await post('unarchive', `${good},${waiting}`)).data).toMatchObject({
			unarchived_templates: [good],
		});
		expect(template('hello_world').status).toBe('APPROVED');
	});

	it.each([[undefined], [[]], [Array.from({ length: 101 }, String)]])('refuses %j', async (ids) => {
		expect((await post('archive', ids)).status).toBe(400);
	});
});

describe('comparing', () => {
	const compare = (params: Record<string, unknown>) =>
		clientOf(simulator).get(`/message_templates/${template('hello_world').id}/compare`, { params });
	const week = { start: 1_750_000_000, end: 1_750_000_000 + 7 * 86_400 };

	it.each([
		['a JSON list', (id: string) => JSON.stringify([id])],
		['a text', (id: string) => id],
	])('takes %s', async (_name, idsOf) => {
		const other = template('spring_sale').id;
		const { data } = await compare({ template_ids: idsOf(other), ...week });
		expect(data.data.map(({ metric }: { metric: string }) => metric)).toEqual([
			'BLOCK_RATE',
			'MESSAGE_SENDS',
			'TOP_BLOCK_REASON',
		]);
		expect(data.data[0].number_values).toEqual([
			{ key: template('hello_world').id, value: expect.any(Number) },
			{ key: other, value: expect.any(Number) },
		]);
	});

	it.each([
		[{}, /template_ids/],
		[{ template_ids: '["1"]', ...week }, /'1' does not exist/],
		[{ template_ids: '["1","2"]', ...week }, /one other/],
	])('refuses %j', async (params, problem) => {
		expect(problemOf((await compare(params)).data)).toMatch(problem);
	});

	it('refuses another range than 7, 30, 60 or 90 days', async () => {
		const params = { template_ids: template('spring_sale').id, ...week, end: week.start + 86_400 };
		expect(problemOf((await compare(params)).data)).toMatch(/7, 30, 60, 90 days/);
	});
});
