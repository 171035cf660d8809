import type { IDataObject } from 'n8n-workflow';
import { entryOf } from '../event';
import type { InboundEvent } from '../event';
import { first, object } from '../json';
import { isoTime, isoTimeOf } from '../sentAt';

/** What WhatsApp decided about a template. Partners of 360dialog get it under another name. */
export function templateStatusItem(event: InboundEvent): IDataObject {
	const { content: value } = event;
	const rejection = object(value.rejection_info);
	const explanation = object(value.other_info);
	const disableDate = object(value.disable_info).disable_date;
	return templateItem(event, {
		status: first(value.event),
		category: first(value.message_template_category),
		// WhatsApp writes "NONE" where there is no reason.
		reason: value.reason === 'NONE' ? null : first(value.reason),
		explanation: first(rejection.reason, explanation.description, explanation.title),
		whatToDo: first(rejection.recommendation),
		disabledAt: isoTime(disableDate) ?? first(disableDate),
	});
}

export function templateQualityItem(event: InboundEvent): IDataObject {
	return templateItem(event, {
		quality: first(event.content.new_quality_score),
		previousQuality: first(event.content.previous_quality_score),
	});
}

export function templateCategoryItem(event: InboundEvent): IDataObject {
	return templateItem(event, {
		category: first(event.content.new_category),
		previousCategory: first(event.content.previous_category),
		correctCategory: first(event.content.correct_category),
	});
}

export function templateComponentsItem(event: InboundEvent): IDataObject {
	const { content: value } = event;
	return templateItem(event, {
		header: first(value.message_template_title),
		body: first(value.message_template_element),
		footer: first(value.message_template_footer),
		buttons: Array.isArray(value.message_template_buttons) ? value.message_template_buttons : null,
	});
}

function templateItem(event: InboundEvent, facts: IDataObject): IDataObject {
	const { content: value } = event;
	return {
		templateId: first(value.message_template_id),
		templateName: first(value.message_template_name),
		language: first(value.message_template_language),
		...facts,
		timestamp: isoTimeOf(event),
		accountId: first(entryOf(event).id),
	};
}
