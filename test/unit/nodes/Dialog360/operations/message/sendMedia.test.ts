import { sendMedia } from '../../../../../../nodes/Dialog360/operations/message/sendMedia';
import { runOne } from '../../../../support/scope';

const TO = { to: '491701234567', mediaSource: 'id', mediaId: '1037543291543636' };
const ID = { id: '1037543291543636' };

test.each([
	['image', { type: 'image', image: { ...ID, caption: 'Hi' } }],
	['video', { type: 'video', video: { ...ID, caption: 'Hi' } }],
	['audio', { type: 'audio', audio: ID }],
	['voice', { type: 'audio', audio: { ...ID, voice: true } }],
	['sticker', { type: 'sticker', sticker: ID }],
	['document', { type: 'document', document: { ...ID, caption: 'Hi', filename: 'a.pdf' } }],
])('%s', async (mediaType, content) => {
	const { requests } = await runOne(sendMedia, {
		...TO,
		mediaType,
		caption: 'Hi',
		fileName: 'a.pdf',
	});
	expect(requests[0]?.body).toEqual({
		messaging_product: 'whatsapp',
		recipient_type: 'individual',
		to: '491701234567',
		...content,
	});
});

test('to a group', async () => {
	const { requests } = await runOne(sendMedia, {
		...TO,
		recipientType: 'group',
		groupId: 'Y2FwaV9ncm91cDox',
		mediaType: 'image',
	});
	expect(requests[0]?.body).toMatchObject({ recipient_type: 'group', to: 'Y2FwaV9ncm91cDox' });
});

test('a missing file is named, and nothing is sent', async () => {
	const form = { ...TO, mediaType: 'image', mediaSource: 'binary', mediaBinaryField: 'data' };
	await expect(runOne(sendMedia, form)).rejects.toThrow('The item has no file in a field "data"');
});
