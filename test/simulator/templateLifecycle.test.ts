import { startSimulator } from './index';
import { clientOf } from './testing/client';
import { startReceiver } from './testing/receiver';
import { body, definition, named, templateBench } from './testing/templateBench';

const bench = templateBench();
const { create, template } = bench;

describe('the life of a template', () => {
	it('tells the webhook of a review and of another category', async () => {
		const receiver = await startReceiver();
		bench.simulator.setWebhook('cloud', { url: receiver.url });
		const { data } = await create({ category: 'UTILITY' });
		await bench.simulator.setTemplateStatus('cloud', 'welcome', 'en_US', 'REJECTED', 'PROMOTIONAL');
		await bench.simulator.setTemplateStatus('cloud', 'welcome', 'en_US', 'PAUSED');
		const [delivery] = await bench.simulator.recategoriseTemplate(
			'cloud',
			'welcome',
			'en_US',
			'MARKETING',
		);
		expect(delivery?.state).toBe('delivered');
		const changes = receiver.received.map(({ body: raw }) => {
			const { entry } = raw as { entry: Array<{ id: string; changes: unknown[] }> };
			return entry[0]?.changes[0];
		});
		const about = {
			message_template_id: Number(data.id),
			message_template_name: 'welcome',
			message_template_language: 'en_US',
		};
		expect(changes).toEqual([
			{
				field: 'message_template_status_update',
				value: expect.objectContaining({ ...about, event: 'REJECTED', reason: 'PROMOTIONAL' }),
			},
			{
				field: 'message_template_status_update',
				value: expect.objectContaining({ event: 'PAUSED', other_info: expect.anything() }),
			},
			{
				field: 'template_category_update',
				value: { ...about, previous_category: 'UTILITY', new_category: 'MARKETING' },
			},
		]);
		expect(template('welcome')).toMatchObject({
			category: 'MARKETING',
			previous_category: 'UTILITY',
		});
		await receiver.close();
	});

	it('ends a review by itself, and turns down names without parameter_format', async () => {
		const reviewing = await startSimulator({ statuses: false, approveTemplatesAfterMs: 1 });
		const client = clientOf(reviewing);
		await client.post('/message_templates', definition());
		const example = { body_text_named_params: named };
		const components = [body('Hi {{first_name}}, how are you?', example)];
		await client.post('/message_templates', definition({ name: 'unnamed', components }));
		await reviewing.settled();
		expect(reviewing.template('cloud', 'welcome', 'en_US')?.status).toBe('APPROVED');
		expect(reviewing.template('cloud', 'unnamed', 'en_US')).toMatchObject({
			status: 'REJECTED',
			rejected_reason: 'INVALID_FORMAT',
		});
		await reviewing.close();
	});

	it('is in the hands of the control routes, too', async () => {
		const control = clientOf(bench.simulator);
		const change = {
			name: 'hello_world',
			language: 'en_US',
			status: 'PAUSED',
			category: 'MARKETING',
		};
		const { data } = await control.put('/_simulator/template', change);
		expect(data).toMatchObject({
			status: 'PAUSED',
			category: 'MARKETING',
			previous_category: 'UTILITY',
		});
		expect((await control.get('/_simulator/templates?store=manyTemplates')).data).toHaveLength(120);
		expect((await control.get('/_simulator/templates?store=meta')).status).toBe(400);
		const answers = await Promise.all(
			[
				{ name: 'nope' },
				{ status: 'LOST' },
				{ category: 'NEWS' },
				{ store: 'x' },
				{ language: 1 },
			].map((wrong) => control.put('/_simulator/template', { ...change, ...wrong })),
		);
		expect(answers.map(({ status }) => status)).toEqual([404, 400, 400, 400, 400]);
	});

	it('does not know what is not there', async () => {
		await expect(
			bench.simulator.setTemplateStatus('cloud', 'nope', 'en', 'APPROVED'),
		).rejects.toThrow('nope');
	});
});
