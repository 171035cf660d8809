/* global CSS, document, EventSource, history, location */

import { bubble, tick } from './bubbles.js';
import { byId, clockTime, el } from './dom.js';
import { drawPanel } from './panel.js';

const tabs = [...document.querySelectorAll('[data-hosting]')];
const isHosting = (name) => tabs.some((tab) => tab.dataset.hosting === name);

let hosting = isHosting(location.hash.slice(1)) ? location.hash.slice(1) : 'cloud';
/** The customer whose phone is shown; undefined is the account's own. */
let chosenChat;
let view;
/** What the messages area shows now, to draw anew only what changed. */
let drawn = '';

// --- what is shown --------------------------------------------------------------------------------

const currentChat = () => {
	const phone = chosenChat ?? view.account.customer.phone;
	const chat = view.chats.find((one) => one.chat === phone);
	return { chat: phone, messages: [], typingUntil: 0, ...chat };
};

function draw() {
	for (const tab of tabs) tab.setAttribute('aria-selected', tab.dataset.hosting === hosting);
	byId('business').textContent = view.business;
	byId('avatar').textContent = view.business[0];
	drawChats();
	drawMessages(currentChat());
	drawPanel(view);
}

function drawChats() {
	const { customer } = view.account;
	const others = view.chats.map(({ chat }) => chat).filter((chat) => chat !== customer.phone);
	const known = `${customer.name}, +${customer.phone}`;
	const options = [
		el('option', { value: customer.phone }, known),
		...others.map((chat) => el('option', { value: chat }, /^\d+$/.test(chat) ? `+${chat}` : chat)),
	];
	byId('chat').replaceChildren(...options);
	byId('chat').value = currentChat().chat;
}

let typingTimer;

function drawMessages({ chat, messages, typingUntil }) {
	const isTyping = typingUntil > Date.now();
	clearTimeout(typingTimer);
	if (isTyping) typingTimer = setTimeout(draw, typingUntil - Date.now());
	byId('presence').textContent = isTyping ? 'typing…' : `+${view.account.phoneNumber}`;

	const area = byId('messages');
	const bubbles = messages.filter(({ message }) => message.type !== 'reaction');
	const reactions = reactionsOf(messages);
	const now = JSON.stringify([hosting, chat, bubbles.map(({ id }) => id), isTyping]);
	if (now !== drawn) {
		const before = area.querySelectorAll('.bubble').length;
		area.replaceChildren(...content(bubbles, isTyping));
		// Only what is new moves in.
		[...area.querySelectorAll('.bubble')].slice(0, before).forEach((one) => {
			one.style.animation = 'none';
		});
		area.scrollTop = area.scrollHeight;
		drawn = now;
	}
	for (const { id, by, status } of bubbles) {
		const node = area.querySelector(`[data-id="${CSS.escape(id)}"]`);
		const mark = node.querySelector('.tick');
		if (by === 'customer' && mark.dataset.status !== status) mark.replaceWith(tick(status));
		react(node, reactions.get(id));
	}
}

function content(messages, isTyping) {
	if (messages.length === 0 && !isTyping) {
		return [
			el(
				'div.hint',
				{},
				'Write something: it reaches the registered webhook as a message of this customer.',
			),
		];
	}
	const find = (id) => messages.find((message) => message.id === id);
	return [
		el('div.day', {}, 'Today'),
		...messages.map((message) => bubble(message, { find, answer })),
		...(isTyping
			? [el('div.bubble.in.typing', { 'data-testid': 'typing' }, el('i'), el('i'), el('i'))]
			: []),
	];
}

/** The last emoji on each message; an empty one takes it back. */
function reactionsOf(messages) {
	const reactions = messages
		.map(({ message }) => message)
		.filter(({ type, reaction }) => type === 'reaction' && reaction);
	return new Map(reactions.map(({ reaction }) => [reaction.message_id, reaction.emoji]));
}

function react(node, emoji) {
	node.querySelector('.reaction')?.remove();
	node.classList.toggle('reacted', Boolean(emoji));
	if (emoji) node.append(el('span.reaction', { 'data-testid': 'reaction' }, emoji));
}

// --- what the customer does -------------------------------------------------------------------------

function say(message) {
	const from = currentChat().chat;
	void fetch('/_simulator/customer-message', {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ hosting, from, ...message }),
	});
}

/** A tap on a button quotes the message that has the button. */
const answer = (id, message) =>
	say({ context: { from: view.account.phoneNumber, id }, ...message });

byId('composer').addEventListener('submit', (event) => {
	event.preventDefault();
	const input = byId('phone-input');
	const text = input.value.trim();
	if (!text) return;
	input.value = '';
	say({ text });
});

byId('chat').addEventListener('change', (event) => {
	chosenChat = event.target.value;
	draw();
});

for (const tab of tabs) {
	tab.addEventListener('click', () => {
		hosting = tab.dataset.hosting;
		chosenChat = undefined;
		history.replaceState(null, '', `#${hosting}`);
		void refresh();
	});
}

// --- keeping up -------------------------------------------------------------------------------------

let refreshing = false;
let isStale = false;

/** Events may come by the hundred: while one refresh is under way, the others become one more. */
async function refresh() {
	if (refreshing) {
		isStale = true;
		return;
	}
	refreshing = true;
	const answered = await fetch(`/_simulator/phone?hosting=${hosting}`).catch(() => undefined);
	if (answered?.ok) {
		const next = await answered.json();
		if (next.account.hosting === hosting) {
			view = next;
			draw();
		} else isStale = true;
	}
	await new Promise((resolve) => setTimeout(resolve, 40));
	refreshing = false;
	if (isStale) {
		isStale = false;
		void refresh();
	}
}

const events = new EventSource('/_simulator/events');
for (const kind of [
	'ready',
	'request',
	'delivery',
	'webhook',
	'message',
	'status',
	'typing',
	'reset',
]) {
	events.addEventListener(kind, () => void refresh());
}
events.addEventListener('open', () => showLive(true));
events.addEventListener('error', () => showLive(false));

function showLive(isLive) {
	byId('live').classList.toggle('off', !isLive);
	byId('live').textContent = isLive ? 'live' : 'not connected';
}

const showClock = () => {
	byId('clock').textContent = clockTime(Date.now());
};
showClock();
setInterval(showClock, 5_000);
