const VARIABLE = /\{\{\s*([A-Za-z0-9_]+)\s*\}\}/g;

/** `Hi {{first_name}}, {{2}}` holds first_name and 2; one that occurs twice counts once. */
export const variablesOf = (text: string): string[] => [
	...new Set([...text.matchAll(VARIABLE)].map((match) => match[1] ?? '')),
];

export const fill = (text: string, values: Record<string, string>): string =>
	text.replace(VARIABLE, (whole, name: string) => values[name] ?? whole);

/** Named parameters by name, positional ones by their number from 1. */
export function valuesOf(
	component: { parameters?: Array<Record<string, unknown>> } | undefined,
): Record<string, string> {
	const entries = (component?.parameters ?? []).map((parameter, index) => {
		const { type, text, parameter_name: name } = parameter;
		const rich = parameter[String(type)] as { fallback_value?: unknown } | undefined;
		const value = type === 'text' ? text : rich?.fallback_value;
		return [typeof name === 'string' && name ? name : String(index + 1), String(value ?? '')];
	});
	return Object.fromEntries(entries) as Record<string, string>;
}
