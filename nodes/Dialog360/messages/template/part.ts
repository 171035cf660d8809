import type { IDataObject } from 'n8n-workflow';
import type { MediaKind } from '../media';

/**
 * A field of the form that is made for a template.
 *
 * Its id is a public contract: saved workflows hold their values by it, so that it stays the same
 * when a template is edited.
 */
export interface TemplateField {
	id: string;
	/** In the form, e.g. `Body ⟨first_name⟩ (e.g. Ann): Hi ⟨first_name⟩, your order…`. */
	label: string;
	/** In errors, e.g. `Body ⟨first_name⟩ (Hi ⟨first_name⟩, your order…)`. */
	name: string;
	/** Which input n8n shows. */
	type: 'string' | 'number' | 'dateTime' | 'object' | 'array';
	required: boolean;
	/** Example value from the definition, or one that fits. */
	example: string;
	/** Of fields that take a file: a link, a media ID, or the name of a binary field. */
	media?: MediaKind;
	/** Not shown until the user adds it. */
	rare?: true;
}

/** Values of the fields by their ids, as the form or an expression gave them. */
export type FieldValues = Record<string, unknown>;

/** What values are read with, beside themselves. */
export interface Setting {
	/** Of the workflow, for moments without a time zone. */
	timeZone?: string;
}

/**
 * A component of the message that has parameters: the fields that it needs, and how it is made of
 * their values. Both stand together so that they cannot drift apart.
 */
export interface Part {
	fields: TemplateField[];
	/** Undefined when there is nothing to send for it. Required fields are filled, that is checked. */
	build: (values: FieldValues, setting: Setting) => Component | undefined;
	/** Where it belongs, for JSON that is laid over it. */
	key: ComponentKey;
}

/** What tells the components of a message apart: buttons by their index, others by their type. */
export interface ComponentKey {
	type: string;
	index?: number;
}

/** A component of the message in WhatsApp's form. */
export interface Component extends IDataObject {
	type: string;
	sub_type?: string;
	index?: string | number;
	parameters?: IDataObject[];
}

/** Name and beginning of ids for the parts of one card, or of the message itself. */
export interface Place {
	/** `card.0.` or nothing. */
	idPrefix: string;
	/** `Card 1 ` or nothing. */
	labelPrefix: string;
}

export const MESSAGE: Place = { idPrefix: '', labelPrefix: '' };
