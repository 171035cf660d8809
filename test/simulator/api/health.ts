import type { FastifyPluginCallback } from 'fastify';

import { BUSINESS_NAME } from '../hosting';
import type { State } from '../state';
import type { Account, HostingName } from '../types';

/** What comes back when asked for with `?fields=` (seen in integrations, not on the reference page). */
const phoneFields = (account: Account): Record<string, unknown> => ({
	id: account.phoneNumberId,
	display_phone_number: account.phoneNumber,
	verified_name: BUSINESS_NAME,
	name_status: 'APPROVED',
	quality_rating: 'GREEN',
	health_status: healthStatus(account),
});

/** https://docs.360dialog.com/docs/messaging-api/api-reference/health */
function healthStatus({ phoneNumberId, wabaId }: Account) {
	return {
		can_send_message: 'AVAILABLE',
		entities: [
			{
				entity_type: 'PHONE_NUMBER',
				id: phoneNumberId,
				can_send_message: 'AVAILABLE',
				can_receive_call_sip: 'AVAILABLE',
			},
			{ entity_type: 'WABA', id: wabaId, can_send_message: 'AVAILABLE' },
			{ entity_type: 'BUSINESS', id: '506914307656634', can_send_message: 'AVAILABLE' },
			{ entity_type: 'APP', id: '1078987602112340', can_send_message: 'AVAILABLE' },
		],
	};
}

/** Cloud: `/health_status`, and `/health`, which asks for no key. On-Premise: `/v1/health`. Sandbox: none. */
export const healthRoutes =
	(state: State, hosting: HostingName): FastifyPluginCallback =>
	(app, _options, done) => {
		if (hosting === 'cloud') {
			app.get<{ Querystring: { fields?: string } }>('/health_status', (request) => {
				const all = phoneFields(state.accounts.cloud);
				const wanted = (request.query.fields ?? 'id,health_status').split(',');
				return Object.fromEntries(Object.entries(all).filter(([name]) => wanted.includes(name)));
			});
			// Its body was not seen anywhere.
			app.get('/health', () => ({ status: 'ok' }));
		}
		if (hosting === 'onPremise') {
			app.get('/v1/health', () => ({ health: { gateway_status: 'connected' } }));
		}
		done();
	};

/** The one API path that answers without a key. */
export const needsNoKey = (path: string): boolean => path === '/health';
