import type { IHookFunctions } from 'n8n-workflow';
import { callApi, connect } from '../../api/client';
import { HOSTING_NAMES } from '../../api/hosting';
import type { Hosting } from '../../api/hosting';
import { toNodeError } from '../../api/nodeErrors';
import { InputError } from '../../messages/inputError';
import { checkFilters } from '../checkFilters';
import { authenticationOf, requireHeader, targetOf } from '../authentication';
import { forgetRegistration, stateOf } from '../state';
import type { RegistrationTarget } from '../state';
import { accountRegistration } from './account';
import { destinationRegistration } from './destination';
import { numberRegistration } from './number';
import { ownSetting } from './own';
import type { Registration, Scope } from './registration';
import { noRegistration } from './unregistered';

const REGISTRATIONS = new Map<RegistrationTarget, (scope: Scope) => Registration>([
	['number', numberRegistration],
	['waba', accountRegistration],
	['destination', destinationRegistration],
	['none', noRegistration],
]);

/** Whether the trigger's URL is in place where it is to be registered. */
export async function isRegistered(context: IHookFunctions): Promise<boolean> {
	return await guarded(context, async () => {
		const target = targetOf(context);
		const registered = await (await registrationAt(context, target)).isRegistered();
		if (registered) stateOf(context).target = target;
		return registered;
	});
}

/** Sets the trigger's URL and secret, and remembers what has to be put back later. */
export async function register(context: IHookFunctions): Promise<boolean> {
	return await guarded(context, async () => {
		checkFilters(context);
		const target = targetOf(context);
		const authentication = authenticationOf(context);
		if (authentication.way === 'header') requireHeader(authentication);
		const registration = await registrationAt(context, target);
		const state = stateOf(context);
		// It was changed, and n8n could not remove what was registered before.
		if (state.target && state.target !== target) await unregister(context);
		state.target = target;
		await registration.register();
		return true;
	});
}

/** Removes what `register` has set, if it still is the trigger's. */
export async function unregister(context: IHookFunctions): Promise<boolean> {
	return await guarded(context, async () => {
		const target = stateOf(context).target ?? targetOf(context);
		const { hosting } = await connect(context);
		// A registration that was refused for this is cleaned up as well.
		if (isPossible(target, hosting)) await (await registrationAt(context, target)).unregister();
		else forgetRegistration(stateOf(context));
		return true;
	});
}

/** @throws InputError where the hosting type of the number has no such place */
async function registrationAt(
	context: IHookFunctions,
	target: RegistrationTarget,
): Promise<Registration> {
	const connection = await connect(context);
	const make = REGISTRATIONS.get(target);
	if (!make || !isPossible(target, connection.hosting)) {
		throw new InputError(
			'Where to Register',
			`The ${HOSTING_NAMES[connection.hosting]} has only the webhook of a number`,
			'Set "Where to Register" to "Phone Number", or move the number to the Cloud API',
		);
	}
	return make({
		context,
		connection,
		call: async (request) => await callApi(context, connection, request),
		own: await ownSetting(context),
		state: stateOf(context),
	});
}

function isPossible(target: RegistrationTarget, hosting: Hosting): boolean {
	if (hosting === 'cloud') return REGISTRATIONS.has(target);
	return target === 'number' || target === 'none';
}

async function guarded<T>(context: IHookFunctions, action: () => Promise<T>): Promise<T> {
	try {
		return await action();
	} catch (error) {
		const told = toNodeError(context.getNode(), error);
		// When a workflow is published, n8n shows nothing but the message.
		if (context.getActivationMode() !== 'manual' && told.description) {
			told.message = `${told.message.replace(/\.$/, '')}. ${told.description}`;
		}
		throw told;
	}
}
