import { startSimulator } from '../index';
import type { Simulator, Template } from '../index';
import { clientOf } from './client';

export const BODY = { type: 'BODY', text: 'Welcome to our harbour.' };

export const body = (text: string, example?: unknown) => ({ type: 'BODY', text, example });

export const named = [{ param_name: 'first_name', example: 'Ann' }];

/** The template that tests make, with what matters to them changed. */
export const definition = (more: Record<string, unknown> = {}) => ({
	name: 'welcome',
	language: 'en_US',
	category: 'MARKETING',
	components: [BODY],
	...more,
});

/** A simulator for the tests of one file, as new for each of them, and what they do with templates. */
export function templateBench() {
	let simulator: Simulator;
	beforeAll(async () => {
		simulator = await startSimulator({ statuses: false });
	});
	afterAll(() => simulator.close());
	beforeEach(() => simulator.reset());
	return {
		/** Only within tests: before them there is none. */
		get simulator() {
			return simulator;
		},
		create: (more: Record<string, unknown> = {}) =>
			clientOf(simulator).post('/message_templates', definition(more)),
		template: (name: string, language = 'en_US') =>
			simulator.template('cloud', name, language) as Template,
	};
}
