import { startSimulator } from './index';
import type { Simulator, Template } from './index';
import { clientOf } from './testing/client';
import { fillTemplate } from './testing/fillTemplate';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ statuses: false });
});
afterAll(() => simulator.close());
beforeEach(() => simulator.reset());

function message(name: string, more: Record<string, unknown> = {}) {
	const template = simulator.template('cloud', name, 'en_US') as Template | undefined;
	return {
		messaging_product: 'whatsapp',
		recipient_type: 'individual',
		to: simulator.accounts.cloud.customer.phone,
		type: 'template',
		template: {
			name,
			language: { code: 'en_US' },
			components: template ? fillTemplate(template) : [],
		},
		...more,
	};
}

const post = (body: unknown, path = '/marketing_messages') => clientOf(simulator).post(path, body);

it.each(['/marketing_messages', '/marketing/marketing_messages'])('%s sends', async (path) => {
	const { status, data } = await post(
		message('moving_lookbook', {
			product_policy: 'STRICT',
			message_activity_sharing: true,
			bid_spec: { per_message_bid_multiplier: 1 },
		}),
		path,
	);
	expect([status, data]).toEqual([
		200,
		expect.objectContaining({
			messages: [{ id: expect.any(String), message_status: 'accepted' }],
		}),
	]);
});

it.each(['nope', 'paused_newsletter'])('refuses %s as the gateway does', async (name) => {
	const { status, data } = await post(message(name));
	expect([status, data]).toEqual([
		403,
		{ error: 'Template not approved or insufficient permissions' },
	]);
});

it.each<[string, () => unknown, number]>([
	['another category', () => message('order_update'), 131055],
	['no template', () => message('moving_lookbook', { type: 'text', text: { body: 'Hi' } }), 131051],
	['a strange policy', () => message('moving_lookbook', { product_policy: 'MAYBE' }), 131009],
	['no recipient', () => message('moving_lookbook', { to: undefined }), 131008],
	[
		'wrong parameters',
		() =>
			message('moving_lookbook', {
				template: { name: 'moving_lookbook', language: { code: 'en_US' } },
			}),
		132012,
	],
])("refuses %s with Meta's error inside detail", async (_name, body, code) => {
	const { status, data } = await post(body());
	expect([status, data]).toEqual([400, { detail: { error: expect.objectContaining({ code }) } }]);
});

it('says no to an account that did not accept the terms', async () => {
	const without = await startSimulator({ statuses: false, marketingMessages: false });
	const { status, data } = await clientOf(without).post('/marketing_messages', {});
	expect([status, data]).toEqual([403, { detail: 'Not allowed to send messages using MM API' }]);
	await without.close();
});

it('lists templates below its own path, too', async () => {
	const { data } = await clientOf(simulator).get('/marketing/message_templates?limit=1');
	expect(data.data).toHaveLength(1);
});
