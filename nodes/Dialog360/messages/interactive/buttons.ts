import { MAX_LENGTH, requireCount, requireText, requireUnique } from '../limits';
import { frame } from './frame';
import type { Frame, FrameInput } from './frame';

export interface ButtonsInteractive extends Frame {
	type: 'button';
	action: { buttons: Array<{ type: 'reply'; reply: { id: string; title: string } }> };
}

export interface ButtonInput {
	/** Comes back when the button is tapped; the title serves where it is empty. */
	id?: string;
	title: string;
}

/**
 * Up to three buttons that answer with one tap.
 *
 * @throws InputError when there are none or more than three, a title is empty, too long or there
 * twice, or an ID is too long or there twice
 * @see https://docs.360dialog.com/docs/messaging/message-types/interactive
 */
export function buttonsInteractive(
	input: FrameInput & { buttons: ButtonInput[] },
): ButtonsInteractive {
	requireCount('Buttons', 'button', input.buttons.length, { max: 3 });
	const buttons = input.buttons.map(({ id, title }, index) => {
		const text = requireText(`Title of Button ${index + 1}`, title, MAX_LENGTH.buttonTitle);
		return {
			id: requireText(`ID of Button ${index + 1}`, id?.trim() || text, MAX_LENGTH.buttonId),
			title: text,
		};
	});
	requireUnique(
		'Button Title',
		buttons.map(({ title }) => title),
	);
	requireUnique(
		'Button ID',
		buttons.map(({ id }) => id),
	);
	return {
		type: 'button',
		...frame(input),
		action: { buttons: buttons.map((reply) => ({ type: 'reply', reply })) },
	};
}
