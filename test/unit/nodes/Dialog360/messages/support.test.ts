import type { Hosting } from '../../../../../nodes/Dialog360/api/hosting';
import type { Content } from '../../../../../nodes/Dialog360/messages/content';
import { interactiveContent } from '../../../../../nodes/Dialog360/messages/interactive/interactive';
import { locationRequestInteractive } from '../../../../../nodes/Dialog360/messages/interactive/locationRequest';
import { buttonsInteractive } from '../../../../../nodes/Dialog360/messages/interactive/buttons';
import { mediaContent } from '../../../../../nodes/Dialog360/messages/media';
import { pinContent } from '../../../../../nodes/Dialog360/messages/pin';
import { checkSupport } from '../../../../../nodes/Dialog360/messages/support';
import { textContent } from '../../../../../nodes/Dialog360/messages/text';
import { refusalOf } from '../../../support/thrown';

const ref = { id: '1' };
const voice = mediaContent({ kind: 'voice', ref });
const old: Array<[string, Content]> = [
	['text', textContent('Hi')],
	['audio', mediaContent({ kind: 'audio', ref })],
	['sticker', mediaContent({ kind: 'sticker', ref })],
	[
		'interactive/button',
		interactiveContent(buttonsInteractive({ body: 'B', buttons: [{ title: 'T' }] })),
	],
];
const recent: Array<[string, Content]> = [
	['pin', pinContent('wamid.1', 7)],
	['interactive/location_request_message', interactiveContent(locationRequestInteractive('B'))],
];

test.each([...old, ...recent, ['voice note', voice] as [string, Content]])(
	'Cloud knows %s',
	(_, content) => {
		expect(() => checkSupport('cloud', content)).not.toThrow();
	},
);

describe.each<[Hosting, string]>([
	['onPremise', 'On-Premise API'],
	['sandbox', 'Sandbox'],
])('%s', (hosting, name) => {
	test.each(old)('knows %s', (_, content) => {
		expect(() => checkSupport(hosting, content)).not.toThrow();
	});

	test.each(recent)('does not know %s', (kind, content) => {
		expect(refusalOf(() => checkSupport(hosting, content))).toEqual({
			field: 'Operation',
			message: `The ${name} does not know messages of the type ${kind}`,
			fix: 'Use another kind of message, or move the number to the Cloud API',
		});
	});

	test('does not know voice notes', () => {
		expect(refusalOf(() => checkSupport(hosting, voice))).toEqual({
			field: 'Voice Note',
			message: `The ${name} does not know voice notes`,
			fix: 'Send it as Audio, or move the number to the Cloud API',
		});
	});
});
