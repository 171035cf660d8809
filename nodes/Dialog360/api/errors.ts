import type { CodeInfo } from './errorCodes';

/** What 360dialog or WhatsApp said when it refused, in one form for all their answer shapes. */
export interface Refusal extends CodeInfo {
	status: number;
	/** WhatsApp's code, or that of the On-Premise API. */
	code?: number;
	subcode?: number;
	/** The other side's own words. */
	message: string;
	details?: string;
	traceId?: string;
	/** Seconds to wait, when the answer named them. */
	retryAfterSeconds?: number;
	/** What was refused only prepared a message, e.g. the upload of its file: nothing was sent. */
	nothingSent?: true;
	/** The whole answer, for the error's data. */
	body: unknown;
}

/** 360dialog said no. */
export class RefusedError extends Error {
	constructor(readonly refusal: Refusal) {
		super(refusal.meaning);
		this.name = 'RefusedError';
	}
}

/** We could not reach 360dialog, or nothing sensible came back. */
export class UnreachableError extends Error {
	/**
	 * @param reason network code such as ECONNREFUSED, or the HTTP status of a gateway
	 * @param maybeAccepted whether the request may have got through, so that sending it again could
	 * message somebody twice
	 */
	constructor(
		message: string,
		readonly reason: string,
		readonly fix: string,
		readonly maybeAccepted: boolean,
	) {
		super(message);
		this.name = 'UnreachableError';
	}
}
