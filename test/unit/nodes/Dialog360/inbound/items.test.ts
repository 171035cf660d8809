import { readEvents, toItems } from '../../../../../nodes/Dialog360/inbound/items';
import * as parse from '../../../../../nodes/Dialog360/inbound/parse';
import * as simplify from '../../../../../nodes/Dialog360/inbound/simplify';
import { cloud, MESSAGES } from '../../../data/appendixA';
import { everythingIn } from '../../../support/everythingIn';
import { webhookCall } from '../../../support/webhookContext';

jest.mock('../../../../../nodes/Dialog360/inbound/parse', () => ({
	...jest.requireActual<typeof parse>('../../../../../nodes/Dialog360/inbound/parse'),
	parseWebhook: jest.fn(),
}));
jest.mock('../../../../../nodes/Dialog360/inbound/simplify', () => ({ toItem: jest.fn() }));

const BODY = cloud('messages', { messages: [MESSAGES.text ?? {}] });
const SETTINGS = { events: [], filters: {}, options: {} };
const { parseWebhook } = jest.mocked(parse);
const { toItem } = jest.mocked(simplify);

const broken = () => {
	throw new TypeError('cannot read "secret words of a customer"');
};

test('a body that cannot be taken apart comes as one event with all of it', () => {
	parseWebhook.mockImplementation(broken);
	const { context, log } = webhookCall({ body: BODY });
	expect(readEvents(context, BODY)).toMatchObject([{ kind: 'other', raw: { body: BODY } }]);
	expect(log).toMatchObject([
		[
			'error',
			expect.any(String),
			{ cause: expect.stringMatching(/^TypeError at /) as string, workflowId: 'W1' },
		],
	]);
	expect(everythingIn(log)).not.toContain('secret words');
});

test('an event that cannot be simplified comes raw', () => {
	toItem.mockImplementation(broken);
	const { context, log } = webhookCall({ body: BODY });
	const event = { kind: 'other' as const, content: {}, field: null, raw: { a: 1 } };
	expect(toItems(context, [event], SETTINGS)[0]?.item).toEqual({
		json: { event: 'other', field: null, raw: { a: 1 } },
	});
	expect(everythingIn(log)).not.toContain('secret words');
});

test('the raw body is added where it is asked for', () => {
	toItem.mockReturnValue({ event: 'other' });
	const { context } = webhookCall({ body: { ü: 1 } });
	const event = { kind: 'other' as const, content: {}, field: null, raw: {} };
	const settings = { ...SETTINGS, options: { includeRawBody: true } };
	expect(toItems(context, [event], settings)[0]?.item.json).toEqual({
		event: 'other',
		rawBody: '{"ü":1}',
	});
});
