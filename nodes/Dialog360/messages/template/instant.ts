/** A date with a time or without, and no word about the time zone. */
const LOCAL = /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?)?$/;

/** What tells seconds since 1970 from milliseconds: seconds get there in the year 5138. */
const MILLISECONDS_FROM = 100_000_000_000;

/**
 * The moment that a value means: a text such as ISO 8601, seconds or milliseconds since 1970, a Date,
 * or a DateTime of n8n's expressions. Texts without a time zone are in the given one.
 *
 * @returns milliseconds since 1970, or undefined
 */
export function instantOf(value: unknown, timeZone = 'UTC'): number | undefined {
	if (typeof value === 'number') return fromNumber(value);
	if (typeof value === 'string') return fromText(value.trim(), timeZone);
	return typeof value === 'object' && value !== null ? valid(Number(value)) : undefined;
}

function fromText(text: string, timeZone: string): number | undefined {
	if (/^\d+$/.test(text)) return fromNumber(Number(text));
	if (!LOCAL.test(text)) return valid(Date.parse(text));
	const asUtc = valid(
		Date.parse(`${text.replace(' ', 'T')}${text.length === 10 ? 'T00:00' : ''}Z`),
	);
	if (asUtc === undefined) return undefined;
	// The offset may change between the two; the second look is at the right side of the change.
	const near = asUtc - offsetAt(asUtc, timeZone);
	return asUtc - offsetAt(near, timeZone);
}

function fromNumber(value: number): number | undefined {
	return valid(value < MILLISECONDS_FROM ? value * 1000 : value);
}

function valid(milliseconds: number): number | undefined {
	return Number.isFinite(milliseconds) && milliseconds > 0 ? milliseconds : undefined;
}

/** How far the clocks of a time zone are ahead of UTC, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
	const parts = new Intl.DateTimeFormat('en-US', {
		timeZone,
		hourCycle: 'h23',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric',
		second: 'numeric',
	}).formatToParts(instant);
	const part = (type: string) => Number(parts.find((one) => one.type === type)?.value ?? 0);
	const shown = Date.UTC(
		part('year'),
		part('month') - 1,
		part('day'),
		part('hour'),
		part('minute'),
		part('second'),
	);
	return shown - Math.floor(instant / 1000) * 1000;
}
