import type { Template, TemplateCategory, TemplateStatus } from './templates/types';

/** What a test, or another process, sees of the simulator. Plain data throughout: it also travels as JSON. */

export type HostingName = 'cloud' | 'onPremise' | 'sandbox';

/** Whose templates: those of a hosting type's account, or of the second Cloud account, which has many. */
export type StoreName = HostingName | 'manyTemplates';

export interface SimulatorOptions {
	/** 0 (the default) takes any free port; the server always binds 127.0.0.1. */
	port?: number;
	/** Latency of every API answer. */
	answerAfterMs?: number;
	/** Deliver sent, delivered and read by itself. A `failed` status is delivered either way. */
	statuses?: boolean;
	/** Time before each status webhook. */
	statusStepMs?: number;
	/** 360dialog gives a receiver five seconds. */
	webhookTimeoutMs?: number;
	/** Pauses between the attempts of one delivery; after the last one it is given up. */
	retryDelaysMs?: number[];
	/** Enforce the documented rules for webhook URLs: https, no port, no underscore in the host. */
	strictWebhookUrls?: boolean;
	/** Enforce the 24 h customer service window: other messages than templates fail with 131047. */
	closedWindow?: boolean;
	/** WhatsApp's limit for a number, 80 unless it was raised; 0 (the default) is none. Beyond it: 130429. */
	messagesPerSecond?: number;
	/**
	 * Whether the template list filters by `name`, `status`, `category` and `language`. Meta's does; whether
	 * 360dialog hands the filters on is not confirmed, so by default (false) they change nothing.
	 */
	templateFilters?: boolean;
	/** How long Meta's review takes; 0 (the default) is until a test decides. */
	approveTemplatesAfterMs?: number;
	/** Whether the account accepted the terms of the Marketing Messages API (default true). */
	marketingMessages?: boolean;
	/** How long it takes until a change of `/waba_webhook` or `/multi_webhook` is in effect; default 0. */
	webhookSettlesAfterMs?: number;
	/**
	 * What `DELETE /multi_webhook` wants, which is not documented: `destinations` as a list of names (the
	 * default) or of objects; or it refuses, or takes all destinations away.
	 */
	destinationRemoval?: 'names' | 'objects' | 'refused' | 'all';
}

/** What a reviewer at Meta does to a template. */
export interface TemplateChange {
	status?: TemplateStatus;
	/** Why it was rejected (`INVALID_FORMAT`, ...) or paused. */
	reason?: string;
	category?: TemplateCategory;
}

export interface Account {
	hosting: HostingName;
	/** What a user types into the credential as base URL. */
	baseUrl: string;
	apiKey: string;
	/** The business number, digits only. */
	phoneNumber: string;
	phoneNumberId: string;
	wabaId: string;
	/** A known customer; in the sandbox the only phone that can be messaged. */
	customer: Customer;
}

export interface Customer {
	phone: string;
	name: string;
	/** BSUID: `<ISO2>.<alphanumerics>`. */
	userId: string;
}

export interface RecordedRequest {
	/** When it came in (ISO 8601). */
	at: string;
	hosting: HostingName;
	method: string;
	/** Without the query, as received: `/messages`, `/onpremise/v1/messages`. */
	path: string;
	query: Record<string, string | string[]>;
	/** Names in lower case. */
	headers: Record<string, string | string[] | undefined>;
	/** Parsed JSON; undefined when there was no JSON. */
	body: unknown;
	rawBody: string;
	/** Null while unanswered, and for ever when a fault dropped the connection. */
	status: number | null;
	/** Parsed JSON or text; null while unanswered. */
	response: unknown;
}

export interface DeliveryAttempt {
	at: string;
	durationMs: number;
	/** HTTP status, when there was an answer. */
	status?: number;
	/** `time-out` or what the connection said, when there was none. */
	error?: string;
	/** Start of the answer's body. */
	response?: string;
}

export interface WebhookDelivery {
	id: string;
	at: string;
	hosting: HostingName;
	/** Empty when no webhook was registered: such a delivery is given up without an attempt. */
	url: string;
	headers: Record<string, string>;
	body: unknown;
	/** Name of the additional destination that gets this copy. */
	destination?: string;
	state: 'pending' | 'delivered' | 'givenUp';
	attempts: DeliveryAttempt[];
}

