import { randomInt } from 'node:crypto';

import { MANY_TEMPLATES_KEY } from '../hosting';
import type { State } from '../state';
import type { HostingName, StoreName } from '../types';
import { seedTemplates } from './seeds';
import type { Template } from './types';

/** The templates of one account. The account with many shares everything else with the Cloud account. */
export interface TemplateStore {
	/** Oldest first. */
	templates: Template[];
	/** When an approved template was edited (ms), by its id. */
	editedAt: Map<string, number[]>;
	/** On-Premise repeats it on each template. */
	namespace: string;
}

export const STORES: readonly StoreName[] = ['cloud', 'onPremise', 'sandbox', 'manyTemplates'];

const storeOf = (name: StoreName): TemplateStore => ({
	templates: seedTemplates[name](),
	editedAt: new Map(),
	namespace: 'c8ae5f90_307a_ca4c_b8f6_d1e2a2573574',
});

export const createStores = () =>
	Object.fromEntries(STORES.map((name) => [name, storeOf(name)])) as Record<
		StoreName,
		TemplateStore
	>;

/** The key of a request tells whose templates are meant. */
export function storeNameOf(
	hosting: HostingName,
	{ headers }: { headers: Record<string, unknown> },
): StoreName {
	const isMany = hosting === 'cloud' && headers['d360-api-key'] === MANY_TEMPLATES_KEY;
	return isMany ? 'manyTemplates' : hosting;
}

export const findTemplate = (
	state: State,
	store: StoreName,
	name: string,
	language: string,
): Template | undefined =>
	state.templateStores[store].templates.find(
		(one) => one.name === name && one.language === language,
	);

export const byId = ({ templates }: TemplateStore, id: string): Template | undefined =>
	templates.find((one) => one.id === id);

/** Meta's template ids have 15 or 16 digits. */
export const newTemplateId = (): string => `10${randomInt(1e13, 1e14 - 1)}`;
