import { buttonsOf, cardsOf, componentOf } from '../templates/definition';
import type { Template, TemplateButton, TemplateHeader } from '../templates/types';
import { variablesOf } from '../templates/variables';

/** The components of a message that sends a template with the example values of its definition. */

type Definition = Pick<Template, 'components' | 'parameter_format'>;

export function fillTemplate(template: Template): unknown[] {
	const offer = componentOf(template, 'LIMITED_TIME_OFFER')?.limited_time_offer;
	const cards = cardsOf(template);
	return [
		...fillParts(template),
		...(offer?.has_expiration ? [single('limited_time_offer', OFFER)] : []),
		...(cards.length > 0 ? [{ type: 'carousel', cards: cards.map(fillCard(template)) }] : []),
	];
}

const OFFER = {
	type: 'limited_time_offer',
	limited_time_offer: { expiration_time_ms: 1_900_000_000_000 },
};

const single = (type: string, parameter: unknown) => ({ type, parameters: [parameter] });

const fillCard =
	({ parameter_format }: Template) =>
	({ components }: Definition, index: number) => ({
		card_index: index,
		components: fillParts({ components, parameter_format }),
	});

function fillParts(definition: Definition): unknown[] {
	const header = componentOf(definition, 'HEADER');
	const body = componentOf(definition, 'BODY');
	const examples = body?.example;
	const values = examples?.body_text?.[0] ?? named(examples?.body_text_named_params);
	return [
		...(header ? fillHeader(definition, header) : []),
		...fillText(definition, 'body', body?.text ?? '', values),
		...buttonsOf(definition).flatMap((button, index) => {
			const parameter = buttonParameter(button, String(values[0]));
			return parameter
				? [
						{
							type: 'button',
							index: String(index),
							...parameter,
							parameters: [parameter.parameters],
						},
					]
				: [];
		}),
	];
}

const named = (examples: Array<{ example: string }> = []) => examples.map(({ example }) => example);

function fillText(definition: Definition, type: string, text: string, values: string[]): unknown[] {
	const variables = variablesOf(text);
	const parameters = variables.map((name, index) => ({
		type: 'text',
		text: values[index],
		...(definition.parameter_format === 'NAMED' && { parameter_name: name }),
	}));
	return parameters.length > 0 ? [{ type, parameters }] : [];
}

function fillHeader(definition: Definition, header: TemplateHeader): unknown[] {
	const { format, text = '', example } = header;
	const type = format.toLowerCase();
	switch (format) {
		case 'TEXT':
			return fillText(
				definition,
				'header',
				text,
				example?.header_text ?? named(example?.header_text_named_params),
			);
		case 'LOCATION':
			return [
				single('header', { type, location: { latitude: 53.5, longitude: 9.9, name: 'Shop' } }),
			];
		case 'PRODUCT':
			return [
				single('header', { type, product: { product_retailer_id: 'sku-1', catalog_id: '1' } }),
			];
		default:
			return [single('header', { type, [type]: { link: `https://files.example/${type}` } })];
	}
}

function buttonParameter(
	{ type, url = '' }: TemplateButton,
	code: string,
): { sub_type: string; parameters: unknown } | undefined {
	const action = (fields: object) => ({ type: 'action', action: fields });
	const thumbnail = { thumbnail_product_retailer_id: 'sku-1' };
	const sections = [{ title: 'Roasts', product_items: [{ product_retailer_id: 'sku-1' }] }];
	switch (type) {
		case 'QUICK_REPLY':
			return { sub_type: 'quick_reply', parameters: { type: 'payload', payload: 'YES' } };
		case 'URL':
			return url.includes('{{')
				? { sub_type: 'url', parameters: { type: 'text', text: 'a/b?c=d' } }
				: undefined;
		case 'OTP':
			return { sub_type: 'url', parameters: { type: 'text', text: code } };
		case 'COPY_CODE':
			return { sub_type: 'copy_code', parameters: { type: 'coupon_code', coupon_code: 'SAVE25' } };
		case 'FLOW':
			return { sub_type: 'flow', parameters: action({ flow_token: 't', flow_action_data: {} }) };
		case 'CATALOG':
			return { sub_type: 'catalog', parameters: action(thumbnail) };
		case 'MPM':
			return { sub_type: 'mpm', parameters: action({ ...thumbnail, sections }) };
		case 'ORDER_DETAILS':
			return { sub_type: 'order_details', parameters: action({ order_details: { total: 1 } }) };
		case 'VOICE_CALL':
			return { sub_type: 'voice_call', parameters: { type: 'ttl_minutes', ttl_minutes: 60 } };
		default:
			return undefined;
	}
}
