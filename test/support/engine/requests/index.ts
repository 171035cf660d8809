import { commerceCases } from './commerce';
import { interactiveCases } from './interactive';
import { plainCases } from './plain';
import { textCases } from './text';
import type { RequestCase } from './case';

/** Every operation of the resource Message on every hosting type, at least once. */
export const MESSAGE_CASES: RequestCase[] = [
	...textCases,
	...plainCases,
	...interactiveCases,
	...commerceCases,
];
