import type { IDataObject } from 'n8n-workflow';

/** An output schema, as far as n8n's preview reads it. */
export interface Schema {
	type: string;
	properties?: Record<string, Schema>;
	items?: Schema;
}

/** The schema of several items: what is null in one takes its type from another. */
export function mergedSchema(items: IDataObject[]): Schema {
	return items.map(schemaOf).reduce(merge);
}

function schemaOf(value: unknown): Schema {
	if (value === null) return { type: 'null' };
	if (Array.isArray(value)) {
		return value.length === 0
			? { type: 'array' }
			: { type: 'array', items: value.map(schemaOf).reduce(merge) };
	}
	if (typeof value !== 'object') return { type: typeof value };
	const properties = Object.entries(value as object).map(([key, child]) => [key, schemaOf(child)]);
	return { type: 'object', properties: Object.fromEntries(properties) as Record<string, Schema> };
}

function merge(one: Schema, other: Schema): Schema {
	if (one.type === 'null') return other;
	if (one.type !== other.type) return one;
	if (one.items && other.items) return { ...one, items: merge(one.items, other.items) };
	if (!one.properties || !other.properties) return one.items ? one : other;
	const merged = { ...one.properties };
	for (const [key, schema] of Object.entries(other.properties)) {
		merged[key] = merged[key] ? merge(merged[key], schema) : schema;
	}
	return { type: 'object', properties: merged };
}

/**
 * Where a sample does not have the shape of a schema: keys that only one of them has, and other types.
 * Null in the sample fits everything, and an object without properties in the schema takes any.
 */
export function misfits(sample: Schema, schema: Schema, path = ''): string[] {
	if (sample.type === 'null') return [];
	if (sample.type !== schema.type) return [`${path}: ${sample.type} is no ${schema.type}`];
	if (sample.items) return schema.items ? misfits(sample.items, schema.items, `${path}[]`) : [];
	const { properties } = schema;
	if (!properties) return [];
	const keys = new Set([...Object.keys(sample.properties ?? {}), ...Object.keys(properties)]);
	return [...keys].flatMap((key) => {
		const [one, other] = [sample.properties?.[key], properties[key]];
		if (!one) return [`${path}.${key}: only in the schema`];
		return other ? misfits(one, other, `${path}.${key}`) : [`${path}.${key}: not in the schema`];
	});
}
