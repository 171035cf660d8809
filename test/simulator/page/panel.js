import { byId, clockTime, el, pretty } from './dom.js';

/** "What 360dialog sees": the number, its webhook, the last requests and the last deliveries. */
export function drawPanel(view) {
	drawAccount(view);
	drawWebhook(view.webhook);
	drawLog(byId('requests'), view.requests, requestRow, 'No request yet.');
	drawLog(byId('deliveries'), view.deliveries, deliveryRow, 'Nothing delivered yet.');
}

function drawAccount({ account, accepted }) {
	const rows = {
		'Base URL': account.baseUrl,
		'API key': account.apiKey,
		Business: `+${account.phoneNumber}`,
		Customer: `+${account.customer.phone}`,
		...(account.hosting === 'sandbox' && { 'Messages used': `${accepted} of 200` }),
	};
	byId('account').replaceChildren(
		...Object.entries(rows).flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]),
	);
}

function drawWebhook({ url, headerNames }) {
	const line = byId('webhook-url');
	line.textContent = url || 'No webhook is registered: messages of the customer go nowhere.';
	line.classList.toggle('none', !url);
	const authorized = headerNames.some((name) => name.toLowerCase() === 'authorization');
	const others = headerNames.filter((name) => name.toLowerCase() !== 'authorization');
	const badges = [
		authorized
			? el('span.badge.good', {}, 'Authorization header set')
			: el('span.badge', {}, 'no Authorization header'),
		...others.map((name) => el('span.badge', {}, `${name} header set`)),
	];
	byId('webhook-badges').replaceChildren(...(url ? badges : []));
}

/** Newest first. Rows that were opened stay open. */
function drawLog(list, entries, row, empty) {
	const opened = new Set(
		[...list.querySelectorAll('details[open]')].map((details) => details.dataset.key),
	);
	const rows = entries.map((entry) => row(entry)).reverse();
	for (const { firstChild: details } of rows) details.open = opened.has(details.dataset.key);
	list.replaceChildren(...(rows.length > 0 ? rows : [el('li.empty', {}, empty)]));
}

function logRow({ key, at, verb, kind, what, side, pill, outcome, json }) {
	// Only what is open holds its JSON: the page stays light and its text is found once.
	const fill = ({ target }) => {
		if (target.open && target.childElementCount === 1) target.append(el('pre', {}, json()));
	};
	return el(
		'li',
		{},
		el(
			'details',
			{ 'data-key': key, ontoggle: fill },
			el(
				'summary',
				{},
				el('time', {}, clockTime(at, { seconds: true })),
				el(`span.verb.${kind}`, {}, verb),
				el('code.what', { title: what }, what),
				el('span.side', { title: side }, side),
				el(`span.pill.${outcome}`, {}, pill),
			),
		),
	);
}

function requestRow({ number, at, method, path, status, body, response }) {
	const isGood = status !== null && status < 300;
	const kind = body?.type ?? (body?.status ? `mark as ${body.status}` : '');
	return logRow({
		key: `request ${number}`,
		at,
		verb: method,
		kind: 'request',
		what: path,
		side: isGood ? kind : reasonOf(response) || kind,
		pill: status ?? 'no answer',
		outcome: isGood ? 'good' : 'bad',
		json: () => [body && pretty(body), pretty(response)].filter(Boolean).join('\n\n'),
	});
}

/** The readable part of each documented error shape. */
function reasonOf(response) {
	const error = response?.error ?? response?.errors?.[0];
	return typeof error === 'string'
		? error
		: (error?.error_data?.details ?? error?.details ?? response?.meta?.developer_message ?? '');
}

const OUTCOMES = { pending: 'wait', delivered: 'good', givenUp: 'bad' };

function deliveryRow({ id, at, body, state, attempts }) {
	const last = attempts.at(-1);
	const { kind, what } = contentOf(body);
	const tries = attempts.length > 1 ? `${attempts.length} attempts · ` : '';
	return logRow({
		key: id,
		at,
		verb: kind,
		kind,
		what,
		side: last ? `${tries}${last.durationMs} ms` : '',
		pill: last ? (last.status ?? 'failed') : state === 'pending' ? '…' : 'no webhook',
		outcome: OUTCOMES[state],
		json: () => `${pretty(body)}\n\n${pretty(attempts)}`,
	});
}

/** What a webhook tells, in one line: the arrays are the same in Meta's envelope and without one. */
function contentOf(body) {
	const value = body?.entry?.[0]?.changes?.[0]?.value ?? body;
	const message = value?.messages?.[0];
	if (message) {
		return { kind: 'message', what: message.text?.body ?? String(message.type) };
	}
	const status = value?.statuses?.[0];
	if (status) return { kind: 'status', what: `${status.status} ${status.recipient_id ?? ''}` };
	return { kind: 'other', what: body?.entry?.[0]?.changes?.[0]?.field ?? 'raw body' };
}
