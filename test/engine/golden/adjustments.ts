import type { IDataObject } from 'n8n-workflow';

export type AdjustmentName =
	| 'recipientType'
	| 'digitsOnly'
	| 'type'
	| 'noPreview'
	| 'shortFlowButton'
	| 'bodyComponentOnly';

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
	bodyComponentOnly: {
		why: 'Send Template has no header and button parameters yet (issue 4)',
		apply: (body) => {
			const template = body.template as IDataObject & { components: IDataObject[] };
			const components = template.components.filter(({ type }) => type === 'body');
			return { ...body, template: { ...template, components } };
		},
	},
};
