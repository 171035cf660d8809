import { all, boolean, exactlyOneOf, httpUrl, object, optional, text } from './check';
import type { Rule } from './check';

/** An uploaded file (`id`) or one that WhatsApp fetches (`link`), never both (API reference 2.2). */
const media = (fields: Parameters<typeof object>[0] = {}): Rule =>
	all(
		object({ id: optional(text()), link: optional(httpUrl), ...fields }),
		exactlyOneOf('id', 'link'),
	);

const caption = optional(text({ max: 1024, mayBeEmpty: true }));
const filename = optional(text());

export const image = media({ caption });
export const video = media({ caption });
/** No caption; `voice` shows it as a voice note. */
export const audio = media({ voice: optional(boolean) });
export const document = media({ caption, filename });
export const sticker = media();

/** In headers and cards: the file alone, a document with its name. */
export const headerImage = media();
export const headerVideo = media();
export const headerDocument = media({ filename });
