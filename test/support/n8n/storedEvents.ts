import { parse } from 'flatted';
import type { IRunExecutionData } from 'n8n-workflow';
import { openDatabase } from './database';
import { eventually } from './eventually';
import type { Workflow } from './workflows';

/** An execution in n8n's database, and the events that it was given. */
export interface StoredExecution {
	id: string;
	status: string;
	/** One for each item of the trigger that holds an event, in order. */
	events: string[];
}

interface Row {
	id: number;
	status: string;
	data: string;
}

const EXECUTIONS = `
	SELECT e.id, e.status, d.data FROM execution_entity e
	JOIN execution_data d ON d.executionId = e.id
	WHERE e.workflowId = ? AND e.deletedAt IS NULL ORDER BY e.id`;
const PROGRESS = `
	SELECT max(id) AS last,
		sum(deletedAt IS NULL AND status IN ('new', 'running', 'waiting')) AS unfinished
	FROM execution_entity WHERE workflowId = ?`;

/**
 * Reads from the SQLite file what is in the executions of a workflow. n8n's REST interface gives
 * one execution a call, which takes minutes for thousands, and keeps n8n busy.
 *
 * @param event what an event's id looks like
 */
export function storedExecutions(
	userFolder: string,
	{ id }: Workflow,
	event: RegExp,
): StoredExecution[] {
	const database = openDatabase(userFolder);
	try {
		const rows = database.prepare(EXECUTIONS).all(id) as Row[];
		return rows.map((row) => ({
			id: String(row.id),
			status: row.status,
			events: eventsIn(row.data, event),
		}));
	} finally {
		database.close();
	}
}

/** An execution that was cut off before the trigger's result was stored still has its input. */
function eventsIn(stored: string, event: RegExp): string[] {
	const { resultData, executionData } = parse(stored) as Partial<IRunExecutionData>;
	const ran = Object.values(resultData?.runData ?? {})[0]?.[0]?.data?.main?.[0] ?? [];
	const waiting = executionData?.nodeExecutionStack?.[0]?.data?.main?.[0] ?? [];
	const found = [ran, waiting].map((items) =>
		items.flatMap(({ json }) => event.exec(JSON.stringify(json))?.[0] ?? []),
	);
	return found.find((events) => events.length > 0) ?? [];
}

/** Waits until nothing of a workflow runs, and nothing new has begun for a moment. */
export async function untilIdle(
	userFolder: string,
	{ id, name }: Workflow,
	timeoutMs = 60_000,
): Promise<void> {
	let last: number | null | undefined;
	await eventually(
		() => {
			const now = progress(userFolder, id);
			const same = now.last === last;
			last = now.last;
			return same && !now.unfinished;
		},
		{ what: `the executions of "${name}" to end`, timeoutMs, everyMs: 500 },
	);
}

function progress(userFolder: string, id: string) {
	const database = openDatabase(userFolder);
	try {
		const [row] = database.prepare(PROGRESS).all(id);
		return row as { last: number | null; unfinished: number | null };
	} finally {
		database.close();
	}
}
