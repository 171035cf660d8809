import { sleep } from 'n8n-workflow';
import type { IExecuteFunctions } from 'n8n-workflow';
import type { TemplateCatalogue } from '../api/templates';
import type { SendSettings } from './sending/settings';
import type { Turns } from './sending/turns';

/** What the items of one run share. */
export interface RunScope {
	settings: SendSettings;
	/** Uploads by file, so that a file for a thousand recipients is uploaded once. */
	uploads: Map<string, Promise<string>>;
	turns: Turns;
	/** Made when the first item needs a template's definition. */
	templates?: TemplateCatalogue;
	/** Whether nothing more may be sent: the execution was cancelled, or an item failed. */
	stopped: () => boolean;
	/** An item failed: unless Continue On Fail is on, nothing more may be sent. */
	itemFailed: () => void;
	/** Waits, or less when nothing more may be sent. */
	wait: (milliseconds: number) => Promise<void>;
}

/** Thrown in place of sending, when nothing more may be sent. Not an error of the item. */
export class Stopped extends Error {}

/** A cancelled execution is noticed within this time, in milliseconds. */
const LOOK_AGAIN_MS = 250;

export function runScope(context: IExecuteFunctions, settings: SendSettings): RunScope {
	let failed = false;
	const stopped = () => failed || (context.getExecutionCancelSignal()?.aborted ?? false);
	return {
		settings,
		uploads: new Map(),
		turns: new Map(),
		stopped,
		itemFailed: () => {
			failed ||= !context.continueOnFail();
		},
		wait: async (milliseconds) => {
			const end = Date.now() + milliseconds;
			for (let left = milliseconds; left > 0 && !stopped(); left = end - Date.now()) {
				await sleep(Math.min(left, LOOK_AGAIN_MS));
			}
		},
	};
}
