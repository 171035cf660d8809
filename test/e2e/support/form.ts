import type { Locator } from 'playwright-core';
import { byId } from './editor';

/** The parameters of a node, as a user fills them in: in its opened panel. */

/** Forms in a form repeat their parameters: `index` counts those of the same name from above. */
export async function choose(panel: Locator, parameter: string, option: string, index = 0) {
	await byId(panel, `parameter-input-${parameter}`).nth(index).click();
	await byId(panel.page().locator('body'), 'parameter-input-item')
		.filter({ has: panel.page().getByText(option, { exact: true }), visible: true })
		.click();
}

export async function fill(panel: Locator, parameter: string, text: string, index = 0) {
	const input = byId(panel, `parameter-input-${parameter}`).nth(index);
	await input.locator('input, textarea').fill(text);
}

/** Turns a field into an expression, as typing `=` does, and waits until n8n shows what it comes to. */
export async function fillExpression(
	panel: Locator,
	parameter: string,
	expression: string,
	result: string,
) {
	await fill(panel, parameter, '=');
	const editor = byId(panel, `parameter-input-${parameter}`).locator('.cm-content');
	await editor.fill(expression);
	await editor.blur();
	const preview = byId(panel, `parameter-expression-preview-${parameter}`);
	await preview.filter({ hasText: result }).waitFor();
}

/** One of the buttons below a form, e.g. `Add Button`. */
export async function add(panel: Locator, what: string, index = 0): Promise<void> {
	await panel
		.getByRole('button', { name: `Add ${what}`, exact: true })
		.nth(index)
		.click();
}

/** Opens a list that 360dialog fills, and searches in it. The results change as they come in. */
export async function searchList(panel: Locator, parameter: string, text: string) {
	const body = panel.page().locator('body');
	await byId(byId(panel, `resource-locator-${parameter}`), 'rlc-input').click();
	await byId(body, 'rlc-search').filter({ visible: true }).fill(text);
	return byId(body, 'rlc-item').filter({ visible: true });
}

/** The ids of the fields that n8n made for a "resource mapper", from above. */
export async function mapperFields(panel: Locator): Promise<string[]> {
	const prefix = 'parameter-input-';
	const ids = await byId(panel, 'mapping-fields-container')
		.locator(`[data-test-id^="${prefix}"]`)
		.evaluateAll((elements) => elements.map((element) => element.getAttribute('data-test-id')));
	return ids.map((id) => id?.slice(prefix.length) ?? '').filter((id) => id !== 'field');
}

/** Starts with what is on the screen: the editor sends the workflow as it is, saved or not. */
export async function executeStep(panel: Locator): Promise<Locator> {
	await byId(panel, 'node-execute-button').click();
	return byId(panel, 'output-panel');
}
