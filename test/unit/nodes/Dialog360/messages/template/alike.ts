import type { TemplateField } from '../../../../../../nodes/Dialog360/messages/template/part';

/** How much of a label is sure to be read: n8n cuts after about 25 characters, and ends in "…". */
const READ = 22;

/** The fields of a template that look the same in n8n's form. */
export function alike(fields: TemplateField[]): string[] {
	const read = ({ label }: TemplateField) => Array.from(label).slice(0, READ).join('');
	return fields
		.filter((field) => fields.some((other) => other !== field && read(other) === read(field)))
		.map(({ id, label }) => `${id}: ${label}`);
}
