import type { Template, TemplateButton, TemplateCard, TemplateComponent } from './types';

/** Questions to a template's definition; a carousel's card has components of its own. */

type Definition<T extends TemplateComponent['type']> = Extract<TemplateComponent, { type: T }>;

export function componentOf<T extends TemplateComponent['type']>(
	{ components }: Pick<Template, 'components'>,
	type: T,
): Definition<T> | undefined {
	return components.find((one): one is Definition<T> => one.type === type);
}

export const buttonsOf = (template: Pick<Template, 'components'>): TemplateButton[] =>
	componentOf(template, 'BUTTONS')?.buttons ?? [];

export const cardsOf = (template: Pick<Template, 'components'>): TemplateCard[] =>
	componentOf(template, 'CAROUSEL')?.cards ?? [];
