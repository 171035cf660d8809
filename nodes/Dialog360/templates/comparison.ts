import type { IDataObject } from 'n8n-workflow';

interface Metric {
	metric?: unknown;
	number_values?: unknown;
	string_values?: unknown;
	/** The templates' IDs, from the lowest value to the highest, where WhatsApp tells no more. */
	order_by_relative_metric?: unknown;
}

/**
 * One object a template, with the metrics by name: `BLOCK_RATE` becomes `blockRate`, and where only the
 * order is told, `blockRateRank`, in which 1 is the lowest.
 *
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-comparison
 */
export function comparisonByTemplate(ids: string[], metrics: IDataObject[]): IDataObject[] {
	return ids.map((templateId) => {
		const values = (metrics as Metric[]).flatMap((metric) => valueOf(metric, templateId));
		return { templateId, ...(Object.fromEntries(values) as IDataObject) };
	});
}

function valueOf(metric: Metric, id: string): Array<[string, string | number]> {
	const name = camelCase(String(metric.metric));
	const order = asList(metric.order_by_relative_metric).map(String);
	const rank: Array<[string, number]> = order.includes(id)
		? [[`${name}Rank`, order.indexOf(id) + 1]]
		: [];
	const found = [...asList(metric.number_values), ...asList(metric.string_values)].find(
		(one) => String((one as { key?: unknown } | null)?.key) === id,
	) as { value?: unknown } | undefined;
	const value = found?.value;
	return typeof value === 'string' || typeof value === 'number' ? [[name, value], ...rank] : rank;
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const camelCase = (name: string) =>
	name.toLowerCase().replace(/_([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase());
