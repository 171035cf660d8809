import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import {
	sendSettings,
	sendSettingsOptions,
} from '../../../../../../nodes/Dialog360/operations/sending/settings';

const settings = (options: IDataObject) =>
	sendSettings({ getNodeParameter: () => options } as unknown as IExecuteFunctions);

const DEFAULTS = { perSecond: 80, parallel: 50, retries: 5 };

test('has the defaults that the fields show', () => {
	expect(settings({})).toEqual(DEFAULTS);
	const shown = Object.fromEntries(
		sendSettingsOptions.map(({ name, default: value }) => [name, value]),
	);
	expect(shown).toEqual({ messagesPerSecond: 80, parallelRequests: 50, retries: 5 });
});

test('reads the options of the first item, empty where there are none', () => {
	const getNodeParameter = jest.fn(() => ({}));
	sendSettings({ getNodeParameter } as unknown as IExecuteFunctions);
	expect(getNodeParameter).toHaveBeenCalledWith('options', 0, {});
});

test.each<[IDataObject, Partial<typeof DEFAULTS>]>([
	[{ messagesPerSecond: 0 }, { perSecond: 0 }],
	[{ messagesPerSecond: 0.5 }, { perSecond: 0.5 }],
	[{ messagesPerSecond: 1000 }, { perSecond: 1000 }],
	[{ messagesPerSecond: 1001 }, { perSecond: 1000 }],
	[{ messagesPerSecond: -1 }, { perSecond: 0 }],
	[{ parallelRequests: 1 }, { parallel: 1 }],
	[{ parallelRequests: 0 }, { parallel: 1 }],
	[{ parallelRequests: 7.9 }, { parallel: 7 }],
	[{ parallelRequests: 201 }, { parallel: 200 }],
	[{ retries: 0 }, { retries: 0 }],
	[{ retries: 21 }, { retries: 20 }],
	[{ retries: 2.9 }, { retries: 2 }],
	[{ retries: '3' }, { retries: 3 }],
	[{ parallelRequests: ' 4 ' }, { parallel: 4 }],
	[{ messagesPerSecond: '' }, {}],
	[{ retries: null }, {}],
	[{ retries: true }, {}],
	[{ messagesPerSecond: 'many' }, {}],
	[{ messagesPerSecond: NaN, parallelRequests: Infinity }, {}],
])('%j', (options, expected) => {
	expect(settings(options)).toEqual({ ...DEFAULTS, ...expected });
});
