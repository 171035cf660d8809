import { seeded, type Random } from './random';
import { changed } from './tree';

/** A call that nobody sends on purpose. */
export interface FuzzCase {
	/** By which it can be made again. */
	seed: number;
	bytes: Buffer;
	contentType: string;
	/** A JSON object, whatever is in it: 360dialog would send it again if it were refused. */
	isObject: boolean;
}

const JSON_TYPE = 'application/json';
/** In percent of all. */
const BROKEN = 10;
const MOST_CHARACTERS = 300_000;

/** The case that belongs to a seed: mostly a documented body with some parts changed. */
export function fuzzCase(bodies: object[], seed: number): FuzzCase {
	const random = seeded(seed);
	let body = random.pick(bodies);
	let text = JSON.stringify(body);
	for (let changes = 1 + random.below(4); changes > 0; changes--) {
		const next = changed(body, random);
		const nextText = JSON.stringify(next);
		// Of an empty body nothing is left to change, and n8n does not take any size.
		if (nextText === '{}' || nextText.length > MOST_CHARACTERS) break;
		[body, text] = [next, nextText];
	}
	const bytes = Buffer.from(text);
	const whole = { seed, bytes, contentType: JSON_TYPE, isObject: true };
	return random.below(100) < BROKEN ? broken(whole, random) : whole;
}

/** Not JSON any more, or not said to be, or no object. */
function broken(whole: FuzzCase, random: Random): FuzzCase {
	const { bytes } = whole;
	const somewhere = random.below(bytes.length - 1) + 1;
	const others: Array<Partial<FuzzCase>> = [
		{ bytes: bytes.subarray(0, somewhere) },
		{ bytes: Buffer.concat([bytes, Buffer.from('}')]) },
		{ bytes: Buffer.from([0xff, 0xfe, 0x00, 0xd8]) },
		{ bytes: Buffer.from('undefined') },
		{ bytes: Buffer.from('[1,2]') },
		{ bytes: Buffer.from('"text"') },
		{ bytes: Buffer.from('7') },
		{ bytes: Buffer.from('null') },
		{ contentType: 'text/plain' },
		{ contentType: 'application/octet-stream' },
		{ contentType: 'application/xml' },
	];
	return { ...whole, ...random.pick(others), isObject: false };
}
