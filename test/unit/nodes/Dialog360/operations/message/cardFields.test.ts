import type { IDataObject } from 'n8n-workflow';
import { cardFields } from '../../../../../../nodes/Dialog360/operations/message/cardFields';

/** What the form of the cards offers. */
const form = cardFields.find(({ name }) => name === 'cards');
const values = (form?.options?.[0] as { values: IDataObject[] } | undefined)?.values ?? [];

test('offers no more cards and quick replies than WhatsApp takes', () => {
	expect(form?.typeOptions?.maxAllowedFields).toBe(10);
	const replies = values.find(({ name }) => name === 'quickReplies');
	expect(replies?.typeOptions).toMatchObject({ maxAllowedFields: 3 });
});

test('shows the fields of a button only for its kind, which is one for all cards', () => {
	const shown = Object.fromEntries(
		values.map(({ name, displayOptions }) => [name, displayOptions]),
	);
	expect(shown).toMatchObject({
		linkText: { show: { '/buttonType': ['link'] } },
		linkUrl: { show: { '/buttonType': ['link'] } },
		quickReplies: { show: { '/buttonType': ['quickReply'] } },
		headerMediaLink: { show: { headerMediaSource: ['link'] } },
	});
});
