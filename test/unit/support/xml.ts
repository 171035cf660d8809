/**
 * Says what is wrong with a small XML text, as far as an icon can go wrong: tags that do not close,
 * attributes without quotes, more than one root. Returns undefined when nothing is.
 */
export function xmlFault(text: string): string | undefined {
	const open: string[] = [];
	let roots = 0;
	const rest = text.replace(
		/<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
		(...match) => {
			const [, closing, name, , selfClosing] = match as string[];
			if (open.length === 0) roots += 1;
			if (closing) {
				if (open.pop() !== name) open.push(`(no opening for ${name})`);
			} else if (!selfClosing) {
				open.push(String(name));
			}
			return '';
		},
	);
	if (open.length > 0) return `not closed: ${open.join(', ')}`;
	if (/[<>&]/.test(rest)) return `not a tag: ${rest.trim()}`;
	return roots === 1 ? undefined : `${roots} roots`;
}
