import { generate } from './generate';
import type { Plan } from './plan';

/** The load generator in a process of its own: n8n's work must not delay it, nor its work n8n. */
process.on('message', (plan: Plan) => {
	generate(plan).then(
		(calls) => process.send?.({ calls }),
		(error: unknown) => process.send?.({ error: String(error) }),
	);
});
process.once('disconnect', () => process.exit());
