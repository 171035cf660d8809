import { xmlFault } from './xml';

test.each(['<svg/>', '<svg a="1"><path d="M1 2"/><g>x</g></svg>\n'])('%s is fine', (text) => {
	expect(xmlFault(text)).toBeUndefined();
});

test.each([
	'',
	'<svg>',
	'<svg></g>',
	'</svg>',
	'<svg/><svg/>',
	'<svg a=1/>',
	'<svg><p</svg>',
	'a & b',
])('%j is not', (text) => {
	expect(xmlFault(text)).toMatch(/\S/);
});
