/* global document */

/**
 * Makes an element. Text only ever goes in as text nodes: whatever a message holds, nothing of it is markup.
 *
 * @param {string} tag element name with classes: `div.bubble.in`
 * @param {Record<string, unknown>} [attributes] `on...` functions are listeners; undefined and false are left out
 * @param {...(Node | string | undefined | false)} children
 */
export function el(tag, attributes = {}, ...children) {
	const [name, ...classes] = tag.split('.');
	const node = document.createElement(name);
	if (classes.length > 0) node.className = classes.join(' ');
	for (const [key, value] of Object.entries(attributes)) {
		if (typeof value === 'function') node.addEventListener(key.slice(2), value);
		else if (value !== undefined && value !== false) node.setAttribute(key, String(value));
	}
	node.append(...children.filter((child) => child !== undefined && child !== false));
	return node;
}

const SVG = 'http://www.w3.org/2000/svg';

/** One of the symbols in phone.html. */
export function icon(name, classes = '') {
	const svg = document.createElementNS(SVG, 'svg');
	const use = document.createElementNS(SVG, 'use');
	use.setAttribute('href', `#icon-${name}`);
	svg.setAttribute('class', classes);
	svg.append(use);
	return svg;
}

export const byId = (id) => document.getElementById(id);

export const pretty = (value) => JSON.stringify(value, null, 2) ?? '';

const two = (number) => String(number).padStart(2, '0');

export function clockTime(at, { seconds = false } = {}) {
	const time = new Date(at);
	const parts = [time.getHours(), time.getMinutes(), ...(seconds ? [time.getSeconds()] : [])];
	return parts.map(two).join(':');
}
