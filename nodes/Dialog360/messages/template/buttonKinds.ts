import type { IDataObject } from 'n8n-workflow';
import { requireWholeNumber } from '../wholeNumber';
import { coupon, urlSuffix } from './buttonValues';
import type { DefinedButton } from './definition';
import type { FieldValues, TemplateField } from './part';
import { isEmpty, listIn, objectIn, shortTextIn, textIn } from './values';
import { marked, variablesOf } from './variables';

const MAX_PAYLOAD = 256;

/** What a flow gets when there is no token of one's own; WhatsApp's own default. */
const NO_TOKEN = 'unused';

/** A kind of button: its fields, and the parameters that come of their values. */
export interface ButtonKind {
	subType: string;
	fields: (button: DefinedButton) => ButtonField[];
	/** Undefined: the button is not sent at all; none: it is sent without parameters. */
	parameters: (values: FieldValues, fields: TemplateField[]) => IDataObject[] | undefined;
}

/** A field without the place and the text of its button. */
export interface ButtonField extends Omit<TemplateField, 'name' | 'label'> {
	/** What is asked for, e.g. `payload`. */
	asks: string;
	words?: string;
}

const field = (
	id: string,
	asks: string,
	example: string,
	rest: Partial<ButtonField> = {},
): ButtonField => ({ id, asks, type: 'string', required: true, example, ...rest });

/** The first field, for kinds that have one; kinds with none are never asked. */
const only = ([first]: TemplateField[]) => first as TemplateField;

const action = (content: IDataObject) => [{ type: 'action', action: content }];

const thumbnailField = (required: boolean) =>
	field('thumbnail', 'thumbnail', 'SKU-17', { required, words: 'retailer ID of a product' });

/**
 * Buttons that take parameters; the others (PHONE_NUMBER, SPM, REQUEST_CONTACT_INFO and what is yet
 * to come) have none.
 *
 * @see https://docs.360dialog.com/docs/messaging-api/api-reference/messages
 */
export const BUTTON_KINDS: Record<string, ButtonKind> = {
	QUICK_REPLY: {
		subType: 'quick_reply',
		fields: () => [field('payload', 'payload', 'order-17-yes', { required: false })],
		parameters: (values, fields) => {
			const payload = shortTextIn(values, only(fields), MAX_PAYLOAD);
			return payload.trim() ? [{ type: 'payload', payload }] : undefined;
		},
	},
	URL: {
		subType: 'url',
		fields: ({ url, example }) => {
			const [variable] = variablesOf(url);
			if (variable === undefined) return [];
			const suffix = urlSuffix(url, example);
			return [field('url', `link ⟨${variable}⟩`, suffix, { words: marked(url) })];
		},
		// As it is: WhatsApp puts it behind the address, and encoding it twice would break it.
		parameters: (values, fields) => [{ type: 'text', text: textIn(values, only(fields)) }],
	},
	COPY_CODE: {
		subType: 'copy_code',
		fields: ({ example }) => [field('copyCode', 'code', example || 'SAVE25')],
		parameters: (values, fields) => [
			{ type: 'coupon_code', coupon_code: coupon(values, only(fields)) },
		],
	},
	FLOW: {
		subType: 'flow',
		fields: () => [
			field('flowToken', 'token', 'survey-17', { required: false, words: 'flow' }),
			field('flowData', 'data', '{"name":"Ann"}', {
				type: 'object',
				required: false,
				words: 'first screen of the flow',
			}),
		],
		parameters: (values, [token, data]) => {
			const flowData = data && !isEmpty(values[data.id]) ? objectIn(values, data) : undefined;
			return action({
				flow_token: (token && textIn(values, token).trim()) || NO_TOKEN,
				...(flowData ? { flow_action_data: flowData } : {}),
			});
		},
	},
	CATALOG: {
		subType: 'CATALOG',
		fields: () => [thumbnailField(false)],
		// Without a thumbnail WhatsApp shows the first product.
		parameters: (values, fields) => {
			const product = textIn(values, only(fields)).trim();
			return product ? action({ thumbnail_product_retailer_id: product }) : [];
		},
	},
	MPM: {
		subType: 'mpm',
		fields: () => [
			thumbnailField(true),
			field(
				'sections',
				'sections',
				'[{"title":"New","product_items":[{"product_retailer_id":"SKU-17"}]}]',
				{ type: 'array', words: 'products' },
			),
		],
		parameters: (values, [thumbnail, sections]) =>
			action({
				thumbnail_product_retailer_id: thumbnail ? textIn(values, thumbnail).trim() : '',
				sections: sections ? listIn(values, sections) : [],
			}),
	},
	ORDER_DETAILS: {
		subType: 'order_details',
		fields: () => [
			field('orderDetails', 'order details', '{"reference_id":"order-17"}', { type: 'object' }),
		],
		parameters: (values, fields) => action({ order_details: objectIn(values, only(fields)) }),
	},
	VOICE_CALL: {
		subType: 'voice_call',
		fields: () => [
			field('ttlMinutes', 'minutes', '1440', {
				type: 'number',
				required: false,
				words: 'how long the button works',
			}),
		],
		parameters: (values, fields) => {
			const minutes = values[only(fields).id];
			if (isEmpty(minutes)) return undefined;
			const ttl = requireWholeNumber(only(fields).name, minutes, { min: 1 });
			return [{ type: 'ttl_minutes', ttl_minutes: ttl }];
		},
	},
};
