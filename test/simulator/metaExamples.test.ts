import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { startSimulator } from './index';
import type { Simulator } from './index';
import { clientOf, problemOf } from './testing/client';

/**
 * Every example of Meta's OpenAPI document (facebook/openapi, business-messaging-api_v23.0.yaml) is accepted: the
 * simulator does not refuse what Meta documents.
 */
const FILE = join(__dirname, '../../../shared/meta-examples/messages.json');
const isThere = existsSync(FILE);
if (!isThere) console.warn(`Skipped: Meta's examples are not at ${FILE}`);

type Example = Record<string, unknown>;
const examples = (isThere ? JSON.parse(readFileSync(FILE, 'utf8')) : {}) as Record<string, Example>;

/** Placeholders that stand for something with a shape of its own; all others are sent as they are. */
const PLACEHOLDERS: Array<[RegExp, string]> = [
	[/\{\{Recipient-(WA-)?Phone-Number\}\}/g, '491701234567'],
	[/"link":"(<)?http\(s\):\/\/[^"]*"/g, '"link":"https://files.example/file"'],
	[/<HEADER_TYPE>/g, 'text'],
	[/language-and-locale-code/g, 'en_US'],
];

/** Which of the simulator's templates takes the parameters of an example without a real template. */
const TEMPLATES: Record<string, string> = {
	'Send Flow Template Message': 'feedback_survey',
	'Send Message Template Interactive': 'event_invitation',
	'Send Message Template Media': 'event_invitation',
	'Send Message Template Text': 'payment_reminder',
	'Send Sample Shipping Confirmation Template': 'payment_reminder',
	'Send Sample Text Message': 'payment_reminder',
};

const EXCEPTIONS: Record<string, { why: string; answer: RegExp }> = {
	'Send Reply to List Message': {
		why: 'has no type, which means text, but an interactive object',
		answer: /^131008 .*\btext\b/,
	},
	'Send Sample Issue Resolution Template': {
		why: 'a quick reply takes {"type":"payload"}, not {"type":"text","text":true}',
		answer: /^100 Unexpected key "text"/,
	},
	'Send typing indicator and read receipt': {
		why: 'names a message that this simulator never delivered',
		answer: /^131009 message_id/,
	},
};

function bodyOf(name: string): Example {
	const filled = PLACEHOLDERS.reduce(
		(json, [placeholder, value]) => json.replace(placeholder, value),
		JSON.stringify(examples[name]),
	);
	const body = JSON.parse(filled) as Example & { template?: Example };
	const template = TEMPLATES[name];
	return template ? { ...body, template: { ...body.template, name: template } } : body;
}

(isThere ? describe : describe.skip)("Meta's examples", () => {
	let simulator: Simulator;
	beforeAll(async () => {
		simulator = await startSimulator({ statuses: false });
	});
	afterAll(() => simulator?.close());

	it('are there', () => {
		expect(Object.keys(examples).length).toBeGreaterThan(40);
		expect(Object.keys(examples)).toEqual(expect.arrayContaining(Object.keys(EXCEPTIONS)));
	});

	const names = Object.keys(examples);
	const usual = names.filter((name) => !(name in EXCEPTIONS));

	it.each(usual.length > 0 ? usual : ['none'])('%s is accepted', async (name) => {
		const { status, data } = await clientOf(simulator).post('/messages', bodyOf(name));
		expect([problemOf(data), status]).toEqual(['no error', 200]);
	});

	it.each(Object.entries(EXCEPTIONS))('%s is refused: $why', async (name, { answer }) => {
		const { status, data } = await clientOf(simulator).post('/messages', bodyOf(name));
		expect([status, problemOf(data)]).toEqual([400, expect.stringMatching(answer)]);
	});

	it('the typing indicator is accepted for a message that was delivered', async () => {
		await simulator.customerSends('cloud', { text: 'Hi' });
		const { data } = await clientOf(simulator).get('/_simulator/phone');
		const inbound = data.chats[0].messages.findLast(({ by }: { by: string }) => by === 'customer');
		const example = bodyOf('Send typing indicator and read receipt');
		const answer = await clientOf(simulator).post('/messages', {
			...example,
			message_id: inbound.id,
		});
		expect([answer.status, answer.data]).toEqual([200, { success: true }]);
	});
});
