import { startSimulator } from './index';
import type { Simulator, Template } from './index';
import { clientOf, problemOf } from './testing/client';

interface Listed {
	data: Template[];
	paging?: { cursors: { before: string; after: string }; next?: string; previous?: string };
}

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ statuses: false });
});
afterAll(() => simulator.close());
beforeEach(() => simulator.reset());

async function list(params: Record<string, unknown>, key?: string): Promise<Listed> {
	const { data } = await clientOf(simulator, 'cloud', key).get('/message_templates', { params });
	return data as Listed;
}

const many = (params: Record<string, unknown>) => list(params, simulator.manyTemplates.apiKey);
const names = ({ data }: Listed) => data.map(({ name }) => name);

describe('what there is', () => {
	it('has at least 30 approved templates and each state', async () => {
		const { data } = await list({ limit: 100 });
		const count = (status: string) => data.filter((one) => one.status === status).length;
		expect(count('APPROVED')).toBeGreaterThanOrEqual(30);
		expect(['PENDING', 'REJECTED', 'PAUSED', 'DISABLED'].filter((one) => !count(one))).toEqual([]);
	});

	it('covers each kind of component, header and button', async () => {
		const { data } = await list({ limit: 100 });
		const text = JSON.stringify(data);
		const kinds = [
			...['TEXT', 'IMAGE', 'VIDEO', 'DOCUMENT', 'GIF', 'LOCATION', 'PRODUCT'],
			...['QUICK_REPLY', 'URL', 'PHONE_NUMBER', 'COPY_CODE', 'FLOW', 'CATALOG', 'MPM', 'SPM'],
			...['OTP', 'ORDER_DETAILS', 'VOICE_CALL', 'REQUEST_CONTACT_INFO', 'CAROUSEL'],
			...['LIMITED_TIME_OFFER', 'CALL_PERMISSION_REQUEST', 'NAMED', 'POSITIONAL'],
			...['COPY_CODE', 'ONE_TAP', 'ZERO_TAP'],
		];
		expect(kinds.filter((kind) => !text.includes(`"${kind}"`))).toEqual([]);
	});

	it('has one name and language only once, and each id', async () => {
		const { data } = await list({ limit: 100 });
		expect(new Set(data.map(({ name, language }) => `${name} ${language}`)).size).toBe(data.length);
		expect(new Set(data.map(({ id }) => id)).size).toBe(data.length);
	});
});

/** Listed in a form in which nobody could make it: the button is a link. */
const NOT_TO_BE_MADE = ['login_code_as_link'];

it('each template could have been made through the API', async () => {
	const client = clientOf(simulator);
	const seeds = simulator.templates('cloud').filter(({ name }) => !NOT_TO_BE_MADE.includes(name));
	for (const { name, language, category, parameter_format, components } of seeds) {
		const own = (type: string) =>
			category === 'AUTHENTICATION' && ['BODY', 'FOOTER'].includes(type);
		const { status, data } = await client.post('/message_templates', {
			name: `again_${name}`,
			language,
			category,
			parameter_format,
			components: components.map((component) =>
				own(component.type) ? { ...component, text: undefined, example: undefined } : component,
			),
		});
		expect([name, problemOf(data), status]).toEqual([name, 'no error', 200]);
	}
});

describe('paging', () => {
	it('gives 25, then follows the cursor to the end without a gap', async () => {
		const seen: string[] = [];
		const sizes: number[] = [];
		let after: string | undefined;
		do {
			const page = await many({ after });
			seen.push(...names(page));
			sizes.push(page.data.length);
			after = page.paging?.next && page.paging.cursors.after;
		} while (after);
		expect(sizes).toEqual([25, 25, 25, 25, 20]);
		expect(seen).toEqual(simulator.templates('manyTemplates').map(({ name }) => name));
	});

	it('says next only when there is more, and leads it to Meta', async () => {
		expect((await many({ limit: 120 })).paging).toEqual({
			cursors: { before: expect.any(String), after: expect.any(String) },
		});
		expect((await many({ limit: 119 })).paging?.next).toMatch(/^https:\/\/graph\.facebook\.com\//);
	});

	it('goes back with before', async () => {
		const second = await many({
			limit: 10,
			after: (await many({ limit: 10 })).paging?.cursors.after,
		});
		const first = await many({ limit: 10, before: second.paging?.cursors.before });
		expect([names(first)[0], names(second)[0]]).toEqual(['notice_001', 'notice_011']);
		expect(first.paging?.previous).toBeUndefined();
		expect(second.paging?.previous).toContain('before=');
	});

	it('has nothing after the last one', async () => {
		const { paging } = await many({ limit: 120 });
		expect(await many({ after: paging?.cursors.after })).toEqual({ data: [] });
	});

	it.each([
		[{ after: 'nonsense' }, /^100 Invalid cursors/],
		[{ limit: 0 }, /^100 Param limit/],
		[{ limit: 'all' }, /^100 Param limit/],
		[{ fields: 'name,colour' }, /^100 .*\(colour\)/],
	])('refuses %j', async (params, problem) => {
		const { status, data } = await clientOf(simulator).get('/message_templates', { params });
		expect([status, problemOf(data)]).toEqual([400, expect.stringMatching(problem)]);
	});
});

describe('fields', () => {
	it('gives what was asked for, and the id', async () => {
		const { data } = await list({
			fields: 'name,status,category,language,rejected_reason',
			limit: 1,
		});
		expect(Object.keys(data[0] ?? {}).sort()).toEqual(
			['category', 'id', 'language', 'name', 'rejected_reason', 'status'].sort(),
		);
	});

	it('one template by its id', async () => {
		const { id } = simulator.template('cloud', 'order_update', 'de') as Template;
		const client = clientOf(simulator);
		expect((await client.get(`/message_templates/${id}`)).data).toMatchObject({
			id,
			name: 'order_update',
			language: 'de',
		});
		const { data } = await client.get(`/message_templates/${id}?fields=status`);
		expect(data).toEqual({ id, status: 'APPROVED' });
		const answer = await client.get('/message_templates/1');
		expect([answer.status, problemOf(answer.data)]).toEqual([
			400,
			expect.stringMatching(/^100\/33 /),
		]);
	});

	it('the template of another account is not there', async () => {
		const id = simulator.template('manyTemplates', 'notice_001', 'en_US')?.id;
		expect((await clientOf(simulator).get(`/message_templates/${id}`)).status).toBe(400);
	});
});

describe('filters', () => {
	it('change nothing unless they are switched on', async () => {
		expect((await many({ status: 'PENDING', limit: 120 })).data).toHaveLength(120);
	});

	it('filter when they are', async () => {
		const filtering = await startSimulator({ statuses: false, templateFilters: true });
		const count = async (params: object) =>
			(await clientOf(filtering).get('/message_templates', { params })).data.data.length as number;
		expect(await count({ name: 'order_update' })).toBe(4);
		expect(await count({ name: 'order_update', language: 'de' })).toBe(1);
		expect(await count({ name: 'order_update', status: 'pending' })).toBe(1);
		expect(await count({ category: 'AUTHENTICATION' })).toBe(5);
		await filtering.close();
	});
});

it('is not there on the other hosting types', async () => {
	for (const hosting of ['onPremise', 'sandbox'] as const) {
		expect((await clientOf(simulator, hosting).get('/message_templates')).status).toBe(404);
	}
});
