import { clockTime, el, icon, pretty } from './dom.js';

/** A chat message as a bubble: the customer's own (right, green) or the business's (left, white). */
export function bubble(entry, context) {
	const own = entry.by === 'customer';
	const content = contentOf(entry, context);
	return el(
		`div.bubble.${own ? 'out' : 'in'}${content.wide ? '.wide' : ''}`,
		{ 'data-testid': own ? 'bubble-out' : 'bubble-in', 'data-id': entry.id },
		quote(entry, context),
		...content.parts,
		el('div.meta', {}, clockTime(entry.at), own && tick(entry.status)),
		buttons(content.buttons),
	);
}

/** Ticks as on any phone: sent, delivered (the webhook said 200), read (the business marked it as read). */
export function tick(status) {
	const titles = {
		sent: 'On its way to the webhook',
		delivered: 'The webhook took it',
		read: 'The business marked it as read',
		undelivered: 'No webhook took it',
	};
	const mark = icon(status === 'read' ? 'delivered' : status, `tick ${status}`);
	mark.setAttribute('role', 'img');
	mark.setAttribute('aria-label', titles[status]);
	mark.dataset.status = status;
	return mark;
}

function contentOf(entry, context) {
	const { message, shown } = entry;
	if (shown) return template(entry, context);
	if (message.type === 'text' && message.text) return { parts: [formatted(message.text.body)] };
	if (message.type === 'interactive' && message.interactive) return interactive(entry, context);
	if (message.type === 'button' && message.button)
		return { parts: [formatted(message.button.text)] };
	return card(message);
}

/** What has no picture yet: its type and its JSON. */
function card(message) {
	const { type, [type]: content } = message;
	return {
		wide: true,
		parts: [el('div.label', {}, String(type)), el('pre', {}, pretty(content ?? message))],
	};
}

const MEDIA = ['IMAGE', 'VIDEO', 'DOCUMENT', 'LOCATION'];

const media = (format) => el('div.media', {}, icon('picture'), format.toLowerCase());

function header(format, text) {
	if (MEDIA.includes(format)) return media(format);
	return text ? el('div.head', {}, text) : undefined;
}

function template({ id, message, shown }, { answer }) {
	const payloadOf = (index) =>
		(message.template.components ?? [])
			.filter(({ sub_type: kind }) => kind?.toLowerCase() === 'quick_reply')
			.find((component) => Number(component.index) === index)?.parameters?.[0]?.payload;
	return {
		wide: shown.buttons.length > 0 || MEDIA.includes(shown.header?.format),
		parts: [
			header(shown.header?.format, shown.header?.text),
			formatted(shown.body),
			shown.footer && el('div.foot', {}, shown.footer),
		],
		buttons: shown.buttons.map((text, index) => ({
			icon: 'reply',
			text,
			press: () =>
				answer(id, { type: 'button', button: { payload: payloadOf(index) ?? text, text } }),
		})),
	};
}

function interactive({ id, message }, { answer }) {
	const content = message.interactive;
	const chosen = content[content.type];
	if (chosen?.title) return { parts: [formatted(chosen.title)] };
	if (!content.body && !content.header) return card(message);
	const reply = (type, what) =>
		answer(id, { type: 'interactive', interactive: { type, [type]: what } });
	return {
		wide: true,
		parts: [
			content.header && header(content.header.type.toUpperCase(), content.header.text),
			content.body && formatted(content.body.text),
			content.footer && el('div.foot', {}, content.footer.text),
		],
		buttons: actionButtons(content, reply),
	};
}

function actionButtons({ type, action }, reply) {
	if (type === 'button') {
		return action.buttons.map(({ reply: button }) => ({
			icon: 'reply',
			text: button.title,
			press: () => reply('button_reply', button),
		}));
	}
	if (type === 'list') {
		return [{ icon: 'list', text: action.button, rows: action.sections, choose: reply }];
	}
	const label = action?.parameters?.display_text ?? action?.parameters?.flow_cta;
	return [{ icon: 'link', text: label ?? type.replaceAll('_', ' ') }];
}

function buttons(entries = []) {
	if (entries.length === 0) return undefined;
	return el('div.buttons', {}, ...entries.flatMap((entry) => button(entry)));
}

function button({ icon: name, text, press, rows, choose }) {
	if (rows) return listButton(name, text, rows, choose);
	const inside = [icon(name), text];
	return press
		? [el('button', { type: 'button', onclick: press }, ...inside)]
		: [el('span', {}, ...inside)];
}

function listButton(name, text, sections, choose) {
	const row = ({ id, title, description }) =>
		el(
			'button',
			{
				type: 'button',
				onclick: () => choose('list_reply', { id, title, ...(description && { description }) }),
			},
			title,
			description && el('small', {}, description),
		);
	const rows = el(
		'div.rows',
		{ hidden: '' },
		...sections.flatMap((section) => [
			section.title && el('h4', {}, section.title),
			...section.rows.map(row),
		]),
	);
	const toggle = () => rows.toggleAttribute('hidden');
	return [el('button', { type: 'button', onclick: toggle }, icon(name), text), rows];
}

function quote({ message }, { find }) {
	const id = message.context?.message_id ?? message.context?.id;
	const quoted = id && find(id);
	return quoted ? el('div.quote', {}, summary(quoted)) : undefined;
}

function summary({ message, shown }) {
	const { type } = message;
	return shown?.body ?? message.text?.body ?? message.interactive?.body?.text ?? String(type);
}

/** WhatsApp's own marks: *bold*, _italic_, ~strike~, `code`. */
const MARKS = /\*([^*\n]+)\*|_([^_\n]+)_|~([^~\n]+)~|```([\s\S]+?)```|`([^`\n]+)`/g;
const TAGS = [undefined, 'strong', 'em', 's', 'code', 'code'];

function formatted(text = '') {
	const parts = [];
	let end = 0;
	for (const match of text.matchAll(MARKS)) {
		const which = match.findIndex((group, index) => index > 0 && group !== undefined);
		parts.push(text.slice(end, match.index), el(TAGS[which], {}, match[which]));
		end = match.index + match[0].length;
	}
	return el('div.text', {}, ...parts, text.slice(end));
}
