import type { IDataObject } from 'n8n-workflow';
import { locationContent } from '../location';
import type { MediaKind } from '../media';
import type { DefinedHeader } from './definition';
import type { Part, Place, TemplateField } from './part';
import { withExample } from './part';
import { fileIn, isEmpty, textIn } from './values';
import { textParameter, variablesOf, wordsAround } from './variables';

/** What is uploaded for a format; a GIF is a short video to WhatsApp. */
const FILES: Record<string, MediaKind> = {
	IMAGE: 'image',
	VIDEO: 'video',
	GIF: 'video',
	DOCUMENT: 'document',
};

/**
 * The header: one variable, a file, a place or a product; undefined when there is nothing to fill in.
 *
 * Ids: `header.text`, `header.image|video|gif|document`, `header.document.filename`,
 * `header.location.latitude|longitude|name|address`, `header.product`, `header.product.catalogId`.
 *
 * @see https://docs.360dialog.com/docs/resources/templates/template-elements
 */
export function headerPart(header: DefinedHeader, place: Place): Part | undefined {
	if (header.format === 'TEXT') return textHeader(header, place);
	if (Object.hasOwn(FILES, header.format)) return fileHeader(header.format, place);
	if (header.format === 'LOCATION') return locationHeader(place);
	return header.format === 'PRODUCT' ? productHeader(place) : undefined;
}

const KEY = { type: 'header' };
const component = (parameters: IDataObject[]) => ({ type: 'header', parameters });

function textHeader({ text, examples }: DefinedHeader, place: Place): Part | undefined {
	const variables = variablesOf(text);
	// WhatsApp allows one; more of them would be told apart by their names.
	const fields = variables.map((variable, index): TemplateField => {
		const example = examples[variable] ?? '';
		return {
			id: `${place.idPrefix}header.${index === 0 ? 'text' : `text.${variable}`}`,
			label: withExample(`${place.labelPrefix}Header: ${wordsAround(text, variable)}`, example),
			type: 'string',
			required: true,
			example: example || 'Ann',
		};
	});
	if (fields.length === 0) return undefined;
	return {
		key: KEY,
		fields,
		build: (values) =>
			component(
				fields.map((field, index) => textParameter(variables[index] ?? '', textIn(values, field))),
			),
	};
}

function fileHeader(format: string, { idPrefix, labelPrefix }: Place): Part {
	const type = format.toLowerCase();
	const media = FILES[format] ?? 'document';
	const name = format === 'GIF' ? 'GIF' : `${format.charAt(0)}${type.slice(1)}`;
	const file: TemplateField = {
		id: `${idPrefix}header.${type}`,
		label: `${labelPrefix}Header ${name} (Link, Media ID or Binary Field Name)`,
		type: 'string',
		required: true,
		media,
		example: `https://example.com/file.${{ IMAGE: 'jpg', DOCUMENT: 'pdf' }[format] ?? 'mp4'}`,
	};
	const filename: TemplateField = {
		id: `${file.id}.filename`,
		label: `${labelPrefix}Header File Name (e.g. invoice.pdf)`,
		type: 'string',
		required: false,
		example: 'invoice.pdf',
	};
	const fields = format === 'DOCUMENT' ? [file, filename] : [file];
	return {
		key: KEY,
		fields,
		build: (values) => {
			const shownAs = fields.length > 1 ? textIn(values, filename).trim() : '';
			const ref = { ...fileIn(values, file), ...(shownAs ? { filename: shownAs } : {}) };
			return component([{ type, [type]: ref }]);
		},
	};
}

function locationHeader({ idPrefix, labelPrefix }: Place): Part {
	const field = (
		name: string,
		type: TemplateField['type'],
		required: boolean,
		example: string,
	): TemplateField => ({
		id: `${idPrefix}header.location.${name.toLowerCase()}`,
		label: withExample(`${labelPrefix}Header Location: ${name}`, example),
		type,
		required,
		example,
	});
	const latitude = field('Latitude', 'number', true, '52.5163');
	const longitude = field('Longitude', 'number', true, '13.3777');
	const name = field('Name', 'string', false, 'Brandenburg Gate');
	const address = field('Address', 'string', false, 'Pariser Platz, Berlin');
	return {
		key: KEY,
		fields: [latitude, longitude, name, address],
		build: (values) => {
			const { type, location } = locationContent({
				latitude: values[latitude.id],
				longitude: values[longitude.id],
				name: isEmpty(values[name.id]) ? '' : textIn(values, name),
				address: isEmpty(values[address.id]) ? '' : textIn(values, address),
			});
			return component([{ type, location }]);
		},
	};
}

function productHeader({ idPrefix, labelPrefix }: Place): Part {
	const product: TemplateField = {
		id: `${idPrefix}header.product`,
		label: `${labelPrefix}Header: Product Retailer ID (e.g. SKU-17)`,
		type: 'string',
		required: true,
		example: 'SKU-17',
	};
	const catalog: TemplateField = {
		id: `${product.id}.catalogId`,
		label: `${labelPrefix}Header: Catalog ID (e.g. 194836987003835)`,
		type: 'string',
		required: true,
		example: '194836987003835',
	};
	return {
		key: KEY,
		fields: [product, catalog],
		build: (values) =>
			component([
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
