import { isPlainObject } from '../jsonObject';
import { GATEWAY_MESSAGES, infoByCode, infoByStatus } from './errorCodes';
import type { CodeInfo } from './errorCodes';
import type { Refusal } from './errors';

type Json = Record<string, unknown>;

/** The facts of an answer, before anything is looked up. */
type Facts = Pick<Refusal, 'code' | 'subcode' | 'message' | 'details' | 'traceId'>;

/**
 * Reads a refusal from an answer, whatever its shape:
 * the gateway's `{"error":"text"}` and `{"message":"text"}`, WhatsApp's `{"error":{…}}`, the same below
 * `detail` (marketing route), the On-Premise `{"meta":{…}}` and `{"errors":[…]}`, and plain text.
 *
 * @param status HTTP status
 * @param body the answer, parsed where it was JSON
 * @returns undefined when nothing in the body speaks of a refusal and the status is 2xx
 * @see https://docs.360dialog.com/api/api-error-message-list
 */
export function readRefusal(status: number, body: unknown): Refusal | undefined {
	const ok = status >= 200 && status < 300;
	const facts = factsOf(body);
	if (ok && !facts) return undefined;
	const known = facts ?? { message: fallbackMessage(status, body, ok) };
	return { ...lookUp(status, known), status, ...known, body };
}

function factsOf(body: unknown): Facts | undefined {
	if (!isPlainObject(body)) return undefined;
	const inDetail = factsOf(body.detail);
	if (inDetail) return inDetail;
	const gateway = text(body.error);
	if (gateway) return { message: gateway };
	if (isPlainObject(body.error)) return fromWhatsApp(body.error);
	const first = Array.isArray(body.errors) ? (body.errors as unknown[])[0] : undefined;
	if (isPlainObject(first)) return fromOnPremise(first);
	if (isPlainObject(body.meta) && body.meta.success === false) {
		return { message: text(body.meta.developer_message) ?? 'No reason given' };
	}
	return undefined;
}

function fromWhatsApp(error: Json): Facts {
	const data = isPlainObject(error.error_data) ? error.error_data : {};
	return {
		code: integer(error.code),
		subcode: integer(error.error_subcode),
		message: text(error.message) ?? text(error.title) ?? 'No reason given',
		details: text(data.details) ?? text(error.error_user_msg) ?? text(error.details),
		traceId: text(error.fbtrace_id),
	};
}

function fromOnPremise(error: Json): Facts {
	return {
		...fromWhatsApp(error),
		message: text(error.title) ?? text(error.message) ?? 'No reason given',
	};
}

/** Bodies without a known shape: `{"message":"…"}`, a FastAPI `detail` text, or no JSON at all. */
function fallbackMessage(status: number, body: unknown, ok: boolean): string {
	if (isPlainObject(body)) {
		const meta = isPlainObject(body.meta) ? body.meta : {};
		const message = text(body.message) ?? text(body.detail) ?? text(meta.developer_message);
		if (message && !ok) return message;
	}
	if (typeof body === 'string') {
		const plain = body
			.replace(/<(style|script)\b.*?<\/\1>/gis, ' ')
			.replace(/<[^>]*>/g, ' ')
			.replace(/\s+/g, ' ')
			.trim();
		if (plain) return plain.length > 300 ? `${plain.slice(0, 300)}…` : plain;
	}
	return `HTTP status ${status}`;
}

function lookUp(status: number, facts: Facts): CodeInfo {
	const byCode = facts.code === undefined ? undefined : infoByCode(facts.code);
	if (byCode) return byCode;
	const byMessage = GATEWAY_MESSAGES.find(({ pattern }) => pattern.test(facts.message));
	if (byMessage) {
		const { meaning, fix, disposition } = byMessage;
		return { meaning, fix, disposition };
	}
	const byStatus = infoByStatus(status);
	return { ...byStatus, meaning: facts.code === undefined ? byStatus.meaning : facts.message };
}

function text(value: unknown): string | undefined {
	return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function integer(value: unknown): number | undefined {
	const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
	return typeof number === 'number' && Number.isInteger(number) ? number : undefined;
}
