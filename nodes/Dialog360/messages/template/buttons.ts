import type { IDataObject } from 'n8n-workflow';
import { InputError } from '../inputError';
import { requireWholeNumber } from '../wholeNumber';
import type { DefinedButton } from './definition';
import type { FieldValues, Part, Place, TemplateField } from './part';
import { withExample } from './part';
import { isEmpty, listIn, objectIn, shortTextIn, textIn } from './values';
import { variablesOf } from './variables';

const MAX_PAYLOAD = 256;
const MAX_COUPON = 15;

/** What a flow gets when there is no token of one's own; WhatsApp's own default. */
const NO_TOKEN = 'unused';

/** A kind of button: its fields, and the parameters that come of their values. */
interface ButtonKind {
	subType: string;
	/** Without id prefix and label prefix. */
	fields: (button: DefinedButton) => TemplateField[];
	/** Undefined: the button is not sent at all; none: it is sent without parameters. */
	parameters: (values: FieldValues, fields: TemplateField[]) => IDataObject[] | undefined;
}

const field = (
	id: string,
	label: string,
	example: string,
	rest: Partial<TemplateField> = {},
): TemplateField => ({
	id,
	label: withExample(label, example),
	type: 'string',
	required: true,
	example,
	...rest,
});

/** The first field, for kinds that have one; kinds with none are never asked. */
const only = ([first]: TemplateField[]) => first as TemplateField;

const action = (content: IDataObject) => [{ type: 'action', action: content }];

const THUMBNAIL = 'Thumbnail Product Retailer ID';

/**
 * Buttons that take parameters; the others (PHONE_NUMBER, SPM, REQUEST_CONTACT_INFO and what is yet
 * to come) have none.
 *
 * @see https://docs.360dialog.com/docs/messaging-api/api-reference/messages
 */
const KINDS: Record<string, ButtonKind> = {
	QUICK_REPLY: {
		subType: 'quick_reply',
		fields: () => [field('payload', 'Payload', 'order-17-yes', { required: false })],
		parameters: (values, fields) => {
			const payload = shortTextIn(values, only(fields), MAX_PAYLOAD);
			return payload.trim() ? [{ type: 'payload', payload }] : undefined;
		},
	},
	URL: {
		subType: 'url',
		fields: ({ url, example }) =>
			variablesOf(url).length === 0
				? []
				: [field('url', `End of ${url.replace(/\{\{.*/s, '…')}`, urlSuffix(url, example))],
		// As it is: WhatsApp puts it behind the address, and encoding it twice would break it.
		parameters: (values, fields) => [{ type: 'text', text: textIn(values, only(fields)) }],
	},
	COPY_CODE: {
		subType: 'copy_code',
		fields: ({ example }) => [field('copyCode', 'Code to Copy', example || 'SAVE25')],
		parameters: (values, fields) => [
			{ type: 'coupon_code', coupon_code: coupon(values, only(fields)) },
		],
	},
	FLOW: {
		subType: 'flow',
		fields: () => [
			field('flowToken', 'Flow Token', 'survey-17', { required: false }),
			field('flowData', 'Data for the First Screen', '{"name":"Ann"}', {
				type: 'object',
				required: false,
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
		fields: () => [field('thumbnail', THUMBNAIL, 'SKU-17', { required: false })],
		// Without a thumbnail WhatsApp shows the first product.
		parameters: (values, fields) => {
			const product = textIn(values, only(fields)).trim();
			return product ? action({ thumbnail_product_retailer_id: product }) : [];
		},
	},
	MPM: {
		subType: 'mpm',
		fields: () => [
			field('thumbnail', THUMBNAIL, 'SKU-17'),
			field(
				'sections',
				'Sections',
				'[{"title":"New","product_items":[{"product_retailer_id":"SKU-17"}]}]',
				{ type: 'array' },
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
			field('orderDetails', 'Order Details', '{"reference_id":"order-17"}', { type: 'object' }),
		],
		parameters: (values, fields) => action({ order_details: objectIn(values, only(fields)) }),
	},
	VOICE_CALL: {
		subType: 'voice_call',
		fields: () => [
			field('ttlMinutes', 'Minutes That the Button Works', '1440', {
				type: 'number',
				required: false,
			}),
		],
		parameters: (values, fields) => {
			const minutes = values[only(fields).id];
			if (isEmpty(minutes)) return undefined;
			const ttl = requireWholeNumber(only(fields).label, minutes, { min: 1 });
			return [{ type: 'ttl_minutes', ttl_minutes: ttl }];
		},
	},
};

/**
 * A button; undefined when it takes no parameters. Ids: `button.0.url|payload|copyCode|flowToken|
 * flowData|thumbnail|sections|orderDetails|ttlMinutes`.
 */
export function buttonPart(button: DefinedButton, index: number, place: Place): Part | undefined {
	const kind = Object.hasOwn(KINDS, button.type) ? KINDS[button.type] : undefined;
	const fields = kind?.fields(button).map((one) => ({
		...one,
		id: `${place.idPrefix}button.${index}.${one.id}`,
		label: `${place.labelPrefix}Button ${button.text ? `"${button.text}"` : index + 1}: ${one.label}`,
	}));
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

/** Definitions give the whole address as an example. */
function urlSuffix(url: string, example: string): string {
	const start = url.replace(/\{\{.*/s, '');
	return (start && example.startsWith(start) ? example.slice(start.length) : example) || 'order-17';
}

function coupon(values: FieldValues, one: TemplateField): string {
	const code = shortTextIn(values, one, MAX_COUPON).trim();
	if (/^[A-Za-z0-9]+$/.test(code)) return code;
	throw new InputError(
		one.label,
		`"${code}" cannot be the code of a button`,
		'WhatsApp takes letters and digits only, e.g. SAVE25',
	);
}
