import { removeDestination as remove } from '../../api/changeDestinations';
import { readDestinations } from '../../api/destinations';
import { InputError } from '../../messages/inputError';
import type { Operation } from '../operation';
import { output } from '../scope';
import { destinationNameField } from './fields';
import { destinationNameOf, requireCloud } from './read';

/** @see https://docs.360dialog.com/partner/onboarding/webhook-events-and-setup/set-multiple-webhooks-for-phone-number */
export const removeDestination: Operation = {
	name: 'Remove Destination',
	value: 'removeDestination',
	action: 'Remove webhook destination',
	description: 'Remove one additional destination; the others stay',
	fields: [destinationNameField],
	execute: async (scope) => {
		requireCloud(scope);
		const name = destinationNameOf(scope);
		const { enabled, destinations } = await readDestinations(scope.call);
		if (!enabled || destinations.every((one) => one.name !== name)) {
			throw notThere(name, enabled ? destinations.map((one) => one.name) : []);
		}
		const { removed, lost, answer } = await remove(scope.call, name, scope.run.wait);
		if (!removed) throw notRemoved(name, answer);
		return output({ name, deleted: true, lost: lost.map((one) => one.name) });
	},
};

function notThere(name: string, known: string[]): InputError {
	return new InputError(
		'Destination Name',
		`The number has no destination "${name}"`,
		known.length > 0 ? `It has: ${known.join(', ')}` : 'It has no additional destination',
	);
}

function notRemoved(name: string, answer: string | undefined): InputError {
	return new InputError(
		'Destination Name',
		`360dialog did not remove the destination "${name}"${answer ? `: ${answer}` : ''}`,
		'Ask 360dialog support to remove it. The others were left as they are.',
	);
}
