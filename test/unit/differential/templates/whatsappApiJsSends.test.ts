import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import { compareWith } from '../compare';
import * as values from '../values';
import { OUR_SENDS } from './oursSends';
import { indexDifference, inTemplate } from './sendDifferences';

/** Synchronous, so that there is one test for each template. */
const theirs = JSON.parse(
	execFileSync(
		process.execPath,
		[path.join(__dirname, 'whatsappApiJsSends.mjs'), JSON.stringify(values)],
		{ encoding: 'utf8', timeout: 30_000 },
	),
) as Record<string, IDataObject>;

const NO_CLASS = 'the library has no class for it';

compareWith({
	library: 'whatsapp-api-js (sent templates)',
	ours: OUR_SENDS,
	messages: Object.keys(theirs),
	bodies: async () => theirs,
	lacks: { 'GIF header': NO_CLASS, 'order details': NO_CLASS, 'call on WhatsApp': NO_CLASS },
	differences: [
		{
			messages: Object.keys(theirs),
			why: 'it always gives the policy, of which there is only one; the Cloud API can do without',
			apply: inTemplate(({ language }) => {
				expect(language.policy).toBe('deterministic');
				delete language.policy;
			}),
		},
		indexDifference([
			'quick replies',
			'link behind a button without parameters',
			'copy code',
			'flow',
			'catalog',
			'product list',
			'carousel',
			'one-time password',
		]),
		{
			messages: ['catalog'],
			why: "it writes the kind in small letters; Meta's example of a catalog template has capitals",
			apply: inTemplate(({ components: [button] }) => {
				expect(button!.sub_type).toBe('catalog');
				button!.sub_type = 'CATALOG';
			}),
		},
		{
			messages: ['tap target'],
			why: "it gives one target, where Meta's page on tap targets has a list of them",
			apply: inTemplate(({ components }) => {
				const [parameter] = components[1]!.parameters!;
				parameter!.tap_target_configuration = [parameter!.tap_target_configuration] as never;
			}),
		},
	],
});
