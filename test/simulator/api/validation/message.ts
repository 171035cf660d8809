import { speaksOnPremise } from '../../hosting';
import type { Problem } from '../../errors';
import type { Template } from '../../templates/types';
import type { Account } from '../../types';
import { contacts, location, pin, reaction, textMessage } from './basic';
import { anyObject, first, invalid, isObject, missing, text, wrongType } from './check';
import type { Rule } from './check';
import { interactive } from './interactive';
import { audio, document, image, sticker, video } from './media';
import { findRecipient } from './recipient';
import type { Recipient } from './recipient';
import { template } from './template';
import { checkParameters, sentComponents } from './templateParameters';

/** What each type carries under its own name (API reference 2.2). */
const CONTENTS: Record<string, Rule> = {
	text: textMessage,
	image,
	video,
	audio,
	document,
	sticker,
	location,
	contacts,
	reaction,
	template,
	interactive,
	pin,
};

const MEDIA = ['image', 'video', 'audio', 'document', 'sticker'];

/** https://docs.360dialog.com/docs/waba-messaging/groups/messaging-api; pins exist in groups only. */
const IN_GROUPS = ['text', 'template', 'pin', ...MEDIA];

export interface ValidMessage {
	type: string;
	content: Record<string, unknown>;
	recipient: Recipient;
	template?: Template;
}

type Outcome = { message: ValidMessage } | { problem: Problem };

export function validateMessage(
	account: Account,
	templates: Template[],
	body: Record<string, unknown>,
): Outcome {
	const problem = checkProduct(account, body);
	if (problem) return { problem };
	const found = findRecipient(account, body);
	if ('problem' in found) return found;
	const { recipient } = found;
	// Meta takes a missing type as text.
	const type = body.type ?? 'text';
	const wrong = first([
		() => checkType(account, recipient, type),
		() => checkExtras(body),
		() => checkContent(account, String(type), body),
	]);
	if (wrong) return { problem: wrong };
	const message = { type: String(type), content: body[String(type)] as never, recipient };
	return type === 'template' ? withTemplate(account, templates, message) : { message };
}

/** Required on Cloud; the others do not know it, and the sandbox is documented to accept it. */
export function checkProduct(
	{ hosting }: Account,
	{ messaging_product: product }: Record<string, unknown>,
): Problem | undefined {
	if (product === 'whatsapp' || (product === undefined && speaksOnPremise(hosting)))
		return undefined;
	return product === undefined
		? { code: 100, details: 'The parameter messaging_product is required.' }
		: { code: 100, details: 'Param messaging_product must be one of {WHATSAPP}.' };
}

function checkType({ hosting }: Account, { kind }: Recipient, type: unknown): Problem | undefined {
	const known = Object.keys(CONTENTS).filter((name) => name !== 'pin' || !speaksOnPremise(hosting));
	if (typeof type !== 'string' || !known.includes(type)) {
		return { code: 131051, details: `type: must be one of ${known.join(', ')}.` };
	}
	if (kind === 'group' && !IN_GROUPS.includes(type)) {
		return { code: 131051, details: `type: ${type} messages cannot be sent to a group.` };
	}
	return kind === 'individual' && type === 'pin'
		? { code: 131051, details: 'type: messages are pinned in groups only.' }
		: undefined;
}

/** Fields beside the message itself (API reference 2.1). */
const EXTRAS: Record<string, Rule> = {
	biz_opaque_callback_data: text({ max: 512, mayBeEmpty: true }),
	recipient_identity_key_hash: text(),
	context: (value, path) =>
		anyObject(value, path) ??
		(isObject(value) && value.message_id !== undefined
			? text()(value.message_id, `${path}['message_id']`)
			: missing(`${path}['message_id']`)),
};

const checkExtras = (body: Record<string, unknown>): Problem | undefined =>
	first(
		Object.entries(EXTRAS).map(
			([name, rule]) =>
				() =>
					body[name] === undefined ? undefined : rule(body[name], name),
		),
	);

function checkContent({ hosting }: Account, type: string, body: Record<string, unknown>) {
	const content = body[type];
	if (content === undefined) return missing(type);
	const problem = CONTENTS[type]?.(content, type);
	if (problem) return problem;
	// The sandbox has no media endpoints, so no id can be known to it.
	return hosting === 'sandbox' &&
		MEDIA.includes(type) &&
		isObject(content) &&
		content.id !== undefined
		? invalid(`${type}['id']`, 'cannot be used in the sandbox, send a link')
		: undefined;
}

/** A template that Meta stopped has an error of its own; one that is not approved is as good as none. */
const STOPPED: Partial<Record<Template['status'], (name: string) => Problem>> = {
	PAUSED: (name) => ({
		code: 132015,
		details: `template name (${name}) is paused due to low quality`,
	}),
	DISABLED: (name) => ({
		code: 132016,
		details: `template name (${name}) was paused too many times due to low quality and is disabled`,
	}),
};

function withTemplate(account: Account, templates: Template[], message: ValidMessage): Outcome {
	const { name, language } = message.content as { name: string; language: { code: string } };
	const inAnyLanguage = templates.filter((one) => one.name === name);
	// The languages of the sandbox's fixed templates are not documented: any will do.
	const found =
		account.hosting === 'sandbox'
			? inAnyLanguage[0]
			: inAnyLanguage.find((one) => one.language === language.code);
	const stopped = found && STOPPED[found.status];
	if (stopped) return { problem: stopped(name) };
	if (found?.status !== 'APPROVED') {
		const details = `template name (${name}) does not exist in ${language.code}`;
		return { problem: { code: 132001, details } };
	}
	const problem =
		checkAudience(found, message.recipient) ??
		checkParameters(found, sentComponents(message.content));
	return problem ? { problem } : { message: { ...message, template: found } };
}

/** One-time passwords go to a phone number: neither to a group nor to a business-scoped id. */
function checkAudience({ category }: Template, { kind, waId }: Recipient): Problem | undefined {
	if (category !== 'AUTHENTICATION') return undefined;
	if (kind === 'group') {
		return {
			code: 131051,
			details: 'template: authentication templates cannot be sent to a group.',
		};
	}
	return waId === undefined
		? { code: 131062, details: 'recipient: authentication templates need a phone number in to.' }
		: undefined;
}

export const checkBody = (body: unknown): Problem | undefined =>
	isObject(body) ? undefined : wrongType('body', 'a JSON object');