export interface WebhookConfig {
	url: string;
	headers?: Record<string, string>;
}

/** An additional destination of a number. */
export interface Destination extends WebhookConfig {
	name: string;
}

export interface DestinationList {
	enabled: boolean;
	destinations: Destination[];
}

/** `{text}` is short for a text message; else any inbound message object of the API reference, section 4.4. */
export type CustomerMessage =
	| ({ text: string } & CustomerOptions)
	| ({ type: string; [field: string]: unknown } & CustomerOptions);

export interface CustomerOptions {
	/** Phone the message comes from; default: the account's known customer. */
	from?: string;
	/** Profile name; default: the known customer's, or `Customer` for another phone. */
	name?: string;
}

/** A file that a customer sends. */
export interface GivenFile {
	content: Buffer;
	mimeType: string;
}

/**
 * A scripted answer for the next requests that match. Without `status`, `body` or `drop` the usual answer is
 * given, after `delayMs`.
 */
export interface Fault {
	hosting?: HostingName;
	method?: string;
	/** As in the record (`/messages`); a `*` at the end matches any rest. */
	path?: string;
	/** How many requests it answers; default 1. */
	times?: number;
	/** Default 200. */
	status?: number;
	/** A string is sent as text/plain unless `headers` say otherwise, anything else as JSON. */
	body?: unknown;
	headers?: Record<string, string>;
	delayMs?: number;
	/** Close the connection without an answer. */
	drop?: boolean;
	/** Carry the request out first: the message is accepted and only its answer is lost or replaced. */
	carryOut?: boolean;
}

/** TCP connections to the simulator since its start or the last reset. */
export interface ConnectionCount {
	total: number;
	open: number;
	peak: number;
}

export interface Simulator {
	/** `http://127.0.0.1:PORT` */
	url: string;
	accounts: Record<HostingName, Account>;
	/** A second Cloud account with 120 templates: another key, and everything but the templates as on Cloud. */
	manyTemplates: Account;
	/** Every API request in order of arrival. */
	requests: RecordedRequest[];
	deliveries: WebhookDelivery[];
	connections: ConnectionCount;
	/** Resolves when the delivery ended: delivered or given up. */
	customerSends(hosting: HostingName, message: CustomerMessage): Promise<WebhookDelivery>;
	/** Keeps a file that a customer sends, and returns its id for the message. Only within this process. */
	customerFile(hosting: HostingName, file: GivenFile): string;
	/** Deliver any webhook body as it is. */
	deliver(hosting: HostingName, body: unknown): Promise<WebhookDelivery>;
	webhook(hosting: HostingName): WebhookConfig;
	/** As if set from outside, in the Hub for example: no rules apply. */
	setWebhook(hosting: HostingName, config: WebhookConfig): void;
	/** The webhook of the WhatsApp Business Account, which numbers without a URL of their own use. Cloud only. */
	accountWebhook(): WebhookConfig;
	/** As if set from outside: no rules apply, and it is in effect at once. */
	setAccountWebhook(config: WebhookConfig): void;
	/** The additional destinations of the Cloud number. */
	destinations(): DestinationList;
	setDestinations(destinations: Destination[]): void;
	/** One template as it is now. */
	template(store: StoreName, name: string, language: string): Template | undefined;
	templates(store: StoreName): Template[];
	/** Resolves when the webhook of it was delivered or given up. */
	setTemplateStatus(
		store: StoreName,
		name: string,
		language: string,
		status: TemplateStatus,
		reason?: string,
	): Promise<WebhookDelivery[]>;
	/** Meta moves a template to another category. */
	recategoriseTemplate(
		store: StoreName,
		name: string,
		language: string,
		category: TemplateCategory,
	): Promise<WebhookDelivery[]>;
	failNext(fault: Fault): void;
	/** All statuses and deliveries are done. */
	settled(): Promise<void>;
	/** Forget requests, deliveries, faults, webhooks, chats and uploads; templates are as at the start. */
	reset(): void;
	/** End everything at once: no timer and no socket stays open. */
	close(): Promise<void>;
}
