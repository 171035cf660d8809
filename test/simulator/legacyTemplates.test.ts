import { startSimulator } from './index';
import type { HostingName, Simulator } from './index';
import { clientOf } from './testing/client';

const PATH = '/v1/configs/templates';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ statuses: false });
});
afterAll(() => simulator.close());
beforeEach(() => simulator.reset());

const definition = {
	name: 'welcome',
	language: 'en',
	category: 'MARKETING',
	components: [{ type: 'BODY', text: 'Welcome to our harbour.' }],
};

describe.each<HostingName>(['onPremise', 'cloud'])('on %s', (hosting) => {
	const client = () => clientOf(simulator, hosting);
	const list = async (params: Record<string, unknown>) =>
		(await client().get(PATH, { params })).data;

	it('lists in the old shape', async () => {
		const data = await list({ limit: 1 });
		expect(data).toEqual({
			waba_templates: [
				{
					name: 'hello_world',
					namespace: expect.stringMatching(/^\w{8}_/),
					category: 'UTILITY',
					components: expect.any(Array),
					language: 'en_US',
					rejected_reason: 'NONE',
					status: 'approved',
				},
			],
			count: 1,
			total: simulator.templates(hosting).length,
			limit: 1,
			offset: 0,
			filters: {},
			sort: ['id'],
		});
	});

	it('pages by offset', async () => {
		const all = await list({});
		expect(all.waba_templates).toHaveLength(all.total);
		const last = await list({ limit: 10, offset: all.total - 3 });
		expect([last.count, last.waba_templates[0]]).toEqual([3, all.waba_templates[all.total - 3]]);
	});

	it('filters', async () => {
		const filters = { 'business_templates.name': 'order_update', status: 'APPROVED' };
		expect((await list({ filters: JSON.stringify(filters) })).total).toBe(3);
	});

	it('creates and deletes', async () => {
		const { status, data } = await client().post(PATH, definition);
		expect([status, data]).toEqual([
			201,
			expect.objectContaining({
				...definition,
				status: 'submitted',
				namespace: expect.any(String),
			}),
		]);
		expect((await client().delete(`${PATH}/welcome`)).data).toMatchObject({
			meta: { success: true },
		});
		expect(simulator.template(hosting, 'welcome', 'en')).toBeUndefined();
	});

	it.each([
		['GET', PATH, { limit: 'all' }, 400],
		['GET', PATH, { offset: '-1' }, 400],
		['GET', PATH, { filters: 'name' }, 400],
		['POST', PATH, {}, 400],
		['DELETE', `${PATH}/nope`, {}, 404],
	])('refuses %s %s %j in the meta form', async (method, url, params, status) => {
		const answer = await client().request({ method, url, params });
		expect([answer.status, answer.data]).toEqual([
			status,
			{ meta: { success: false, http_code: status, developer_message: expect.any(String) } },
		]);
	});
});

it('is not there in the sandbox', async () => {
	expect((await clientOf(simulator, 'sandbox').get(PATH)).status).toBe(404);
});
