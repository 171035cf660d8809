import { keeper } from './globalSetup';

export default async function globalTeardown(): Promise<void> {
	await keeper.runningN8n?.stop();
}
