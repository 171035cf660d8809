const VARIABLE = /\{\{\s*([A-Za-z0-9_]+)\s*\}\}/g;

/** `Hi {{first_name}}, {{2}}` holds first_name and 2; one that occurs twice counts once. */
export const variablesOf = (text: string): string[] => [
	...new Set([...text.matchAll(VARIABLE)].map((match) => match[1] ?? '')),
];

export const fill = (text: string, values: Record<string, string>): string =>
	text.replace(VARIABLE, (whole, name: string) => values[name] ?? whole);
