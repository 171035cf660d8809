import { deliver } from '../delivery/deliver';
import { pause, run, tell } from '../state';
import type { State } from '../state';
import type { StoreName, TemplateChange, WebhookDelivery } from '../types';
import { componentOf } from './definition';
import { findTemplate } from './store';
import type { Template, TemplateCategory } from './types';
import { variablesOf } from './variables';

/** What happens to a template after it was sent to Meta: review, pause, another category; and the webhooks of it. */

/**
 * Changes a template from outside, the way Meta's reviewers do. Resolves when its webhooks were delivered or given
 * up. The webhooks are Meta's (appendix A of the API reference); whether 360dialog hands them on to a number's
 * webhook is not confirmed, so a client must not need them.
 */
export async function changeTemplate(
	state: State,
	store: StoreName,
	{ name, language, ...change }: { name: string; language: string } & TemplateChange,
): Promise<WebhookDelivery[]> {
	const template = findTemplate(state, store, name, language);
	if (!template) throw new Error(`There is no template ${name} in ${language}`);
	return await applyChange(state, store, template, change);
}

async function applyChange(
	state: State,
	store: StoreName,
	template: Template,
	{ status, reason, category }: TemplateChange,
): Promise<WebhookDelivery[]> {
	const changes: unknown[] = [];
	if (category && category !== template.category) {
		changes.push(categoryUpdate(template, category));
		template.previous_category = template.category;
		template.category = category;
	}
	if (status) {
		template.status = status;
		template.rejected_reason = status === 'REJECTED' ? (reason ?? 'INVALID_FORMAT') : 'NONE';
		changes.push(statusUpdate(template, reason));
	}
	tell(state, 'template', { store, template });
	// On-Premise has no such webhooks; the account with many templates shares the webhook of Cloud.
	if (store === 'onPremise' || store === 'sandbox') return [];
	const deliveries = changes.map((change) =>
		deliver(state, 'cloud', {
			object: 'whatsapp_business_account',
			entry: [
				{
					id: state.accounts.cloud.wabaId,
					time: Math.floor(Date.now() / 1000),
					changes: [change],
				},
			],
		}),
	);
	return await Promise.all(deliveries);
}

/** With `approveTemplatesAfterMs` a review ends by itself. */
export function startReview(state: State, store: StoreName, template: Template): void {
	const ms = state.options.approveTemplatesAfterMs;
	if (ms <= 0) return;
	const review = async () => {
		if (!(await pause(ms, state.era.signal)) || template.status !== 'PENDING') return;
		const change: TemplateChange = isWellFormed(template)
			? { status: 'APPROVED' }
			: { status: 'REJECTED', reason: 'INVALID_FORMAT' };
		await applyChange(state, store, template, change);
	};
	void run(state, review());
}

/**
 * Named variables without `parameter_format` are taken when the template is made, and turned down in the review
 * (GitHub gabrieldwight/Whatsapp-Business-Cloud-Api-Net#194).
 */
function isWellFormed(template: Template): boolean {
	if (template.parameter_format === 'NAMED') return true;
	const header = componentOf(template, 'HEADER')?.text ?? '';
	const body = componentOf(template, 'BODY')?.text ?? '';
	return variablesOf(`${header} ${body}`).every((name) => /^\d+$/.test(name));
}

const about = ({ id, name, language }: Template) => ({
	message_template_id: Number(id),
	message_template_name: name,
	message_template_language: language,
});

function statusUpdate(template: Template, reason: string | undefined): unknown {
	const { status, category, rejected_reason } = template;
	const more: Partial<Record<Template['status'], object>> = {
		REJECTED: {
			rejection_info: {
				reason: `The template was rejected: ${rejected_reason}`,
				recommendation: 'Edit the template and send it again.',
			},
		},
		DISABLED: { disable_info: { disable_date: Math.floor(Date.now() / 1000) } },
		PAUSED: {
			other_info: {
				title: 'FIRST_PAUSE',
				description: reason ?? 'Your WhatsApp message template has been paused for 3 hours.',
			},
		},
	};
	return {
		field: 'message_template_status_update',
		value: {
			event: status,
			...about(template),
			reason: rejected_reason,
			message_template_category: category,
			...more[status],
		},
	};
}

const categoryUpdate = (template: Template, category: TemplateCategory): unknown => ({
	field: 'template_category_update',
	value: {
		...about(template),
		previous_category: template.category,
		new_category: category,
	},
});
