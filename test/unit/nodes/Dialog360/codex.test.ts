import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Dialog360 } from '../../../../nodes/Dialog360/Dialog360.node';
import { Dialog360Trigger } from '../../../../nodes/Dialog360/Dialog360Trigger.node';

interface Codex {
	node: string;
	nodeVersion: string;
	codexVersion: string;
	categories: string[];
	alias: string[];
	resources: Record<string, Array<{ url: string }>>;
}

const FOLDER = path.resolve(__dirname, '../../../../nodes/Dialog360');
const ROOT = path.resolve(__dirname, '../../../..');
const read = (file: string) => JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as Codex;
const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
/** Anchors that GitHub makes of the headings. */
const anchors = [...readme.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
	String(heading)
		.toLowerCase()
		.replace(/[^\w\- ]/g, '')
		.replaceAll(' ', '-'),
);

test('each node has its codex file beside it, and there is no other', () => {
	const files = readdirSync(FOLDER);
	const nodes = files.filter((file) => file.endsWith('.node.ts'));
	const codices = files.filter((file) => file.endsWith('.node.json'));
	expect(codices.sort()).toEqual(nodes.map((file) => file.replace(/\.ts$/, '.json')).sort());
});

describe.each([
	['Dialog360.node.json', new Dialog360().description.name],
	['Dialog360Trigger.node.json', new Dialog360Trigger().description.name],
])('%s', (file, name) => {
	const codex = read(file);

	test('names the type of its node', () => {
		expect(codex.node).toBe(`n8n-nodes-360dialog.${name}`);
		expect(codex.codexVersion).toBe('1.0');
		expect(codex.nodeVersion).toMatch(/^\d+\.\d+$/);
	});

	test('puts it under Communication, where people look for WhatsApp', () => {
		expect(codex.categories).toContain('Communication');
		expect(codex.alias).toEqual(expect.arrayContaining(['WhatsApp', '360dialog', 'WABA']));
		expect(new Set(codex.alias).size).toBe(codex.alias.length);
	});

	test('links only over https, and to headings that the README has', () => {
		const urls = Object.values(codex.resources).flatMap((links) => links.map(({ url }) => url));
		expect(urls.length).toBeGreaterThan(0);
		for (const url of urls) {
			expect(url).toMatch(/^https:\/\//);
			const anchor = /#(.+)$/.exec(url)?.[1];
			if (anchor !== undefined) expect(anchors).toContain(anchor);
		}
	});
});
