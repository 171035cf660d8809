import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Icon } from 'n8n-workflow';
import { Dialog360Api } from '../../../credentials/Dialog360Api.credentials';
import { Dialog360 } from '../../../nodes/Dialog360/Dialog360.node';
import { Dialog360Trigger } from '../../../nodes/Dialog360/Dialog360Trigger.node';
import { xmlFault } from '../support/xml';

const ROOT = path.resolve(__dirname, '../../..');
const LIGHT = path.join(ROOT, 'icons/dialog360.svg');
const DARK = path.join(ROOT, 'icons/dialog360.dark.svg');

const fileOf = (folder: string, name: string) =>
	path.resolve(ROOT, folder, name.replace(/^file:/, ''));

test.each<[string, string, Icon | undefined]>([
	['the node', 'nodes/Dialog360', new Dialog360().description.icon],
	['the trigger', 'nodes/Dialog360', new Dialog360Trigger().description.icon],
	['the credential', 'credentials', new Dialog360Api().icon],
])('%s has both icons', (_, folder, icon) => {
	const { light, dark } = icon as { light: string; dark: string };
	expect(fileOf(folder, light)).toBe(LIGHT);
	expect(fileOf(folder, dark)).toBe(DARK);
});

describe.each([LIGHT, DARK])('%s', (file) => {
	const svg = readFileSync(file, 'utf8');

	test('is well-formed SVG', () => {
		expect(xmlFault(svg)).toBeUndefined();
		expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
	});

	test('is square', () => {
		const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
		expect(Number(width)).toBeGreaterThan(0);
		expect(height).toBe(width);
	});

	test('is small and loads and runs nothing', () => {
		expect(svg.length).toBeLessThan(10_000);
		expect(svg).not.toMatch(/<script|<image|<foreignObject|\bon\w+=|href=|url\(|@import/i);
	});
});

test('the icon for dark themes has other colours than that for light ones', () => {
	const colours = (file: string) =>
		[...new Set(readFileSync(file, 'utf8').match(/#[0-9a-f]{3,8}\b/gi))].sort();
	expect(colours(LIGHT).length).toBeGreaterThan(0);
	expect(colours(DARK)).not.toEqual(colours(LIGHT));
});
