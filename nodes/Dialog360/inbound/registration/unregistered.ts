import { forgetRegistration } from '../state';
import type { Registration, Scope } from './registration';

/** Nothing is registered: the user enters the URL, and the header, where they are needed. */
export function noRegistration({ own, state }: Pick<Scope, 'own' | 'state'>): Registration {
	return {
		// So that n8n goes on to `register`.
		isRegistered: async () => await Promise.resolve(false),
		register: async () => {
			if (own.secret !== '') state.secret = own.secret;
			await Promise.resolve();
		},
		unregister: async () => {
			forgetRegistration(state);
			await Promise.resolve();
		},
	};
}
