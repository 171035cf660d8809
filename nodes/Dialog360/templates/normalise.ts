import type { IDataObject } from 'n8n-workflow';
import { variablesIn } from './variables';

/**
 * A template in one form for both lists: the older one writes the status in small letters, has no IDs,
 * and knows a namespace.
 */
export interface Template extends IDataObject {
	id: string | null;
	name: string;
	language: string;
	/** In capitals, e.g. `APPROVED`. */
	status: string;
	/** In capitals, e.g. `UTILITY`. */
	category: string;
	/** `NAMED` or `POSITIONAL`. */
	parameterFormat: string;
	components: IDataObject[];
	/** `GREEN`, `YELLOW`, `RED` or `UNKNOWN`. */
	qualityScore: string;
	/** `NONE` where WhatsApp had nothing against it. */
	rejectedReason: string;
}

/** @see https://docs.360dialog.com/docs/messaging-api/api-reference/templates */
export function normaliseTemplate(raw: IDataObject): Template {
	const components = Array.isArray(raw.components) ? (raw.components as IDataObject[]) : [];
	return {
		id: text(raw.id) || null,
		name: text(raw.name),
		language: text(raw.language),
		status: upper(raw.status),
		category: upper(raw.category),
		parameterFormat: upper(raw.parameter_format) || formatOf(components),
		components,
		qualityScore: scoreOf(raw.quality_score),
		rejectedReason: upper(raw.rejected_reason) || 'NONE',
		...(raw.previous_category ? { previousCategory: upper(raw.previous_category) } : {}),
		...(raw.namespace ? { namespace: text(raw.namespace) } : {}),
	};
}

/** Lists that were asked for certain fields only, and the older list, do not name the format. */
function formatOf(components: IDataObject[]): string {
	const named = components.some(({ text: own }) =>
		variablesIn(text(own)).some((variable) => !/^\d+$/.test(variable)),
	);
	return named ? 'NAMED' : 'POSITIONAL';
}

function scoreOf(value: unknown): string {
	const inside = value as { score?: unknown } | null | undefined;
	return upper(typeof value === 'object' ? inside?.score : value) || 'UNKNOWN';
}

function text(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function upper(value: unknown): string {
	return text(value).toUpperCase();
}

/** `PENDING_DELETION` for people: `Pending Deletion`. */
export function titled(value: string): string {
	return value
		.split('_')
		.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
		.join(' ');
}
