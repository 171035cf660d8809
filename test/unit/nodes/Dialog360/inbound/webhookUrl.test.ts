import type { Connection } from '../../../../../nodes/Dialog360/api/hosting';
import { checkWebhookUrl, shownUrl } from '../../../../../nodes/Dialog360/inbound/webhookUrl';
import { refusalOf } from '../../../support/thrown';

const CLOUD: Connection = { hosting: 'cloud', baseUrl: 'https://waba-v2.360dialog.io' };
const SIMULATOR: Connection = { hosting: 'cloud', baseUrl: 'http://127.0.0.1:4010' };
const FIX =
	'Set the environment variable WEBHOOK_URL of n8n to its public address, e.g. https://n8n.example.com, and restart it';
const refusal = (url: string) => refusalOf(() => checkWebhookUrl(url, CLOUD));
const says = (rule: string, url: string) => ({
	field: 'Webhook URL',
	message: `360dialog cannot call this n8n: ${rule} (${url})`,
	fix: FIX,
});

test.each([
	'https://n8n.example.com/webhook/5f0c/webhook',
	'https://example.app.n8n.cloud/webhook/x',
	'https://n8n-1.sub.example.co.uk/webhook-test/my_path_with_underscores',
	'https://localhost.example.com/webhook',
	'https://local.example.com/webhook',
	'https://172.32.0.1/webhook',
	'https://172.15.0.1/webhook',
	'https://203.0.113.5/webhook',
	'https://11.0.0.1/webhook',
	'https://n8n.example.com/webhook?a=localhost',
])('%s is taken', (url) => {
	expect(() => checkWebhookUrl(url, CLOUD)).not.toThrow();
});

test.each([
	'https://localhost/webhook',
	'http://localhost:5678/webhook/x',
	'https://LOCALHOST/webhook',
	'https://n8n.local/webhook',
	'https://n8n.corp.internal/webhook',
	'https://host.docker.internal/webhook',
	'https://127.0.0.1/webhook',
	'https://127.8.8.8/webhook',
	'https://10.1.2.3/webhook',
	'https://192.168.0.10/webhook',
	'https://172.16.0.1/webhook',
	'https://172.31.255.255/webhook',
	'https://169.254.169.254/webhook',
	'https://0.0.0.0/webhook',
	'https://[::1]/webhook',
	'https://[fd00::1]/webhook',
])('%s is not reachable from the internet', (url) => {
	expect(refusal(url)).toEqual(says('the address is not reachable from the internet', url));
});

test.each(['https://n8n/webhook', 'https://n8n.localhost/webhook'])(
	'%s (a name inside the machine or its network) is not reachable from the internet',
	(url) => {
		expect(refusal(url)).toEqual(says('the address is not reachable from the internet', url));
	},
);

test.each(['https://10.example.com/webhook', 'https://192.168.example.com/webhook'])(
	'%s, a name that begins like a private address, is taken',
	(url) => {
		expect(() => checkWebhookUrl(url, CLOUD)).not.toThrow();
	},
);

test.each(['http://n8n.example.com/webhook', 'http://203.0.113.5/webhook'])(
	'%s must be https',
	(url) => {
		expect(refusal(url)).toEqual(says('the address must start with https://', url));
	},
);

test.each(['https://n8n.example.com:8443/webhook', 'https://n8n.example.com:5678/webhook'])(
	'%s must not name a port',
	(url) => {
		expect(refusal(url)).toEqual(says('the address must not name a port', url));
	},
);

test('the default port, written out, is refused too: 360dialog gets the URL as it is written', () => {
	const url = 'https://n8n.example.com:443/webhook';
	expect(refusal(url)).toEqual(says('the address must not name a port', url));
});

test.each(['https://my_n8n.example.com/webhook', 'https://n8n.my_corp.example/webhook'])(
	'%s must not have an underscore in its host',
	(url) => {
		expect(refusal(url)).toEqual(says('the host name must not contain an underscore', url));
	},
);

test.each(['', 'n8n.example.com/webhook'])('%j, no URL, is refused as input', (url) => {
	expect(refusal(url)).toEqual(says('the address is no URL', url));
});

test.each(['onPremise', 'sandbox'] as const)('the rules hold for %s as well', (hosting) => {
	const connection: Connection = { hosting, baseUrl: 'https://waba.360dialog.io' };
	expect(() => checkWebhookUrl('http://localhost:5678/webhook', connection)).toThrow(
		'360dialog cannot call this n8n',
	);
});

test.each(['http://localhost:5678/webhook', 'https://my_n8n:1/webhook', 'http://n8n/webhook'])(
	'a simulator on this machine takes %s',
	(url) => {
		expect(() => checkWebhookUrl(url, SIMULATOR)).not.toThrow();
	},
);

test.each([
	['https://crm.example.com/hook', 'https://crm.example.com/hook'],
	['https://user:pass@crm.example.com/hook', 'https://crm.example.com/hook'],
	['https://crm.example.com/hook?token=t0k3n', 'https://crm.example.com/hook?…'],
	['https://crm.example.com?token=t0k3n#x', 'https://crm.example.com?…'],
	['https://crm.example.com/#t0k3n', 'https://crm.example.com/#…'],
	['https://a:b@crm.example.com:8443/@/x?', 'https://crm.example.com:8443/@/x?…'],
	['crm.example.com/hook', 'crm.example.com/hook'],
	['', ''],
])('%j is shown as %j', (url, shown) => {
	expect(shownUrl(url)).toBe(shown);
});
