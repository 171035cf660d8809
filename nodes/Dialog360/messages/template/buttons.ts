import { BUTTON_KINDS } from './buttonKinds';
import type { ButtonField } from './buttonKinds';
import type { DefinedButton } from './definition';
import { called, placed } from './label';
import type { Part, Place, TemplateField } from './part';

/**
 * A button; undefined when it takes no parameters. Ids: `button.0.url|payload|copyCode|flowToken|
 * flowData|thumbnail|sections|orderDetails|ttlMinutes`.
 */
export function buttonPart(button: DefinedButton, index: number, place: Place): Part | undefined {
	const kind = Object.hasOwn(BUTTON_KINDS, button.type) ? BUTTON_KINDS[button.type] : undefined;
	const fields = kind
		?.fields(button)
		.map((one, _, all) => templateField(one, { button, index, place, alone: all.length === 1 }));
	if (!kind || !fields?.length) return undefined;
	return {
		key: { type: 'button', index },
		fields,
		build: (values) => {
			const parameters = kind.parameters(values, fields);
			return (
				parameters && {
					type: 'button',
					sub_type: kind.subType,
					index: String(index),
					...(parameters.length > 0 ? { parameters } : {}),
				}
			);
		},
	};
}

interface Around {
	button: DefinedButton;
	index: number;
	place: Place;
	/** Whether the button has no other field. */
	alone: boolean;
}

/**
 * People know a button by its text, so that it stands first, behind the number: texts may be alike.
 * Where a button has several fields, what is asked for tells them apart, and comes before the text.
 */
function templateField(one: ButtonField, { button, index, place, alone }: Around): TemplateField {
	const { asks, words, ...rest } = one;
	const start = placed(place, `button ${index + 1}`);
	const text = button.text ? `"${button.text}"` : '';
	const mark = [start, alone && text, asks].filter(Boolean).join(' ');
	const about = [words, !alone && text].filter(Boolean).join(', ');
	return {
		...rest,
		id: `${place.idPrefix}button.${index}.${one.id}`,
		...called(mark, { example: one.example, words: about }),
	};
}
