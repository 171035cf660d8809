/** What the load generator is asked to do: so many calls a second, for so long. */
export interface Plan {
	url: string;
	headers: Record<string, string>;
	kind: 'message' | 'status';
	/** Part of each event's id. */
	run: string;
	perSecond: number;
	seconds: number;
	/** No more calls are made once one has waited that long: the receiver has collapsed. */
	giveUpAfterMs: number;
	/** What is still unanswered that long after the last call is left alone. */
	drainMs: number;
}

/** One call; times are milliseconds since the start of the load. */
export interface Call {
	event: string;
	/** When it was due. Latency counts from here, so that a slow receiver cannot slow the load. */
	scheduled: number;
	sent: number;
	/** When the whole answer was there. */
	answered?: number;
	status?: number;
}
