import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import { compareWith, inInteractive } from './compare';
import * as values from './values';

/** Synchronous, so that there is one test for each message. */
const theirs = JSON.parse(
	execFileSync(
		process.execPath,
		[path.join(__dirname, 'whatsappApiJs.mjs'), JSON.stringify(values)],
		{ encoding: 'utf8', timeout: 30_000 },
	),
) as Record<string, IDataObject>;

const NO_CLASS = 'the library has no class for it';

compareWith({
	library: 'whatsapp-api-js',
	messages: Object.keys(theirs),
	bodies: async () => theirs,
	lacks: {
		'link button with image header':
			'it takes only text headers there; 360dialog documents pictures, videos and documents too',
		'address request': NO_CLASS,
		'carousel with links': NO_CLASS,
		'carousel with quick replies': NO_CLASS,
	},
	differences: [
		{
			messages: ['contacts'],
			why: "it puts JSON in a text; Meta's examples have a list",
			apply: (body) => ({
				...body,
				contacts: JSON.parse(body.contacts as string) as IDataObject[],
			}),
		},
		{
			messages: ['template', 'template with variables', 'template with named variables'],
			why: 'it always gives the policy, of which there is only one; the Cloud API can do without',
			apply: (body) => {
				const template = body.template as IDataObject;
				const { policy, ...language } = template.language as IDataObject;
				expect(policy).toBe('deterministic');
				return { ...body, template: { ...template, language } };
			},
		},
		{
			messages: ['flow with first screen'],
			why: 'it always gives the mode; published is what WhatsApp takes where it lacks',
			apply: inInteractive(({ action: { parameters } }) => {
				expect(parameters?.mode).toBe('published');
				delete parameters?.mode;
			}),
		},
	],
});
