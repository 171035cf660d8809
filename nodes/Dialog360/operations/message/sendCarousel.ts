import type { IDataObject } from 'n8n-workflow';
import { InputError } from '../../messages/inputError';
import { carouselInteractive } from '../../messages/interactive/carousel';
import type { CardHeader, CardInput } from '../../messages/interactive/carousel';
import { interactiveContent } from '../../messages/interactive/interactive';
import { asObject, asRows, asText } from '../scope';
import type { ItemScope } from '../scope';
import { cardFields } from './cardFields';
import { bodyField } from './frameFields';
import { mediaRef } from './mediaFields';
import { sendOperation } from './send';

export const sendCarousel = sendOperation({
	name: 'Send Carousel',
	value: 'sendCarousel',
	action: 'Send carousel',
	description: 'Send two to ten cards with pictures or videos and buttons (Cloud API only)',
	fields: [{ ...bodyField, placeholder: 'e.g. Our latest arrivals:' }, ...cardFields],
	content: async (scope) => {
		const rows = scope.rows('cards', 'card');
		const cards = await Promise.all(rows.map(async (row, index) => await card(scope, row, index)));
		return interactiveContent(carouselInteractive({ body: scope.text('body'), cards }));
	},
});

async function card(scope: ItemScope, row: IDataObject, index: number): Promise<CardInput> {
	return {
		header: await header(scope, row).catch((error: unknown) => onCard(index, error)),
		body: asText(row.text),
		action:
			scope.value('buttonType') === 'quickReply'
				? { quickReplies: quickReplies(row) }
				: { link: { text: asText(row.linkText), url: asText(row.linkUrl) } },
	};
}

async function header(scope: ItemScope, row: IDataObject): Promise<CardHeader> {
	const read = (name: string) => row[name];
	return row.headerType === 'video'
		? { type: 'video', video: await mediaRef(scope, 'video', 'header', read) }
		: { type: 'image', image: await mediaRef(scope, 'image', 'header', read) };
}

function quickReplies(row: IDataObject): Array<{ id: string; title: string }> {
	return asRows(asObject(row.quickReplies).reply).map(({ id, title }) => ({
		id: asText(id),
		title: asText(title),
	}));
}

/** Says which card it is about. */
async function onCard(index: number, error: unknown): Promise<never> {
	return await Promise.reject(
		error instanceof InputError
			? new InputError(error.field, `Card ${index + 1}: ${error.message}`, error.fix)
			: error,
	);
}
