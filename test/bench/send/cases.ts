import type { INode } from 'n8n-workflow';
import type { SimulatorOptions } from '../../simulator';
import { download, messages, pause, splitOut } from './run';
import { documentSenders, httpRequest, ours, otherNode, OURS } from './senders';
import type { Account, Sender } from './senders';

/** One row of the table. */
export interface Case {
	group: string;
	sender: Sender;
	/** Between the webhook and the sender. */
	before: INode[];
	body: object;
	limits: SimulatorOptions;
	count: number;
	limited: boolean;
	/** To be uploaded. */
	bytes?: number;
	kind: 'compare' | 'sweep' | 'document';
}

/** WhatsApp's. */
const PER_SECOND = 80;
/** What a careful user would set to stay within it, and what one would after some trials. */
const CAREFUL = { batchSize: 10, batchInterval: 125 };
const TRIED = { batchSize: 10, batchInterval: 100 };

const NO_PACE = { messagesPerSecond: 0 };
export const UNPACED = `${OURS}, Messages per Second 0`;

/** Every sender against WhatsApp's limit and without it. */
export function comparisons(account: Account, counts: number[], answerAfterMs: number): Case[] {
	return counts.flatMap((count) =>
		[true, false].flatMap((limited) =>
			[
				ours(account, OURS, {}),
				...(limited ? [] : [ours(account, UNPACED, NO_PACE)]),
				httpRequest(account, 'HTTP Request'),
				httpRequest(account, 'HTTP Request, batches of 10 every 125 ms', CAREFUL),
				...(limited
					? [httpRequest(account, 'HTTP Request, batches of 10 every 100 ms', TRIED)]
					: []),
				otherNode(account),
			].map((sender) =>
				textCase('compare', limited ? goesOn(sender) : sender, { count, limited, answerAfterMs }),
			),
		),
	);
}

/** Which default of Parallel Requests is right. */
export function sweep(
	account: Account,
	widths: number[],
	count: number,
	answerAfterMs: number,
): Case[] {
	return widths.map((parallelRequests) => {
		const name = `${OURS}, Parallel Requests ${parallelRequests}`;
		const sender = ours(account, name, { ...NO_PACE, parallelRequests });
		return textCase('sweep', sender, { count, limited: false, answerAfterMs });
	});
}

export function documents(account: Account, fileUrl: string, megabytes: number): Case[] {
	return documentSenders(account).map((sender) => ({
		group: `${megabytes} MB document`,
		sender,
		before: [download(fileUrl), pause()],
		body: {},
		limits: {},
		count: 1,
		limited: false,
		kind: 'document',
		bytes: megabytes * 1024 * 1024,
	}));
}

function textCase(
	kind: Case['kind'],
	sender: Sender,
	{ count, limited, answerAfterMs }: { count: number; limited: boolean; answerAfterMs: number },
): Case {
	return {
		group: `${count} texts, ${limited ? `${PER_SECOND} a second` : 'no limit'}`,
		sender,
		before: [splitOut()],
		body: messages(count),
		limits: { answerAfterMs, messagesPerSecond: limited ? PER_SECOND : 0 },
		count,
		limited,
		kind,
	};
}

/** Else the first refusal would end the run of a node that does not wait. */
function goesOn({ node, ...sender }: Sender): Sender {
	return { ...sender, node: { ...node, onError: 'continueRegularOutput' } };
}
