import type { IDataObject } from 'n8n-workflow';

export type AdjustmentName =
	| 'recipientType'
	| 'digitsOnly'
	| 'type'
	| 'noPreview'
	| 'shortFlowButton'
	| 'indexAsText'
	| 'jsonLast'
	| 'noPolicy';

interface Adjustment {
	why: string;
	/** Makes of Meta's body what the node is meant to send. */
	apply: (body: IDataObject) => IDataObject;
}

/** Where the node differs from Meta's examples on purpose. */
export const ADJUSTMENTS: Record<AdjustmentName, Adjustment> = {
	recipientType: {
		why: "360dialog's schema requires recipient_type; Meta takes individual where it lacks",
		apply: (body) => ({ ...body, recipient_type: 'individual' }),
	},
	digitsOnly: {
		why: 'all writings of a number become the same digits, so that they can be compared',
		apply: (body) => ({ ...body, to: String(body.to).replace('+', '') }),
	},
	type: {
		why: 'Meta takes a missing type as text; its list example lacks the type by mistake',
		apply: (body) => ({ ...body, type: 'text' in body ? 'text' : 'interactive' }),
	},
	noPreview: {
		why: 'preview_url is false anyway where it lacks',
		apply: (body) => {
			const { preview_url, ...text } = body.text as IDataObject;
			return preview_url === false ? { ...body, text } : body;
		},
	},
	shortFlowButton: {
		why: "the text of Meta's own example has 23 characters, and its page allows 20",
		apply: (body) =>
			JSON.parse(
				JSON.stringify(body).replace(/("flow_cta":"[^"]{20})[^"]*"/, '$1"'),
			) as IDataObject,
	},
	indexAsText: {
		why: "the form writes a button's index as a text, as most of Meta's examples do; this one has a number",
		apply: inTemplate(({ components, ...template }) => ({
			...template,
			components: (components as IDataObject[]).map((one) =>
				one.index === undefined ? one : { ...one, index: String(one.index) },
			),
		})),
	},
	jsonLast: {
		why: 'components have no order; those given as JSON, here the body, follow those of the form',
		apply: inTemplate(({ components, ...template }) => {
			const isBody = ({ type }: IDataObject) => type === 'body';
			const list = components as IDataObject[];
			const rest = list.filter((component) => !isBody(component));
			return { ...template, components: [...rest, ...list.filter(isBody)] };
		}),
	},
	noPolicy: {
		why: 'there is only one language policy, and the Cloud API can do without it',
		apply: inTemplate(({ language, ...template }) => {
			const { policy, ...rest } = language as IDataObject;
			return { ...template, language: policy === 'deterministic' ? rest : language };
		}),
	},
};

function inTemplate(change: (template: IDataObject) => IDataObject) {
	return (body: IDataObject): IDataObject => ({
		...body,
		template: change(body.template as IDataObject),
	});
}
