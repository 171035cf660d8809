import {
	fileStandIn,
	waitingHeaders,
	withHandles,
} from '../../../../../nodes/Dialog360/templates/headers';

const header = (handle: string) => ({
	type: 'HEADER',
	format: 'IMAGE',
	example: { header_handle: [handle] },
});
const BODY = { type: 'BODY', text: 'Hello' };
const done = header('4::dmlk');
const first = header(fileStandIn('data'));
const second = header(fileStandIn(''));
const components = [
	first,
	BODY,
	{ type: 'CAROUSEL', cards: [{ components: [done, BODY] }, { components: [second] }] },
];

test('headers whose files are not uploaded yet are found, also in cards', () => {
	expect(waitingHeaders(components)).toEqual([
		{ header: first, field: 'data', prefix: '' },
		{ header: second, field: '', prefix: 'Card 2: ' },
	]);
});

test.each([undefined, [], [null, 7, { cards: [null] }], [BODY, done], [{ example: 1 }]])(
	'%j waits for nothing',
	(given) => expect(waitingHeaders(given)).toEqual([]),
);

test('handles take the place of the files, and nothing else changes', () => {
	const handles = new Map([
		[first, '4::one'],
		[second, '4::two'],
	]);
	expect(withHandles(components, handles)).toEqual([
		header('4::one'),
		BODY,
		{
			type: 'CAROUSEL',
			cards: [{ components: [done, BODY] }, { components: [header('4::two')] }],
		},
	]);
	expect(first.example.header_handle).toEqual([fileStandIn('data')]);
});
