import { UnreachableError } from './errors';

interface NetworkReason {
	pattern: RegExp;
	message: string;
	fix: string;
	/** Whether the request may have reached 360dialog before the connection broke. */
	maybeAccepted: boolean;
}

const CHECK_CONNECTION =
	'Check the internet connection, proxy and firewall of the machine that n8n runs on';

const LOOK_FIRST =
	'Check whether the message arrived before you send it again: it may have been accepted';

const TLS: NetworkReason = {
	pattern: /CERT_|_CERT|CERTIFICATE|SELF_SIGNED|UNABLE_TO_|EPROTO|ERR_SSL|ERR_TLS/,
	message: 'The encrypted connection to 360dialog could not be set up',
	fix: 'Check the certificate of a proxy in between, and the Base URL if the Environment is Custom',
	maybeAccepted: false,
};

/** What Node.js says, with the code of a broken connection, when TLS was refused. */
const BEFORE_TLS = /before secure TLS connection/;

/** By code or text of the network error; the first that fits. */
const REASONS: readonly NetworkReason[] = [
	{
		pattern: /ENOTFOUND|EAI_AGAIN/,
		message: 'The address of 360dialog could not be found',
		fix: `${CHECK_CONNECTION}, its DNS, and the Base URL if the Environment is Custom`,
		maybeAccepted: false,
	},
	{
		pattern: /ECONNREFUSED/,
		message: 'The connection to 360dialog was refused',
		fix: `${CHECK_CONNECTION}, and the Base URL if the Environment is Custom`,
		maybeAccepted: false,
	},
	{
		pattern: /EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL/,
		message: 'There is no way to 360dialog from here',
		fix: CHECK_CONNECTION,
		maybeAccepted: false,
	},
	TLS,
	{
		pattern: /ETIMEDOUT|ECONNABORTED|ESOCKETTIMEDOUT|timeout|timed out/i,
		message: '360dialog did not answer in time',
		fix: LOOK_FIRST,
		maybeAccepted: true,
	},
	{
		pattern: /ECONNRESET|EPIPE|socket hang up|aborted/i,
		message: 'The connection to 360dialog broke before the answer came',
		fix: LOOK_FIRST,
		maybeAccepted: true,
	},
];

/**
 * Rebuilds a network error of n8n's HTTP helper. The original is never handed on: it holds the
 * request with its headers, and so the API key.
 */
export function unreachable(error: unknown): UnreachableError {
	const { code, message } = codeAndMessage(error);
	const reason =
		(BEFORE_TLS.test(message) ? TLS : undefined) ??
		REASONS.find(({ pattern }) => pattern.test(code)) ??
		REASONS.find(({ pattern }) => pattern.test(message));
	if (reason) {
		return new UnreachableError(
			reason.message,
			code || 'NETWORK',
			reason.fix,
			reason.maybeAccepted,
		);
	}
	return new UnreachableError(
		'360dialog could not be reached',
		code || 'NETWORK',
		`${CHECK_CONNECTION}. ${LOOK_FIRST}`,
		true,
	);
}

/** A gateway between us and 360dialog answered in its place. */
export function badGateway(status: number): UnreachableError {
	return new UnreachableError(
		`360dialog is not available at the moment (HTTP ${status} from a gateway)`,
		`HTTP ${status}`,
		`Try again later. ${LOOK_FIRST}.`,
		true,
	);
}

/** Something answered, but nothing of what 360dialog answers: a login page, a redirect. */
export function notFrom360dialog(status: number): UnreachableError {
	return new UnreachableError(
		'The answer did not come from 360dialog',
		`HTTP ${status}`,
		`Check the Base URL in the credential, and whether a proxy or login page sits in between. ${LOOK_FIRST}.`,
		true,
	);
}

/** n8n wraps the HTTP client's error once or twice; the code sits on one of the layers. */
function codeAndMessage(error: unknown): { code: string; message: string } {
	const codes: string[] = [];
	const messages: string[] = [];
	let layer: unknown = error;
	for (let depth = 0; depth < 5 && typeof layer === 'object' && layer !== null; depth++) {
		const { code, message, description, cause } = layer as Record<string, unknown>;
		if (typeof code === 'string') codes.push(code);
		if (typeof message === 'string') messages.push(message);
		if (typeof description === 'string') messages.push(description);
		layer = cause;
	}
	return { code: codes.at(-1) ?? '', message: messages.join(' ') };
}
