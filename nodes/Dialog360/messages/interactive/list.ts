import { MAX_LENGTH, limitText, requireText, requireUnique } from '../limits';
import { frame } from './frame';
import type { Frame, FrameInput } from './frame';
import { sectionTitles } from './sections';
import type { SectionInput } from './sections';

interface Row {
	id: string;
	title: string;
	description?: string;
}

export interface ListInteractive extends Frame {
	type: 'list';
	header?: Extract<Frame['header'], { type: 'text' }>;
	action: { button: string; sections: Array<{ title?: string; rows: Row[] }> };
}

export interface RowInput {
	/** Comes back when the row is chosen; the title serves where it is empty. */
	id?: string;
	title: string;
	description?: string;
}

export interface ListInput extends FrameInput {
	/** A list can have no other header than a text. */
	header?: ListInteractive['header'];
	/** What stands on the button that opens the list. */
	button: string;
	sections: Array<SectionInput<RowInput>>;
}

const MAX_ROWS = 10;

/**
 * A button that opens a menu of up to ten rows. Its body may be four times as long as that of other
 * interactive messages.
 *
 * @throws InputError when there are too few or too many sections or rows, a text is missing or too
 * long, or two rows have the same ID
 * @see https://docs.360dialog.com/docs/messaging/message-types/interactive
 * @see https://developers.facebook.com/docs/whatsapp/cloud-api/messages/interactive-list-messages
 */
export function listInteractive(input: ListInput): ListInteractive {
	const { sections, button } = input;
	const titles = sectionTitles('row', MAX_ROWS, sections);
	const rows = sections.map(({ entries }, section) =>
		entries.map((entry, index) => rowOf(`Row ${index + 1} in Section ${section + 1}`, entry)),
	);
	requireUnique(
		'Row ID',
		rows.flat().map(({ id }) => id),
	);
	const { header, ...rest } = frame(input, MAX_LENGTH.listBody);
	return {
		type: 'list',
		...(header?.type === 'text' ? { header } : {}),
		...rest,
		action: {
			button: requireText('Button Text', button, MAX_LENGTH.listButton),
			sections: titles.map((title, index) => ({ ...title, rows: rows[index] ?? [] })),
		},
	};
}

function rowOf(label: string, { id, title, description = '' }: RowInput): Row {
	const text = requireText(`Title of ${label}`, title, MAX_LENGTH.rowTitle);
	return {
		id: requireText(`ID of ${label}`, id?.trim() || text, MAX_LENGTH.rowId),
		title: text,
		...(description.trim()
			? {
					description: limitText(`Description of ${label}`, description, MAX_LENGTH.rowDescription),
				}
			: {}),
	};
}
