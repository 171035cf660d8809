import { setDestination as addOrChange } from '../../api/changeDestinations';
import { readDestinations } from '../../api/destinations';
import { untilSettled } from '../../api/settled';
import type { Operation } from '../operation';
import { output } from '../scope';
import { destinationNameField, headersField, urlField } from './fields';
import { destinationNameOf, requireCloud, settingOf } from './read';
import { shownSetting } from './show';

/** @see https://docs.360dialog.com/docs/messaging-api/api-reference/webhooks */
export const setDestination: Operation = {
	name: 'Set Destination',
	value: 'setDestination',
	action: 'Set webhook destination',
	description: 'Add an additional destination, or change the one with that name',
	fields: [
		destinationNameField,
		urlField,
		{
			...headersField,
			hint: 'Without any, those of a destination that exists stay as they are',
		},
	],
	execute: async (scope) => {
		requireCloud(scope);
		const { call, run } = scope;
		const destination = { name: destinationNameOf(scope), ...settingOf(scope) };
		const done = await addOrChange(call, destination);
		const confirmed = await untilSettled(async () => {
			const { enabled, destinations } = await readDestinations(call);
			const found = destinations.find(({ name }) => name === destination.name);
			return enabled && found?.url === destination.url;
		}, run.wait);
		const { name } = destination;
		return output({ name, ...shownSetting(destination), added: done === 'added', confirmed });
	},
};
