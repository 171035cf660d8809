import type { IDataObject } from 'n8n-workflow';
import { locationContent } from '../location';
import type { MediaKind } from '../media';
import { called } from './label';
import type { Part, Place, TemplateField } from './part';
import { fileIn, isEmpty, textIn } from './values';

/** What is uploaded for a format; a GIF is a short video to WhatsApp. */
export const FILES: Record<string, MediaKind> = {
	IMAGE: 'image',
	VIDEO: 'video',
	GIF: 'video',
	DOCUMENT: 'document',
};

export const HEADER_KEY = { type: 'header' };

/** A card has nothing else beside its text: `Card 1 image` is clear, and short. */
const startOf = ({ labelPrefix }: Place) => labelPrefix || 'Header ';

export const headerComponent = (parameters: IDataObject[]) => ({ type: 'header', parameters });

/** A picture, a video or a document: `FILES` has its format. */
export function fileHeader(format: string, place: Place): Part {
	const type = format.toLowerCase();
	const media = FILES[format] ?? 'document';
	const name = `${startOf(place)}${format === 'GIF' ? format : type}`;
	const file: TemplateField = {
		id: `${place.idPrefix}header.${type}`,
		name,
		label: `${name} (link, ID or field)`,
		type: 'string',
		required: true,
		media,
		example: `https://example.com/file.${{ IMAGE: 'jpg', DOCUMENT: 'pdf' }[format] ?? 'mp4'}`,
	};
	const filename: TemplateField = {
		id: `${file.id}.filename`,
		...called(`${startOf(place)}file name`, { example: 'invoice.pdf' }),
		type: 'string',
		required: false,
		example: 'invoice.pdf',
	};
	const fields = format === 'DOCUMENT' ? [file, filename] : [file];
	return {
		key: HEADER_KEY,
		fields,
		build: (values) => {
			const shownAs = fields.length > 1 ? textIn(values, filename).trim() : '';
			const ref = { ...fileIn(values, file), ...(shownAs ? { filename: shownAs } : {}) };
			return headerComponent([{ type, [type]: ref }]);
		},
	};
}

/** A place on the map. */
export function locationHeader(place: Place): Part {
	const field = (
		key: string,
		type: TemplateField['type'],
		required: boolean,
		example: string,
		shown = key,
	): TemplateField => ({
		id: `${place.idPrefix}header.location.${key}`,
		...called(`${startOf(place)}${shown}`, { example }),
		type,
		required,
		example,
	});
	const latitude = field('latitude', 'number', true, '52.5163');
	const longitude = field('longitude', 'number', true, '13.3777');
	const name = field('name', 'string', false, 'Brandenburg Gate', 'place name');
	const address = field('address', 'string', false, 'Pariser Platz, Berlin');
	return {
		key: HEADER_KEY,
		fields: [latitude, longitude, name, address],
		build: (values) => {
			const { type, location } = locationContent({
				latitude: values[latitude.id],
				longitude: values[longitude.id],
				name: isEmpty(values[name.id]) ? '' : textIn(values, name),
				address: isEmpty(values[address.id]) ? '' : textIn(values, address),
			});
			return headerComponent([{ type, location }]);
		},
	};
}

/** A product of a catalog, with its picture. */
export function productHeader(place: Place): Part {
	const product: TemplateField = {
		id: `${place.idPrefix}header.product`,
		...called(`${startOf(place)}product retailer ID`, { example: 'SKU-17' }),
		type: 'string',
		required: true,
		example: 'SKU-17',
	};
	const catalog: TemplateField = {
		id: `${product.id}.catalogId`,
		...called(`${startOf(place)}catalog ID`, { example: '194836987003835' }),
		type: 'string',
		required: true,
		example: '194836987003835',
	};
	return {
		key: HEADER_KEY,
		fields: [product, catalog],
		build: (values) =>
			headerComponent([
				{
					type: 'product',
					product: {
						product_retailer_id: textIn(values, product).trim(),
						catalog_id: textIn(values, catalog).trim(),
					},
				},
			]),
	};
}
