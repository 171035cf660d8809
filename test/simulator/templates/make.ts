import type { DefinitionInput } from '../api/validation/templateDefinition';
import type { ParameterFormat, Template, TemplateComponent } from './types';
import { newTemplateId } from './store';

/** A template from what a client sent, once that was checked. */
export const makeTemplate = (
	input: DefinitionInput,
	components: Array<Record<string, unknown>>,
): Template => ({
	id: newTemplateId(),
	status: 'PENDING',
	rejected_reason: 'NONE',
	quality_score: { score: 'UNKNOWN', date: Math.floor(Date.now() / 1000) },
	parameter_format: formatOf(input.parameter_format) ?? 'POSITIONAL',
	...kept(input),
	name: input.name,
	language: input.language,
	category: input.category,
	components: components.map(listed),
});

export const formatOf = (format: string | undefined) =>
	format?.toUpperCase() as ParameterFormat | undefined;

const KEPT = [
	'sub_category',
	'message_send_ttl_seconds',
	'cta_url_link_tracking_opted_out',
	'display_format',
	'optimization_spec',
	'library_template_name',
] as const satisfies ReadonlyArray<keyof Template>;

/** The fields that a template keeps as they were given. */
export const kept = (input: Record<string, unknown>): Partial<Template> =>
	Object.fromEntries(
		KEPT.filter((key) => input[key] !== undefined).map((key) => [key, input[key]]),
	);

/** A component the way it is listed, which is not quite how it was sent. */
export function listed(component: Record<string, unknown>): TemplateComponent {
	const { type, example, cards } = component;
	if (type === 'BODY' && component.text === undefined) return authenticationBody(component);
	if (type === 'FOOTER' && component.text === undefined) return authenticationFooter(component);
	const { header_handle: handles } = (example ?? {}) as { header_handle?: string[] };
	return {
		...component,
		...(handles && { example: { header_handle: handles.map(linkOf) } }),
		...(Array.isArray(cards) && {
			cards: (cards as Array<{ components: Array<Record<string, unknown>> }>).map((card) => ({
				components: card.components.map(listed),
			})),
		}),
	} as unknown as TemplateComponent;
}

/** Handles are for making a template only; listed is a link to the file on Meta's servers. */
const linkOf = (handle: string): string =>
	/^https?:/i.test(handle)
		? handle
		: `https://scontent.whatsapp.net/v/t61.29466-34/${newTemplateId()}_n?ccb=1-7&oe=66`;

function authenticationBody(component: Record<string, unknown>): TemplateComponent {
	const advice = component.add_security_recommendation
		? ' For your security, do not share this code.'
		: '';
	return {
		...component,
		type: 'BODY',
		text: `*{{1}}* is your verification code.${advice}`,
		example: { body_text: [['123456']] },
	};
}

function authenticationFooter(component: Record<string, unknown>): TemplateComponent {
	const minutes = Number(component.code_expiration_minutes ?? 10);
	return {
		...component,
		type: 'FOOTER',
		text: `This code expires in ${minutes} minutes.`,
		code_expiration_minutes: minutes,
	};
}
