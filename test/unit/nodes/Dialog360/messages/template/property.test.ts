import type { IDataObject } from 'n8n-workflow';
import { componentsOf } from '../../../../../../nodes/Dialog360/messages/template/components';
import {
	exampleValues,
	fieldsOf,
} from '../../../../../../nodes/Dialog360/messages/template/fields';
import type { Component } from '../../../../../../nodes/Dialog360/messages/template/part';
import { inputErrorOf } from '../../../../support/thrown';
import { alike } from './alike';
import { body, buttons, card, carousel, defined, header } from './definitions';

/** Small generator with a seed, so that a failure can be had again (mulberry32). */
function random(seed: number) {
	let state = seed;
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (limit: number) => Math.floor(next() * limit);
	return { below, one: <T>(list: readonly T[]) => list[below(list.length)] as T };
}
type Random = ReturnType<typeof random>;

/** A component of a definition, and what a message must hold for it; undefined where nothing. */
interface Expected {
	definition: IDataObject;
	sent: string[];
}

const WORDS = ['Hi', 'order', '👍', 'größe', 'x\ny', '*bold*'];

function text({ below, one }: Random, most: number, named: boolean) {
	const variables = Array.from({ length: below(most + 1) }, (_, index) =>
		named ? `name_${index}` : String(index + 1),
	);
	const repeated = variables.length > 0 && below(2) ? [one(variables)] : [];
	return {
		count: variables.length,
		text: [...variables, ...repeated].map((name) => `${one(WORDS)} {{${name}}}`).join(' ') || 'Hi',
		type: named ? 'named' : 'text',
	};
}

function anyHeader(source: Random, named: boolean, formats: readonly string[]): Expected {
	const format = source.one(formats);
	if (format !== 'TEXT') {
		return { definition: header(format), sent: [`header ${format.toLowerCase()}`] };
	}
	const made = text(source, 1, named);
	return {
		definition: header(format, { text: made.text }),
		sent: made.count ? [`header ${made.type}`] : [],
	};
}

function anyBody(source: Random, named: boolean): Expected {
	const made = text(source, 5, named);
	const sent = `body ${Array(made.count).fill(made.type).join(' ')}`;
	return { definition: body(made.text), sent: made.count ? [sent] : [] };
}

/** Buttons with the sub type and parameter that the example values lead to. */
const BUTTONS: Array<[IDataObject, string?]> = [
	[{ type: 'QUICK_REPLY', text: 'Yes' }, 'quick_reply payload'],
	[{ type: 'URL', url: 'https://x.y/{{1}}' }, 'url text'],
	[{ type: 'URL', url: 'https://x.y' }],
	[{ type: 'PHONE_NUMBER' }],
	[{ type: 'COPY_CODE' }, 'copy_code coupon_code'],
	[{ type: 'FLOW' }, 'flow action'],
	[{ type: 'CATALOG' }, 'CATALOG action'],
	[{ type: 'MPM' }, 'mpm action'],
	[{ type: 'SPM' }],
	[{ type: 'ORDER_DETAILS' }, 'order_details action'],
	[{ type: 'VOICE_CALL' }, 'voice_call ttl_minutes'],
	[{ type: 'YET_TO_COME' }],
];

function anyButtons({ below, one }: Random): Expected {
	const chosen = Array.from({ length: below(5) }, () => one(BUTTONS));
	return {
		definition: buttons(...chosen.map(([button]) => button)),
		sent: chosen.flatMap(([, sent], index) => (sent ? [`button ${index} ${sent}`] : [])),
	};
}

function anyTemplate(source: Random): Expected[] {
	const named = source.below(2) === 1;
	const maybe = (make: () => Expected) => (source.below(2) ? [make()] : []);
	const cards = (): Expected => {
		const made = Array.from({ length: 2 + source.below(9) }, () => [
			anyHeader(source, named, ['IMAGE', 'VIDEO', 'PRODUCT']),
			...maybe(() => anyBody(source, named)),
			...maybe(() => anyButtons(source)),
		]);
		const inside = made.map((parts) => parts.flatMap(({ sent }) => sent).join(', '));
		return {
			definition: carousel(
				...made.map((parts) => card(...parts.map(({ definition }) => definition))),
			),
			sent: [`carousel ${inside.map((parts, index) => `${index}(${parts})`).join(' ')}`],
		};
	};
	return [
		...maybe(() =>
			anyHeader(source, named, [
				'TEXT',
				'IMAGE',
				'VIDEO',
				'GIF',
				'DOCUMENT',
				'LOCATION',
				'PRODUCT',
			]),
		),
		anyBody(source, named),
		...maybe(() => ({ definition: { type: 'FOOTER', text: 'Bye' }, sent: [] })),
		...maybe(() => anyButtons(source)),
		...maybe(() => ({
			definition: { type: 'LIMITED_TIME_OFFER', limited_time_offer: { has_expiration: true } },
			sent: ['limited_time_offer limited_time_offer'],
		})),
		...maybe(cards),
	];
}

/** A component of a message in the words of the generator above. */
function shown({ type, sub_type, index, parameters = [], cards }: Component): string {
	if (Array.isArray(cards)) {
		const inside = (cards as Array<{ card_index: number; components: Component[] }>).map(
			(one) => `${one.card_index}(${one.components.map(shown).join(', ')})`,
		);
		return `${type} ${inside.join(' ')}`;
	}
	const kinds = parameters.map((one) => (one.parameter_name ? 'named' : String(one.type)));
	return [type, ...(type === 'button' ? [index, sub_type] : []), ...kinds].join(' ');
}

const SEEDS = Array.from({ length: 400 }, (_, seed) => seed);

test.each(SEEDS)('the form of random template %i, filled with its examples, fits', (seed) => {
	const expected = anyTemplate(random(seed));
	const definition = defined(expected.map((one) => one.definition));
	const fields = fieldsOf(definition);
	const values = exampleValues(fields);

	expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
	expect(alike(fields)).toEqual([]);
	const components = componentsOf(definition, { values });
	const wanted = expected.flatMap(({ sent }) => sent);
	// A tap target is there only for some, and has an example too.
	const without = components.filter(({ type }) => type !== 'tap_target_configuration');
	expect(without.map(shown).sort()).toEqual(wanted.sort());

	for (const { id } of fields.filter((field) => field.required)) {
		const error = inputErrorOf(() => componentsOf(definition, { values: { ...values, [id]: '' } }));
		expect(error.message).toMatch(/is empty$/);
	}
	expect(() => componentsOf(definition, { values: { ...values, 'body.gone': 'x' } })).toThrow(
		'It does not have: body.gone.',
	);
});
