import type { IHookFunctions } from 'n8n-workflow';
import type { NumberConnection, Call } from '../../api/client';
import type { TriggerState } from '../state';
import type { OwnSetting } from './own';

/** What n8n asks a trigger to do, for one place where its URL can be registered. */
export interface Registration {
	/** Whether URL and secret are in place. Changes nothing at 360dialog. */
	isRegistered(): Promise<boolean>;
	register(): Promise<void>;
	/**
	 * Removes what `register` set, and nothing else: n8n also calls it after a failed `register`, up
	 * to five times, and up to three times when a workflow is unpublished.
	 */
	unregister(): Promise<void>;
}

/** Everything that a registration needs of one activation. */
export interface Scope {
	context: IHookFunctions;
	connection: NumberConnection;
	call: Call;
	/** The setting that is to be in place. */
	own: OwnSetting;
	state: TriggerState;
}
