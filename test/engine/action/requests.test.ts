import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { resources } from '../../../nodes/Dialog360/operations';
import { startSimulator } from '../../simulator';
import type { HostingName, Simulator } from '../../simulator';
import { MESSAGE_CASES } from '../../support/engine/requests';
import { RECEIVED } from '../../support/engine/requests/case';
import { runNode } from '../../support/engine/runNode';
import { credentialFor, HOSTINGS } from '../../support/engine/simulator';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ statuses: false });
});
beforeEach(() => simulator.reset());
afterAll(async () => await simulator.close());

// Templates have a test of their own, templateResource.test.ts: their runs make several requests.
const OPERATIONS = resources
	.filter(({ value }) => value === 'message')
	.flatMap(({ value: resource, operations }) =>
		operations.map(({ value: operation }) => ({ resource, operation })),
	);
const CASES: Record<string, typeof MESSAGE_CASES> = { message: MESSAGE_CASES };
const named = (hosting: HostingName, resource: string, operation: string) =>
	`${hosting}: ${resource}/${operation}`;

test('every operation is tried on every hosting type', () => {
	const wanted = OPERATIONS.flatMap(({ resource, operation }) =>
		HOSTINGS.map((hosting) => named(hosting, resource, operation)),
	);
	const tried = Object.entries(CASES).flatMap(([resource, cases]) =>
		cases.map(({ hosting, operation }) => named(hosting, resource, operation)),
	);
	expect([...new Set(tried)].sort()).toEqual([...wanted].sort());
});

describe.each(Object.entries(CASES))(
	'%s: the request that reaches 360dialog',
	(resource, cases) => {
		test.each(cases)(
			'$hosting: $operation, $about',
			async ({ hosting, operation, parameters, request, error: wanted }) => {
				const messageId = JSON.stringify(parameters).includes(RECEIVED)
					? await receivedMessage(hosting)
					: '';
				const { error, json } = await run(hosting, {
					resource,
					operation,
					...fill(parameters, messageId),
				});
				expect(error && { message: error.message, description: error.description }).toEqual(wanted);
				const path = request?.path.replace(RECEIVED, encodeURIComponent(messageId));
				expect(simulator.requests.map(sent)).toEqual(
					request ? [{ ...fill(request, messageId), path }] : [],
				);
				if (wanted) return;
				expect(simulator.requests[0]!.headers).toMatchObject({
					'd360-api-key': simulator.accounts[hosting].apiKey,
					'content-type': 'application/json',
				});
				expect(simulator.requests[0]!.headers.authorization).toBeUndefined();
				expect(json).toEqual([
					messageId
						? { success: true, messageId }
						: expect.objectContaining({ status: 'accepted' }),
				]);
			},
		);
	},
);

describe('the answer', () => {
	const text = { resource: 'message', operation: 'sendText', to: '491701234567', text: 'Hi' };

	test('is simplified', async () => {
		const { userId, phone } = simulator.accounts.cloud.customer;
		const { json } = await run('cloud', text);
		expect(json).toEqual([
			{
				messageId: expect.stringMatching(/^wamid\./) as string,
				status: 'accepted',
				recipient: phone,
				waId: phone,
				userId,
			},
		]);
	});

	test('is as 360dialog gave it', async () => {
		const { json } = await run('cloud', { ...text, simplify: false });
		expect(json).toEqual([simulator.requests[0]!.response]);
	});
});

const run = async (hosting: HostingName, parameters: INodeParameters) =>
	await runNode({ credential: credentialFor(simulator, hosting), parameters });

/** A request without what every request has. */
const sent = ({ method, path, body, query }: Simulator['requests'][number]) => {
	expect(query).toEqual({});
	return { method, path, body };
};

const fill = <T>(value: T, messageId: string): T =>
	JSON.parse(JSON.stringify(value).replaceAll(RECEIVED, messageId)) as T;

/** Lets the customer write, and returns the ID of that message. */
async function receivedMessage(hosting: HostingName): Promise<string> {
	const { body } = await simulator.customerSends(hosting, { text: 'hello' });
	const value = hosting === 'cloud' ? (body as CloudBody).entry[0]!.changes[0]!.value : body;
	return (value as InboundValue).messages[0]!.id;
}

interface InboundValue {
	messages: Array<{ id: string } & IDataObject>;
}

interface CloudBody {
	entry: Array<{ changes: Array<{ value: InboundValue }> }>;
}
