import {
	belongsToNode,
	hasHeaders,
	hasWebhookId,
	ownSetting,
} from '../../../../../../nodes/Dialog360/inbound/registration/own';
import { fingerprint } from '../../../../../../nodes/Dialog360/inbound/secret';
import { hook, PRODUCTION_URL, TEST_URL } from '../../../../support/hookContext';
import { AUTHORIZATION, WEBHOOK_ID } from '../../../../support/webhookContext';

const { context } = hook({});

test('the own setting has the URL, the header, and its fingerprint', async () => {
	expect(await ownSetting(context)).toEqual({
		url: PRODUCTION_URL,
		headers: { Authorization: AUTHORIZATION },
		secret: fingerprint(AUTHORIZATION),
	});
});

test.each([
	[PRODUCTION_URL, true, true],
	[TEST_URL, true, true],
	[PRODUCTION_URL.replace('n8n.', 'N8N.'), true, true],
	[PRODUCTION_URL.replace('n8n.', 'staging.'), true, false],
	[PRODUCTION_URL.replace(WEBHOOK_ID, 'another-id'), false, false],
	['https://crm.example.com//hook', false, false],
	['', false, false],
])('%s is of the node: %s, and of this n8n: %s', (url, node, n8n) => {
	expect([hasWebhookId(context, url), belongsToNode(context, url)]).toEqual([node, n8n]);
});

test('without a webhook ID no URL is of the node', () => {
	const nameless = { ...context, getNode: () => ({}) } as unknown as typeof context;
	expect(hasWebhookId(nameless, 'https://crm.example.com//hook')).toBe(false);
});

test.each([
	[{ Authorization: 'x' }, true],
	[{ authorization: 'x', Other: 'y' }, true],
	[{ Authorization: 'X' }, false],
	[{ 'X-Authorization': 'x' }, false],
	[undefined, false],
])('headers %j are ours: %s', (headers, expected) => {
	const own = { url: '', headers: { Authorization: 'x' }, secret: '' };
	expect(hasHeaders({ url: '', headers } as never, own)).toBe(expected);
});
