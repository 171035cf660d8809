import { readDefinition } from '../../../../../../nodes/Dialog360/messages/template/definition';
import { mutations } from '../../../../support/mutations';
import { fieldsOf } from '../../../../../../nodes/Dialog360/messages/template/fields';

const CLOUD = {
	id: '17',
	name: 'order_update',
	language: 'en_US',
	status: 'APPROVED',
	category: 'UTILITY',
	parameter_format: 'POSITIONAL',
	components: [
		{ type: 'HEADER', format: 'TEXT', text: 'Hi {{1}}', example: { header_text: ['Ann'] } },
		{ type: 'BODY', text: '{{1}} and {{2}}', example: { body_text: [['a', 'b']] } },
		{ type: 'FOOTER', text: 'Bye' },
		{
			type: 'BUTTONS',
			buttons: [
				{ type: 'URL', text: 'Track', url: 'https://x.y/{{1}}', example: ['https://x.y/17'] },
			],
		},
		{ type: 'LIMITED_TIME_OFFER', limited_time_offer: { text: 'Now', has_expiration: true } },
		{ type: 'CAROUSEL', cards: [{ components: [{ type: 'BODY', text: 'Card' }] }] },
		{ type: 'HOLOGRAM', depth: 3 },
	],
};

test('a definition of the Cloud API is read', () => {
	expect(readDefinition(CLOUD)).toEqual({
		id: '17',
		name: 'order_update',
		language: 'en_US',
		status: 'APPROVED',
		category: 'UTILITY',
		components: [
			{ type: 'HEADER', format: 'TEXT', text: 'Hi {{1}}', examples: { '1': 'Ann' } },
			{ type: 'BODY', text: '{{1}} and {{2}}', examples: { '1': 'a', '2': 'b' } },
			{ type: 'OTHER', given: { type: 'FOOTER', text: 'Bye' } },
			{
				type: 'BUTTONS',
				buttons: [
					{ type: 'URL', text: 'Track', url: 'https://x.y/{{1}}', example: 'https://x.y/17' },
				],
			},
			{ type: 'LIMITED_TIME_OFFER', hasExpiration: true },
			{ type: 'CAROUSEL', cards: [[{ type: 'BODY', text: 'Card', examples: {} }]] },
			{ type: 'OTHER', given: { type: 'HOLOGRAM', depth: 3 } },
		],
	});
});

test('a definition of the older list is read, with its namespace', () => {
	expect(
		readDefinition({
			name: 'a',
			namespace: 'ns',
			language: 'de',
			status: 'approved',
			category: 'utility',
			components: [{ type: 'body', text: 'x' }, { type: 'header' }],
		}),
	).toEqual({
		name: 'a',
		namespace: 'ns',
		language: 'de',
		status: 'APPROVED',
		category: 'UTILITY',
		components: [
			{ type: 'BODY', text: 'x', examples: {} },
			{ type: 'HEADER', format: 'TEXT', text: '', examples: {} },
		],
	});
});

test.each([
	[{ body_text: ['a', 'b'] }, { '1': 'a', '2': 'b' }],
	[{ body_text: [['a', 7]] }, { '1': 'a', '2': '7' }],
	[{ body_text_named_params: [{ param_name: 'who', example: 'Ann' }] }, { who: 'Ann' }],
	[undefined, {}],
	[[], {}],
])('examples %j become %j', (example, examples) => {
	const { components } = readDefinition({ components: [{ type: 'BODY', text: '', example }] });
	expect(components).toEqual([{ type: 'BODY', text: '', examples }]);
});

test('whatever stands in a definition, a form is made of the rest', () => {
	for (const { change, body } of mutations(CLOUD)) {
		try {
			fieldsOf(readDefinition(body as typeof CLOUD));
		} catch (error) {
			throw new Error(change, { cause: error });
		}
	}
});
