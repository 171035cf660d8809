import type { Refusal } from '../../../nodes/Dialog360/api/errors';
import { readRefusal } from '../../../nodes/Dialog360/api/refusal';

/** The refusal in an answer; an answer that is none fails the test. */
export function refusal(status: number, body: unknown): Refusal {
	const found = readRefusal(status, body);
	if (!found) throw new Error('The answer was not read as a refusal');
	return found;
}

/** What the answer itself says, before anything is looked up. */
export function facts(status: number, body: unknown) {
	const { code, subcode, message, details, traceId } = refusal(status, body);
	return { code, subcode, message, details, traceId };
}
