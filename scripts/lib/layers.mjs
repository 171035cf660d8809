import { parseArgs } from 'node:util';

/** Layers that need neither n8n nor a browser, so that they can run while those are fetched. */
export const QUICK = ['unit', 'simulator', 'engine'];
export const ALL = [...QUICK, 'e2e'];

/**
 * Layers are named first or with --layer, and --screenshots renews the pictures of the README.
 * Everything else is handed on to jest as it is.
 */
export function readArguments(args) {
	const { tokens } = parseArgs({
		args,
		strict: false,
		tokens: true,
		options: { layer: { type: 'string', multiple: true }, screenshots: { type: 'boolean' } },
	});
	const layers = [];
	let screenshots = false;
	const taken = new Set();
	for (const token of tokens) {
		if (token.kind === 'option' && token.name === 'layer') {
			layers.push(token.value);
			taken.add(token.index);
			if (!token.inlineValue) taken.add(token.index + 1);
		} else if (token.kind === 'option' && token.name === 'screenshots') {
			screenshots = true;
			taken.add(token.index);
		} else if (ALL.includes(token.value) && token.index === taken.size) {
			layers.push(token.value);
			taken.add(token.index);
		}
	}
	const unknown = layers.filter((layer) => !ALL.includes(layer));
	return {
		unknown,
		screenshots,
		layers: layers.length === 0 ? ALL : ALL.filter((layer) => layers.includes(layer)),
		forJest: args.filter((_, index) => !taken.has(index)),
	};
}
