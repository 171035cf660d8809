import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import { AGENT_BODIES, PARTNER_BODIES } from '../data/agentBodies';
import { MESSAGE_BODIES, ON_PREMISE_BODIES, STATUS_BODIES } from '../data/appendixA';
import { OTHER_BODIES } from '../data/appendixAOther';

/** Outside the checkout, so it is not there everywhere. */
const META_EXAMPLES = path.resolve(__dirname, '../../../../shared/meta-examples/webhooks.json');

/** Meta's own examples, by name; none, and a word on the console, where the file is missing. */
export function metaExamples(): Record<string, IDataObject> {
	if (existsSync(META_EXAMPLES)) {
		return JSON.parse(readFileSync(META_EXAMPLES, 'utf8')) as Record<string, IDataObject>;
	}
	console.warn(`Meta's webhook examples are skipped: there is no ${META_EXAMPLES}`);
	return {};
}

const named = (source: string, bodies: Record<string, IDataObject>) =>
	Object.entries(bodies).map<[string, IDataObject]>(([name, body]) => [`${source}: ${name}`, body]);

/** Every documented body that we have, each with its source in its name. */
export function documentedBodies(): Array<[string, IDataObject]> {
	return [
		...named('Appendix A, message', MESSAGE_BODIES),
		...named('Appendix A, status', STATUS_BODIES),
		...named('Appendix A, other', OTHER_BODIES),
		...named('On-Premise', ON_PREMISE_BODIES),
		...named('Agent', AGENT_BODIES),
		...named('Partner', PARTNER_BODIES),
		...named('Meta', metaExamples()),
	];
}
