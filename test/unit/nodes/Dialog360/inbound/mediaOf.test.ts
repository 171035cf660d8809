import type { IDataObject } from 'n8n-workflow';
import { mediaOf } from '../../../../../nodes/Dialog360/inbound/mediaOf';
import { MESSAGES, ON_PREMISE_BODIES, STATUSES } from '../../../data/appendixA';
import { OTHER_BODIES } from '../../../data/appendixAOther';
import { firstEvent, messageEvent, statusEvent } from '../../../support/items';

test.each([
	['image', { type: 'image', id: '65463453', mimeType: 'image/jpeg', caption: 'c' }],
	['video', { type: 'video', id: '65463454', mimeType: 'video/mp4' }],
	['audio', { type: 'audio', mimeType: 'audio/ogg; codecs=opus', voice: true }],
	['document', { type: 'document', fileName: 'a.pdf', mimeType: 'application/pdf' }],
	['sticker', { type: 'sticker', mimeType: 'image/webp', animated: false }],
])('%s', (name, expected) => {
	expect(mediaOf(messageEvent(MESSAGES[name] ?? {}))).toMatchObject(expected);
});

test("Meta's address of the file is kept", () => {
	expect(mediaOf(messageEvent(MESSAGES.image ?? {}))?.url).toMatch(/^https:\/\/lookaside\.fbsbx\./);
});

test('a voice note of On-Premise', () => {
	expect(mediaOf(firstEvent(ON_PREMISE_BODIES.voice))).toMatchObject({
		type: 'voice',
		id: 'b1c6',
		voice: true,
	});
});

test("a file that your staff's edit brings", () => {
	expect(mediaOf(firstEvent(OTHER_BODIES.echoEdited))).toMatchObject({ id: '65463457' });
});

test('the size, where it is told', () => {
	const withSize = (image: IDataObject) => mediaOf(messageEvent({ type: 'image', image }))?.size;
	expect(withSize({ id: '1', file_size: 17 })).toBe(17);
	expect(withSize({ id: '1', file_size: '17' })).toBe(17);
	expect(withSize({ id: '1' })).toBeNull();
});

test.each(['text', 'location', 'contacts', 'order', 'reaction', 'edit', 'unsupported'])(
	'%s has none',
	(name) => {
		expect(mediaOf(messageEvent(MESSAGES[name] ?? {}))).toBeUndefined();
	},
);

test.each<[string, IDataObject]>([
	['an image without its object', { type: 'image' }],
	['a list as image', { type: 'image', image: [] }],
	['an edit without a message', { type: 'edit', edit: null }],
])('%s has none', (_, content) => {
	expect(mediaOf(messageEvent(content))).toBeUndefined();
});

test('a status has none', () => {
	expect(mediaOf(statusEvent({ ...STATUSES.sent, ...MESSAGES.image }))).toBeUndefined();
});
