import { EventEmitter } from 'node:events';

import { createAccounts, HOSTINGS } from './hosting';
import { createStores } from './templates/store';
import type { TemplateStore } from './templates/store';
import type { ChatMessage } from './chats';
import type {
	Account,
	ConnectionCount,
	DestinationList,
	Fault,
	GivenFile,
	HostingName,
	RecordedRequest,
	SimulatorOptions,
	StoreName,
	WebhookConfig,
	WebhookDelivery,
} from './types';

export type Options = Required<SimulatorOptions>;

export const DEFAULTS: Options = {
	port: 0,
	answerAfterMs: 0,
	statuses: true,
	statusStepMs: 50,
	webhookTimeoutMs: 5_000,
	retryDelaysMs: [1_000, 2_000, 4_000, 8_000, 16_000],
	strictWebhookUrls: false,
	closedWindow: false,
	messagesPerSecond: 0,
	templateFilters: false,
	approveTemplatesAfterMs: 0,
	marketingMessages: true,
	webhookSettlesAfterMs: 0,
	destinationRemoval: 'names',
};

/** What belongs to one number: the same things for each hosting type. */
export interface NumberState {
	webhook: WebhookConfig;
	/** By the customer's phone (or group id), oldest message first. */
	chats: Map<string, ChatMessage[]>;
	/** When a typing indicator ends, by the customer's phone. */
	typingUntil: Map<string, number>;
	/** Messages accepted so far: the sandbox stops at 200. */
	accepted: number;
	/** Files that were uploaded, by their id. */
	media: Map<string, MediaFile>;
	/** Files that customers send, by their id. */
	files: Map<string, CustomerFile>;
	/** When downloads were refused: too many within an hour block further ones. */
	downloadErrors: number[];
	/** What is left of the messages that may be sent at once, and when that was counted. */
	allowance: { left: number; at: number };
}

/** The webhooks beside those of the numbers, which only Cloud has. */
export interface CloudWebhooks {
	/** Of the WhatsApp Business Account. */
	account: WebhookConfig;
	/** Of the number, beside its own. */
	destinations: DestinationList;
}

/** What is known of an uploaded file. */
export interface MediaFile {
	id: string;
	mimeType: string;
	fileName: string;
	bytes: number;
	sha256: string;
}

/** A file to be downloaded. */
export interface CustomerFile extends GivenFile {
	id: string;
	/** Part of its address. */
	hash: string;
}

/** Resumable uploads, which only Cloud has. */
export interface Uploads {
	/** By session id, which starts with `upload:`. */
	sessions: Map<string, UploadSession>;
	/** The MIME type behind each handle that an upload ended with. */
	handles: Map<string, string>;
}

export interface UploadSession {
	id: string;
	fileName: string;
	fileLength: number;
	mimeType: string;
	/** Bytes that arrived. */
	offset: number;
}

/** What `GET /_simulator/events` tells, by kind. */
export type ChangeKind =
	| 'request'
	| 'delivery'
	| 'webhook'
	| 'message'
	| 'status'
	| 'typing'
	| 'template'
	| 'reset';

/** Everything the route groups share. */
export interface State {
	options: Options;
	url: string;
	accounts: Record<HostingName, Account>;
	numbers: Record<HostingName, NumberState>;
	cloudWebhooks: CloudWebhooks;
	templateStores: Record<StoreName, TemplateStore>;
	uploads: Uploads;
	requests: RecordedRequest[];
	deliveries: WebhookDelivery[];
	connections: ConnectionCount;
	faults: Fault[];
	/** Work that goes on in the background: deliveries and statuses. */
	running: Set<Promise<unknown>>;
	/** Aborted by a reset or the end; a fresh one follows a reset. */
	era: AbortController;
	changes: EventEmitter;
}

const emptyNumber = (): NumberState => ({
	webhook: { url: '' },
	chats: new Map(),
	typingUntil: new Map(),
	accepted: 0,
	media: new Map(),
	files: new Map(),
	downloadErrors: [],
	allowance: { left: Infinity, at: 0 },
});

const emptyNumbers = () =>
	Object.fromEntries(HOSTINGS.map((hosting) => [hosting, emptyNumber()])) as Record<
		HostingName,
		NumberState
	>;

const noWebhooks = (): CloudWebhooks => ({
	account: { url: '' },
	destinations: { enabled: false, destinations: [] },
});

const noUploads = (): Uploads => ({ sessions: new Map(), handles: new Map() });

export function createState(options: SimulatorOptions): State {
	const given = Object.entries(options).filter(([, value]) => value !== undefined);
	return {
		options: { ...DEFAULTS, ...Object.fromEntries(given) },
		url: '',
		accounts: createAccounts(''),
		numbers: emptyNumbers(),
		cloudWebhooks: noWebhooks(),
		templateStores: createStores(),
		uploads: noUploads(),
		requests: [],
		deliveries: [],
		connections: { total: 0, open: 0, peak: 0 },
		faults: [],
		running: new Set(),
		era: new AbortController(),
		// Each open page and each waiting request listens.
		changes: new EventEmitter().setMaxListeners(0),
	};
}

export function resetState(state: State): void {
	state.era.abort();
	state.era = new AbortController();
	state.numbers = emptyNumbers();
	state.cloudWebhooks = noWebhooks();
	state.templateStores = createStores();
	state.uploads = noUploads();
	// In place: a test may hold on to the lists.
	state.requests.length = 0;
	state.deliveries.length = 0;
	state.faults.length = 0;
	state.connections.total = 0;
	state.connections.peak = state.connections.open;
	tell(state, 'reset', {});
}

export function tell(state: State, kind: ChangeKind, data: unknown): void {
	state.changes.emit('change', kind, data);
}

/** Keeps a piece of background work in sight until it ends. */
export function run<T>(state: State, work: Promise<T>): Promise<T> {
	state.running.add(work);
	// The one who awaits the work sees its error; this is book-keeping.
	void work.catch(() => undefined).finally(() => state.running.delete(work));
	return work;
}

export async function settled(state: State): Promise<void> {
	while (state.running.size > 0) await Promise.allSettled([...state.running]);
}

/** Waits unless `signal` ends it; tells whether the time is up (true) or the wait was ended (false). */
export function pause(ms: number, signal: AbortSignal): Promise<boolean> {
	if (signal.aborted) return Promise.resolve(false);
	return new Promise((resolve) => {
		const end = (timeIsUp: boolean) => {
			clearTimeout(timer);
			signal.removeEventListener('abort', abort);
			resolve(timeIsUp);
		};
		const abort = () => end(false);
		const timer = setTimeout(() => end(true), ms);
		signal.addEventListener('abort', abort);
	});
}
