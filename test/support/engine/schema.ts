import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The built package: what the editor shows before a node's first run comes from these files. */
const SCHEMAS = path.resolve(__dirname, '../../../dist/nodes/Dialog360/__schema__');

interface Schema {
	type: string;
	properties?: Record<string, Schema>;
}

/** Compares the shape of an item with an output schema: every key, and the type of each value. */
export function expectShape(value: unknown, file: string) {
	const full = path.join(SCHEMAS, file);
	expect(existsSync(full)).toBe(true);
	expect(shapeOf(value)).toEqual(typesOf(JSON.parse(readFileSync(full, 'utf8')) as Schema));
}

const typesOf = ({ type, properties }: Schema): unknown =>
	properties ? mapValues(properties, typesOf) : type;

function shapeOf(value: unknown): unknown {
	if (value === null) return 'null';
	if (typeof value !== 'object') return typeof value;
	return Array.isArray(value) ? 'array' : mapValues(value as Record<string, unknown>, shapeOf);
}

function mapValues<T>(object: Record<string, T>, map: (value: T) => unknown) {
	return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}
