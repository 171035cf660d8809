import { speaksOnPremise } from './hosting';
import { traceId } from './ids';
import type { HostingName } from './types';

/** What is wrong with a request, before it is put into the words of a hosting type. */
export interface Problem {
	code: number;
	/** Goes out as `error_data.details` and names the field. */
	details: string;
	/** When it differs from the code's usual one. */
	status?: number;
	/** Meta's finer number, in use for templates; its words then go to the user. */
	subcode?: number;
	/** `error_user_title`, given with a subcode. */
	userTitle?: string;
}

export interface Answer {
	status: number;
	body: unknown;
}

/** `meta` of every answer of the On-Premise dialect (https://docs.360dialog.com/docs/get-started/sandbox). */
export const META = { api_status: 'stable', version: '2.35.4' } as const;

interface Meaning {
	title: string;
	status: number;
	/** The On-Premise client's own number; 1009 is documented, the rest is background knowledge. */
	onPremise: number;
}

/** Codes and HTTP states: https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes */
const CODES: Record<number, Meaning> = {
	100: { title: 'Invalid parameter', status: 400, onPremise: 1009 },
	130429: { title: 'Rate limit hit', status: 429, onPremise: 429 },
	131008: { title: 'Required parameter is missing', status: 400, onPremise: 1008 },
	131009: { title: 'Parameter value is not valid', status: 400, onPremise: 1009 },
	131021: { title: 'Recipient cannot be sender', status: 400, onPremise: 1009 },
	131026: { title: 'Message undeliverable', status: 400, onPremise: 1026 },
	131030: { title: 'Recipient phone number not in allowed list', status: 400, onPremise: 131030 },
	131047: { title: 'Re-engagement message', status: 400, onPremise: 131047 },
	131051: { title: 'Message type is not currently supported', status: 400, onPremise: 501 },
	131062: {
		title: 'Business-scoped user id recipients are not supported for this message',
		status: 400,
		onPremise: 131062,
	},
	132000: {
		title: 'Number of parameters does not match the expected number of params',
		status: 400,
		onPremise: 2000,
	},
	132001: {
		title: 'Template name does not exist in the translation',
		status: 404,
		onPremise: 2001,
	},
	131055: {
		title: 'Method not allowed',
		status: 400,
		onPremise: 131055,
	},
	132005: {
		title: 'Template Hydrated Text Too Long',
		status: 400,
		onPremise: 2005,
	},
	132008: {
		title: 'Template parameter value is invalid',
		status: 400,
		onPremise: 2012,
	},
	132015: { title: 'Template is Paused', status: 400, onPremise: 132015 },
	132016: { title: 'Template is Disabled', status: 400, onPremise: 132016 },
	132012: {
		title: 'Parameter format does not match format in the created template',
		status: 400,
		onPremise: 2012,
	},
};

const meaningOf = (code: number): Meaning =>
	CODES[code] ?? { title: 'Something went wrong', status: 400, onPremise: code };

const ERROR_CODES_PAGE =
	'https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/';

/** Meta's Graph error, which 360dialog's Cloud API hands on as it is. */
export function metaError(problem: Problem): Answer {
	const { title, status } = meaningOf(problem.code);
	const { subcode, userTitle = title } = problem;
	if (subcode !== undefined) {
		return {
			status: problem.status ?? status,
			body: {
				error: {
					message: title,
					type: 'OAuthException',
					code: problem.code,
					error_subcode: subcode,
					is_transient: false,
					error_user_title: userTitle,
					error_user_msg: problem.details,
					fbtrace_id: traceId(),
				},
			},
		};
	}
	return {
		status: problem.status ?? status,
		body: {
			error: {
				message: `(#${problem.code}) ${title}`,
				type: 'OAuthException',
				code: problem.code,
				error_data: { messaging_product: 'whatsapp', details: problem.details },
				fbtrace_id: traceId(),
			},
		},
	};
}

/** The classic answer of the On-Premise client. */
function onPremiseError(problem: Problem): Answer {
	const { title, status, onPremise } = meaningOf(problem.code);
	return {
		status: problem.status ?? status,
		body: { errors: [{ code: onPremise, title, details: problem.details }], meta: META },
	};
}

export const problemAnswer = (hosting: HostingName, problem: Problem): Answer =>
	speaksOnPremise(hosting) ? onPremiseError(problem) : metaError(problem);

/**
 * An answer of 360dialog's own gateway (https://docs.360dialog.com/api/api-error-message-list): on Cloud the
 * text alone (`utils.ErrorResp`), on the `/v1` hosts wrapped in `meta`.
 */
export const gatewayAnswer = (hosting: HostingName, status: number, text: string): Answer => ({
	status,
	body: speaksOnPremise(hosting)
		? { meta: { success: false, http_code: status, developer_message: text } }
		: { error: text },
});

/** One entry of `errors[]` in a status webhook of either shape. */
export function webhookError(hosting: HostingName, problem: Problem): Record<string, unknown> {
	const { title } = meaningOf(problem.code);
	const { code, details } = problem;
	return speaksOnPremise(hosting)
		? { code, title, details, href: ERROR_CODES_PAGE }
		: { code, title, message: title, error_data: { details }, href: ERROR_CODES_PAGE };
}
