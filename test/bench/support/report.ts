import type { RecordedRequest, Simulator } from '../../simulator';

/** What reached the simulator since its start. */
export interface Report {
	/** Messages that were answered with 200, and how many people they were for. */
	accepted: number;
	recipients: number;
	/** Messages that came too fast: 130429. */
	refused: number;
	/** Requests with any other answer. There should be none. */
	failed: number;
	connections: { total: number; peak: number };
	uploadedBytes: number;
}

export function reportOf({ requests, connections }: Simulator): Report {
	const messages = requests.filter(({ path }) => path === '/messages');
	const uploads = requests.filter(({ path }) => path === '/media');
	const accepted = messages.filter(({ status }) => status === 200);
	const refused = messages.filter(({ status }) => status === 429);
	const fine = accepted.length + refused.length + uploads.filter(isOk).length;
	return {
		accepted: accepted.length,
		recipients: new Set(accepted.map(({ body }) => (body as { to: string }).to)).size,
		refused: refused.length,
		failed: requests.length - fine,
		connections: { total: connections.total, peak: connections.peak },
		uploadedBytes: uploads.reduce((sum, { body }) => sum + bytesOf(body), 0),
	};
}

const isOk = ({ status }: RecordedRequest) => status === 200;

const bytesOf = (body: unknown) => (body as { file?: { bytes: number } })?.file?.bytes ?? 0;
