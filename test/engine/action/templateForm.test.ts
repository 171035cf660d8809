import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { startSimulator } from '../../simulator';
import type { Simulator } from '../../simulator';
import { seedTemplates } from '../../simulator/templates/seeds';
import { without } from '../../simulator/without';
import { runNode } from '../../support/engine/runNode';
import { credentialFor } from '../../support/engine/simulator';
import { formFor } from '../../support/templateForm';
import type { TemplateExample } from '../../support/templateForm';

/** Every kind of template that the simulator has can be made through the form, as it is listed. */

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ statuses: false });
});
beforeEach(() => simulator.reset());
afterAll(async () => await simulator.close());

const create = async (parameters: IDataObject, file?: { mimeType: string; fileName: string }) =>
	await runNode({
		credential: credentialFor(simulator),
		parameters: { resource: 'template', operation: 'create', ...parameters } as INodeParameters,
		...(file ? { file: { ...file, data: Buffer.from('content').toString('base64') } } : {}),
	});

/** Listed in a form in which nobody could make it: the button is a link. */
const NOT_TO_BE_MADE = ['login_code_as_link'];

const SEEDS = (seedTemplates.cloud() as unknown as TemplateExample[])
	.filter(({ name }) => !NOT_TO_BE_MADE.includes(name))
	.map((seed) => [`${seed.name} ${seed.language}`, seed] as const);

/** What the form writes otherwise than it is listed, and means the same. */
function asMade(component: IDataObject, category: string): IDataObject {
	const { type, buttons, cards, limited_time_offer: offer } = component;
	if (category === 'AUTHENTICATION' && type !== 'BUTTONS') {
		return without(component, 'text', 'example') as IDataObject;
	}
	if (type === 'CALL_PERMISSION_REQUEST') return { type: 'call_permission_request' };
	return {
		...component,
		...(buttons ? { buttons: (buttons as IDataObject[]).map(buttonAsMade) } : {}),
		...(offer ? { limited_time_offer: { has_expiration: false, ...(offer as IDataObject) } } : {}),
		...(cards
			? {
					cards: (cards as Array<{ components: IDataObject[] }>).map(({ components }) => ({
						components: components.map((one) => asMade(one, category)),
					})),
				}
			: {}),
	};
}

function buttonAsMade(button: IDataObject): IDataObject {
	const { type, example, flow_action: action } = button;
	if (type === 'COPY_CODE') return { type, example: [example].flat()[0] } as IDataObject;
	return action ? { ...button, flow_action: String(action).toLowerCase() } : button;
}

const byType = (components: IDataObject[]) =>
	[...components].sort((a, b) => String(a.type).localeCompare(String(b.type)));

test.each(SEEDS)('%s', async (_title, seed) => {
	const { json, error } = await create({ ...formFor(seed), templateName: `again_${seed.name}` });
	expect(error).toBeUndefined();
	expect(json).toMatchObject([{ status: 'PENDING', category: seed.category }]);
	const { components } = simulator.requests[0]?.body as { components: IDataObject[] };
	const expected = seed.components.map((one) => asMade(one, seed.category));
	expect(byType(components)).toEqual(byType(expected));
});

const card = (text: string, rest: IDataObject = {}): IDataObject => ({
	headerFormat: 'IMAGE',
	headerFileSource: 'binary',
	headerBinaryField: 'data',
	body: text,
	buttons: { button: [{ type: 'QUICK_REPLY', text: 'More' }] },
	...rest,
});
const carousel = (...cards: IDataObject[]): IDataObject => ({
	category: 'MARKETING',
	templateName: 'cards',
	language: 'en',
	body: 'Our roasts.',
	special: 'carousel',
	cards: { card: cards },
});
const IMAGE = { mimeType: 'image/png', fileName: 'a.png' };
const paths = () =>
	simulator.requests.map(({ path }) => path.replace(/upload:.*/, 'upload').replace(/\?.*/, ''));

test('a file that several cards show is uploaded once', async () => {
	const { error } = await create(carousel(card('House'), card('Decaf')), IMAGE);
	expect(error).toBeUndefined();
	expect(paths()).toEqual(['/uploads', '/upload', '/message_templates']);
	const { components } = simulator.requests[2]?.body as { components: IDataObject[] };
	const handle = expect.stringMatching(/^4::/) as unknown;
	const example = { header_handle: [handle] };
	expect(components[1]).toMatchObject({
		type: 'CAROUSEL',
		cards: [
			{ components: [{ type: 'HEADER', format: 'IMAGE', example }, { text: 'House' }, {}] },
			{ components: [{ type: 'HEADER', format: 'IMAGE', example }, { text: 'Decaf' }, {}] },
		],
	});
});

test('what the form hides for a carousel is not sent', async () => {
	const rest = {
		headerFormat: 'TEXT',
		headerText: 'News',
		footer: 'Bye',
		buttons: { button: [{ type: 'QUICK_REPLY', text: 'Yes' }] },
	};
	await create({ ...carousel(card('House'), card('Decaf')), ...rest }, IMAGE);
	const { components } = simulator.requests[2]?.body as { components: IDataObject[] };
	expect(components.map(({ type }) => type)).toEqual(['BODY', 'CAROUSEL']);
});

test.each<[IDataObject, string]>([
	[card('Decaf', { headerBinaryField: 'picture' }), 'has no file in a field "picture"'],
	[card('Decaf', { headerFormat: 'VIDEO' }), 'Card 2 has other parts than the first'],
	[card('x'.repeat(161)), 'Card 2: Body is too long'],
	[card('Decaf', { headerFileSource: 'link', headerLink: 'a.png' }), 'Card 2: Header File Link'],
])('nothing is uploaded for a card like %j', async (wrong, message) => {
	const { error } = await create(carousel(card('House'), wrong), IMAGE);
	expect(error?.message).toContain(message);
	expect(simulator.requests).toEqual([]);
});
