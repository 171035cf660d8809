import { InputError } from './inputError';

export interface LocationContent {
	type: 'location';
	location: { latitude: number; longitude: number; name?: string; address?: string };
}

export interface LocationInput {
	/** Degrees, -90 to 90; a text with a number in it will do. */
	latitude: unknown;
	/** Degrees, -180 to 180. */
	longitude: unknown;
	name?: string;
	address?: string;
}

/**
 * A place on the map.
 *
 * @throws InputError when a coordinate is missing, no number, or out of range
 * @see https://docs.360dialog.com/docs/messaging-api/api-reference/messages
 */
export function locationContent({
	latitude,
	longitude,
	name,
	address,
}: LocationInput): LocationContent {
	return {
		type: 'location',
		location: {
			latitude: degrees('Latitude', latitude, 90),
			longitude: degrees('Longitude', longitude, 180),
			...(name ? { name } : {}),
			...(address ? { address } : {}),
		},
	};
}

function degrees(field: string, value: unknown, limit: number): number {
	const text = typeof value === 'string' ? value.trim() : value;
	const number = typeof text === 'string' && text !== '' ? Number(text) : text;
	if (typeof number === 'number' && Math.abs(number) <= limit) return number;
	throw new InputError(
		field,
		`${field} must be a number from -${limit} to ${limit}`,
		`Enter decimal degrees with a point, e.g. ${field === 'Latitude' ? '52.5163' : '13.3777'}`,
	);
}
