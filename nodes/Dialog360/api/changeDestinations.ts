import {
	appendDestination,
	changeDestination,
	deleteDestination,
	disableDestinations,
	enableDestinations,
	readDestinations,
} from './destinations';
import type { Destination } from './destinations';
import { RefusedError } from './errors';
import type { Refusal } from './errors';
import { refusalOf } from './refusalOf';
import { untilSettled } from './settled';
import type { Call } from './client';

type Wait = (milliseconds: number) => Promise<void>;

/**
 * Adds a destination, or changes the one with that name; the others stay.
 *
 * @returns what was done; it can be seen a moment later
 * @throws RefusedError, UnreachableError
 */
export async function setDestination(
	call: Call,
	destination: Destination,
): Promise<'added' | 'changed'> {
	let done: 'added' | 'changed' = 'added';
	const attempt = async () => {
		done = await put(call, destination);
	};
	const refusal = await refusalOf(attempt);
	// Somebody else was faster, or the list that was read was not up to date: look again, once.
	if (refusal?.status === 409) await attempt();
	else if (refusal) throw new RefusedError(refusal);
	return done;
}

async function put(call: Call, destination: Destination): Promise<'added' | 'changed'> {
	const { enabled, destinations } = await readDestinations(call);
	if (!enabled) {
		await enableDestinations(call, destination);
		return 'added';
	}
	if (destinations.some(({ name }) => name === destination.name)) {
		await changeDestination(call, destination);
		return 'changed';
	}
	await appendDestination(call, destination);
	return 'added';
}

/** What became of a removal. */
export interface Removal {
	removed: boolean;
	/** Others that vanished along with it and could not be put back. */
	lost: Destination[];
	/** Why 360dialog did not remove it, where it said so. */
	answer?: string;
}

/**
 * Removes one destination, and sees to it that the others stay. Where 360dialog does not take the
 * removal, and it is the only one, the feature is switched off.
 *
 * The body of DELETE is not documented. So the others, with their headers, are remembered first, and
 * put back should they be gone afterwards.
 *
 * @throws UnreachableError, or RefusedError for what is not about the removal
 */
export async function removeDestination(call: Call, name: string, wait?: Wait): Promise<Removal> {
	const others = await othersThan(call, name);
	const refusal = await refusalOf(async () => await deleteDestination(call, name));
	if (refusal && isAboutOther(refusal)) throw new RefusedError(refusal);
	const isGone = async () => {
		const { enabled, destinations } = await readDestinations(call);
		return !enabled || destinations.every((one) => one.name !== name);
	};
	if (!refusal && (await untilSettled(isGone, wait))) {
		return { removed: true, lost: await putBack(call, others, wait) };
	}
	if (others.length > 0) return { removed: false, lost: [], answer: refusal?.message };
	await disableDestinations(call);
	return { removed: true, lost: [] };
}

/** The destinations that are called beside the one with that name. */
export async function othersThan(call: Call, own: string): Promise<Destination[]> {
	const { enabled, destinations } = await readDestinations(call);
	return enabled ? destinations.filter(({ name }) => name !== own) : [];
}

async function putBack(call: Call, others: Destination[], wait?: Wait): Promise<Destination[]> {
	const left = await readDestinations(call);
	const gone = others.filter(
		({ name }) => !left.enabled || left.destinations.every((one) => one.name !== name),
	);
	if (gone.length === 0) return [];
	const lost: Destination[] = [];
	for (const destination of gone) {
		const refusal = await refusalOf(async () => await setDestination(call, destination));
		if (refusal) lost.push(destination);
		// The next one is added to a list that has this one already.
		else await untilSettled(async () => await isListed(call, destination.name), wait);
	}
	return lost;
}

async function isListed(call: Call, wanted: string): Promise<boolean> {
	const { enabled, destinations } = await readDestinations(call);
	return enabled && destinations.some(({ name }) => name === wanted);
}

/** A wrong key, an outage, too many calls: that says nothing about the removal. */
function isAboutOther({ status, disposition }: Refusal): boolean {
	return disposition !== 'fix' || status === 401;
}
