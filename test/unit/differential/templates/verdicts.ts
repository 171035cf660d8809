import { TemplateDefinition } from '@kapso/whatsapp-cloud-api';
import type { IDataObject } from 'n8n-workflow';
import { InputError } from '../../../../nodes/Dialog360/messages/inputError';
import { create } from '../../../../nodes/Dialog360/operations/template/create';
import { runOne } from '../../support/scope';

type Input = TemplateDefinition.TemplateDefinitionInput;

/** A definition in WhatsApp's own form. */
export interface Definition extends IDataObject {
	name: string;
	language: string;
	category: string;
	components: IDataObject[];
}

/** Whether Create sends a definition that is given as JSON, or refuses it. */
export async function ourVerdict(definition: Definition): Promise<boolean> {
	const { name, language, category, components, parameter_format: format } = definition;
	try {
		const { requests } = await runOne(create, {
			define: 'json',
			templateName: name,
			language,
			category,
			componentsJson: JSON.stringify(components),
		});
		// What was sent is what was given.
		expect(requests.map(({ body }) => body)).toEqual([
			{
				...definition,
				...(format ? { parameter_format: String(format).toLowerCase() } : {}),
			},
		]);
		return true;
	} catch (error) {
		if (error instanceof InputError) return false;
		throw error;
	}
}

/** Whether the library's builder takes the same definition, in the library's writing of the keys. */
export function theirVerdict(definition: Definition): boolean {
	try {
		TemplateDefinition.buildTemplateDefinition(camelCased(definition) as Input);
		return true;
	} catch {
		return false;
	}
}

function camelCased(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(camelCased);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).map(([key, inner]) => [
		key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
		camelCased(inner),
	]);
	return Object.fromEntries(entries) as unknown;
}
