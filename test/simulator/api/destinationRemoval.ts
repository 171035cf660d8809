import type { State } from '../state';
import { isObject } from './validation/check';

/** Which destinations a DELETE means. What body it takes is not documented, so a test can choose. */
export function removedNames(
	{ options, cloudWebhooks }: State,
	body: unknown,
): { names: string[] } | { wrong: string } {
	const known = cloudWebhooks.destinations.destinations.map(({ name }) => name);
	const given = isObject(body) && Array.isArray(body.destinations) ? body.destinations : [];
	switch (options.destinationRemoval) {
		case 'all':
			return { names: known };
		case 'refused':
			return { wrong: 'Destinations cannot be removed' };
		case 'objects':
			return check(
				given.map((one: unknown) => (isObject(one) ? one.name : undefined)),
				known,
			);
		default:
			return check(given, known);
	}
}

function check(names: unknown[], known: string[]): { names: string[] } | { wrong: string } {
	if (names.length === 0 || !names.every((name) => typeof name === 'string')) {
		return { wrong: 'destinations has the wrong type' };
	}
	const stranger = names.find((name) => !known.includes(name));
	return stranger === undefined ? { names } : { wrong: `Destination ${stranger} does not exist` };
}
