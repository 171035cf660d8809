import { Failure } from './progress.mjs';

const SEND = `npm run bench:send -- [options]

Measures in one real n8n how fast many messages are sent, beside n8n's HTTP Request node and the
other 360dialog package, and prints a table. Takes about a quarter of an hour. Linux only.

  --runs <n>           of each row; the table has the medians (3)
  --count <n>          messages; may be given several times (200 and 1000)
  --part <name>        compare, sweep or document; may be given several times (all)
  --megabytes <n>      size of the document (100, WhatsApp's limit)
  --answer-after <ms>  how long the simulated 360dialog takes for an answer (50)`;

const WEBHOOK = `npm run bench:webhook -- [options]

Measures in one real n8n how fast webhook calls are answered while they come at a fixed rate, and
what is lost, beside n8n's Webhook node and the trigger of the other 360dialog package, and prints a
table for each way to run n8n. Takes about a quarter of an hour.

  --runs <n>           of each row; the table has the medians (1)
  --seconds <n>        of each rate (10)
  --rate <n>           calls a second; may be given several times (20, 40, 80, 160 and 240)
  --case <name>        dropping, grouped, ungrouped, webhook or pmartino; may be given several
                       times (all)
  --settings <name>    of n8n: default or lazy; may be given several times (both)`;

const COMMON = `
  --no-build           measure what was built before
  --help`;

const PARTS = ['compare', 'sweep', 'document'];
const CASES = ['dropping', 'grouped', 'ungrouped', 'webhook', 'pmartino'];
const SETTINGS = ['default', 'lazy'];

const one = (value) => ({ type: 'string', default: value });
const several = (values) => ({ type: 'string', multiple: true, default: values });

/** What can be measured: the options of each, and what they mean to its `main.ts`. */
export const benches = {
	send: {
		help: SEND,
		options: {
			runs: one('3'),
			count: several(['200', '1000']),
			part: several(PARTS),
			megabytes: one('100'),
			'answer-after': one('50'),
		},
		read: ({ runs, count, part, megabytes, 'answer-after': answerAfter }) => ({
			runs: whole('runs', runs),
			counts: count.map((text) => whole('count', text)),
			parts: known('part', part, PARTS),
			megabytes: whole('megabytes', megabytes),
			answerAfterMs: whole('answer-after', answerAfter),
		}),
	},
	webhook: {
		help: WEBHOOK,
		options: {
			runs: one('1'),
			seconds: one('10'),
			rate: several(['20', '40', '80', '160', '240']),
			case: several(CASES),
			settings: several(SETTINGS),
		},
		read: ({ runs, seconds, rate, case: cases, settings }) => ({
			runs: whole('runs', runs),
			seconds: whole('seconds', seconds),
			rates: rate.map((text) => whole('rate', text)).sort((a, b) => a - b),
			cases: known('case', cases, CASES),
			settings: known('settings', settings, SETTINGS),
		}),
	},
};

/** How to call one bench, or each of them. */
export function help(name) {
	const shown = benches[name] ? [benches[name]] : Object.values(benches);
	return shown.map((bench) => bench.help + COMMON).join('\n\n');
}

function whole(name, text) {
	if (/^[1-9]\d*$/.test(text)) return Number(text);
	throw new Failure(`--${name} takes a whole number, not "${text}"`);
}

/** Those of `all` that were asked for, in their usual order. */
function known(name, asked, all) {
	const unknown = asked.filter((value) => !all.includes(value));
	if (unknown.length === 0) return all.filter((value) => asked.includes(value));
	throw new Failure(`--${name} takes ${all.join(', ')}, not "${unknown.join(', ')}"`);
}
