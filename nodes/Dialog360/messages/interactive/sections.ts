import { MAX_LENGTH, limitText, requireCount, requireText } from '../limits';

export interface SectionInput<Entry> {
	/** May be empty where there is only one section. */
	title?: string;
	entries: Entry[];
}

const MAX_SECTIONS = 10;

/**
 * Checks what lists and product lists have in common: 1 to 10 sections, each with a title of up to 24
 * characters as soon as there are two, none empty, and so many entries in all of them together.
 *
 * @param noun what one entry is, e.g. `row`
 * @param max the most entries in all sections together
 * @returns the titles as WhatsApp takes them: nothing where there is none
 * @throws InputError naming the section
 * @see https://docs.360dialog.com/docs/messaging/message-types/interactive
 * @see https://developers.facebook.com/docs/whatsapp/cloud-api/messages/interactive-list-messages
 */
export function sectionTitles(
	noun: string,
	max: number,
	sections: Array<SectionInput<unknown>>,
): Array<{ title?: string }> {
	requireCount('Sections', 'section', sections.length, { max: MAX_SECTIONS });
	sections.forEach(({ entries }, index) => {
		if (entries.length === 0) requireCount(`Section ${index + 1}`, noun, 0, { max });
	});
	const total = sections.reduce((sum, { entries }) => sum + entries.length, 0);
	requireCount('Sections', noun, total, { max });
	const check = sections.length > 1 ? requireText : limitText;
	return sections.map(({ title = '' }, index) => {
		const text = check(`Title of Section ${index + 1}`, title, MAX_LENGTH.sectionTitle);
		return text.trim() ? { title: text } : {};
	});
}
