import type { Locator, Page } from 'playwright-core';
import { join } from 'node:path';
import { eventually } from '../../support/n8n/eventually';
import type { Workflow } from '../../support/n8n/workflows';
import { setting } from './settings';
import type { Stage } from './stage';

/** n8n marks the parts of its editor with this attribute. */
export function byId(scope: Page | Locator, testId: string): Locator {
	return scope.locator(`[data-test-id="${testId}"]`);
}

export async function openWorkflow({ page, session }: Stage, { id, nodes }: Workflow) {
	await page.goto(`${session.url}/workflow/${id}`);
	await eventually(async () => (await byId(page, 'canvas-node').count()) === nodes.length, {
		what: 'the nodes on the canvas',
	});
	await dismissAdvice(page);
}

/** n8n's "production checklist" opens by itself once, over a workflow that is active. */
async function dismissAdvice(page: Page): Promise<void> {
	if ((await byId(page, 'workflow-active-version-indicator').count()) === 0) return;
	await byId(page, 'suggested-actions-close').click();
}

export async function openNode(page: Page, name: string): Promise<Locator> {
	await byId(page, 'canvas-node').filter({ hasText: name }).dblclick();
	const panel = byId(page, 'ndv');
	await panel.waitFor();
	return panel;
}

/** All of them are the package's, and none is broken: a broken image has no size. */
export async function expectOurIcons(images: Locator): Promise<void> {
	await eventually(
		async () => {
			const icons = await images.evaluateAll((elements: HTMLImageElement[]) =>
				elements.map(({ src, naturalWidth }) => ({ src, naturalWidth })),
			);
			return icons.length > 0 && icons.every((icon) => icon.naturalWidth > 0 && isOurs(icon.src));
		},
		{ what: 'the icons to load' },
	);
}

function isOurs(src: string): boolean {
	return src.includes('/icons/n8n-nodes-360dialog/');
}

/** For the README, so without notes that come and go, and without tooltips. */
export async function takePicture(page: Page, name: string): Promise<void> {
	await page.mouse.move(1, 1);
	for (const note of await page.locator('.el-notification__closeBtn').all()) await note.click();
	await page.locator('.el-notification').first().waitFor({ state: 'detached' });
	await page.evaluate(() => document.fonts.ready);
	const folder = process.env.SCREENSHOTS ?? setting('E2E_LOGS');
	await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}
