import axios from 'axios';
import { startSimulator } from '.';
import type { Simulator } from '.';

let simulator: Simulator;
afterEach(async () => await simulator.close());

const sendMany = async (count: number) => {
	const { apiKey, url } = { ...simulator.accounts.cloud, url: simulator.url };
	const answers = await Promise.all(
		Array.from({ length: count }, async (_, index) => {
			const body = {
				messaging_product: 'whatsapp',
				recipient_type: 'individual',
				to: `49170${1_000_000 + index}`,
				type: 'text',
				text: { body: 'Hi' },
			};
			const headers = { 'D360-API-KEY': apiKey };
			return await axios.post(`${url}/messages`, body, { headers, validateStatus: () => true });
		}),
	);
	return answers.map(({ status, data }) => ({
		status,
		data: data as { error?: { code: number } },
	}));
};

it('takes as many at once as the number allows in a second, and refuses the others', async () => {
	simulator = await startSimulator({ statuses: false, messagesPerSecond: 10 });
	const answers = await sendMany(30);
	const refused = answers.filter(({ status }) => status === 429);
	// Some of the allowance comes back while they arrive.
	expect(refused.length).toBeGreaterThan(10);
	expect(refused.length).toBeLessThanOrEqual(20);
	expect(refused.every(({ data }) => data.error?.code === 130429)).toBe(true);
});

it('has no limit by itself, and counts connections', async () => {
	simulator = await startSimulator({ statuses: false });
	const answers = await sendMany(30);
	expect(answers.every(({ status }) => status === 200)).toBe(true);
	expect(simulator.connections.total).toBeGreaterThan(0);
	expect(simulator.connections.peak).toBeLessThanOrEqual(simulator.connections.total);
});
