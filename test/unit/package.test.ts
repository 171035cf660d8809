import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Manifest {
	name: string;
	version: string;
	license: string;
	keywords: string[];
	files: string[];
	main?: string;
	dependencies?: object;
	optionalDependencies?: object;
	bundledDependencies?: string[];
	peerDependencies: Record<string, string>;
	devDependencies: Record<string, string>;
	scripts: Record<string, string>;
	repository: { url: string };
	n8n: { n8nNodesApiVersion: number; credentials: string[]; nodes: string[] };
}

const ROOT = path.resolve(__dirname, '../..');
const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as Manifest;
const exists = (file: string) => existsSync(path.join(ROOT, file));

describe('package.json', () => {
	test('has the name and the keyword by which n8n finds community nodes', () => {
		expect(manifest.name).toBe('n8n-nodes-360dialog');
		expect(manifest.keywords).toContain('n8n-community-node-package');
		expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/);
		expect(manifest.license).toBe('MIT');
		expect(manifest.repository.url).toMatch(/^git\+https:\/\/.+\.git$/);
	});

	test('has no dependency: n8n verifies only packages without', () => {
		expect(manifest.dependencies ?? {}).toEqual({});
		expect(manifest.optionalDependencies ?? {}).toEqual({});
		expect(manifest.bundledDependencies ?? []).toEqual([]);
		expect(manifest.peerDependencies).toEqual({ 'n8n-workflow': '*' });
	});

	test('names exact versions of what it is built with', () => {
		for (const version of Object.values(manifest.devDependencies)) {
			expect(version).toMatch(/^\d+\.\d+\.\d+$/);
		}
	});

	test('runs nothing on the machine of whoever installs it', () => {
		for (const script of ['preinstall', 'install', 'postinstall', 'prepare']) {
			expect(manifest.scripts).not.toHaveProperty(script);
		}
	});

	test('publishes the build and nothing of the sources', () => {
		expect(manifest.files).toContain('dist');
		for (const entry of manifest.files) expect(entry).toMatch(/^(dist|[A-Z]+\.md)$/);
	});

	test('publishes no file that is not there', () => {
		for (const entry of manifest.files.filter((file) => file !== 'dist')) {
			expect(exists(entry)).toBe(true);
		}
		expect(exists('README.md')).toBe(true);
		expect(exists('LICENSE.md')).toBe(true);
	});

	test.each([...manifest.n8n.credentials, ...manifest.n8n.nodes])('%s has a source', (built) => {
		expect(built).toMatch(/^dist\/.+\.js$/);
		expect(exists(built.replace(/^dist\//, '').replace(/\.js$/, '.ts'))).toBe(true);
	});

	test('lists every node and credential that there is', () => {
		expect(manifest.n8n.n8nNodesApiVersion).toBe(1);
		expect(manifest.n8n.credentials).toEqual(['dist/credentials/Dialog360Api.credentials.js']);
		expect(manifest.n8n.nodes).toEqual([
			'dist/nodes/Dialog360/Dialog360.node.js',
			'dist/nodes/Dialog360/Dialog360Trigger.node.js',
		]);
	});
});
