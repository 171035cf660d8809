import { body, marketing, utility } from './build';
import type { Seed } from './build';

/** More than fits on one page of any size that a client is likely to ask for by default. */
export const MANY_TEMPLATES = 120;

/** `notice_001` to `notice_120`; every tenth is not approved, every third has a variable. */
export const MANY: Seed[] = Array.from({ length: MANY_TEMPLATES }, (_, index) => {
	const number = String(index + 1).padStart(3, '0');
	const make = index % 2 === 0 ? utility : marketing;
	const component =
		index % 3 === 0
			? body(`Hello {{1}}, this is notice number ${number} for you.`, ['Jane'])
			: body(`This is notice number ${number}.`);
	const status = (index + 1) % 10 === 0 ? 'PENDING' : 'APPROVED';
	return make(`notice_${number}`, [component], { status });
});
