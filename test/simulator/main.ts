import { parseArgs } from 'node:util';

import { startSimulator } from './index';

const USAGE = `tsx test/simulator/main.ts [options]

  --port <number>                port on 127.0.0.1; 0 (default) takes any free one
  --answer-after-ms <ms>         latency of every API answer
  --no-statuses                  deliver no sent, delivered, read by itself
  --status-step-ms <ms>          time before each status
  --webhook-timeout-ms <ms>      time a receiver has to answer
  --retry-delays-ms <ms,ms,...>  pauses between the attempts of a delivery
  --strict-webhook-urls          refuse URLs that 360dialog refuses (no https, a port, an underscore)
  --closed-window                enforce the 24 h customer service window
  --template-filters             let the template list filter by name, status, category, language
  --approve-templates-after-ms <ms>  end the review of new templates by itself
  --webhook-settles-after-ms <ms>  time until a change of /waba_webhook or /multi_webhook is in effect
  --no-marketing-messages        an account without the terms of the Marketing Messages API

Prints {"url": ...} as one line of JSON once it listens, and ends on SIGINT or SIGTERM.`;

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			help: { type: 'boolean' },
			port: { type: 'string' },
			'answer-after-ms': { type: 'string' },
			'no-statuses': { type: 'boolean' },
			'status-step-ms': { type: 'string' },
			'webhook-timeout-ms': { type: 'string' },
			'retry-delays-ms': { type: 'string' },
			'strict-webhook-urls': { type: 'boolean' },
			'closed-window': { type: 'boolean' },
			'template-filters': { type: 'boolean' },
			'approve-templates-after-ms': { type: 'string' },
			'webhook-settles-after-ms': { type: 'string' },
			'no-marketing-messages': { type: 'boolean' },
		},
	});
	if (values.help) return console.log(USAGE);
	const simulator = await startSimulator({
		port: whole('port', values.port),
		answerAfterMs: whole('answer-after-ms', values['answer-after-ms']),
		statuses: !values['no-statuses'],
		statusStepMs: whole('status-step-ms', values['status-step-ms']),
		webhookTimeoutMs: whole('webhook-timeout-ms', values['webhook-timeout-ms']),
		retryDelaysMs: values['retry-delays-ms']
			?.split(',')
			.filter((part) => part !== '')
			.map((part) => whole('retry-delays-ms', part) ?? 0),
		strictWebhookUrls: values['strict-webhook-urls'],
		closedWindow: values['closed-window'],
		templateFilters: values['template-filters'],
		approveTemplatesAfterMs: whole(
			'approve-templates-after-ms',
			values['approve-templates-after-ms'],
		),
		webhookSettlesAfterMs: whole('webhook-settles-after-ms', values['webhook-settles-after-ms']),
		marketingMessages: !values['no-marketing-messages'],
	});
	const end = () => void simulator.close();
	process.once('SIGINT', end);
	process.once('SIGTERM', end);
	console.log(JSON.stringify({ url: simulator.url }));
}

function whole(name: string, text: string | undefined): number | undefined {
	if (text === undefined) return undefined;
	if (!/^\d+$/.test(text)) throw new Error(`--${name} takes a whole number, not "${text}"`);
	return Number(text);
}

main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
