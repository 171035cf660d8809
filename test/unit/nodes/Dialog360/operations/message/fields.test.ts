import { optionsField } from '../../../../../../nodes/Dialog360/operations/message/fields';

test('optionsField shows options in a collection that starts empty', () => {
	expect(optionsField([], {})).toMatchObject({ name: 'options', type: 'collection', default: {} });
});

test('optionsField keeps all options in the order of their names', () => {
	const own = { displayName: 'Middle', name: 'own', type: 'string' as const, default: '' };
	const names = (optionsField([own], {}).options ?? []).map((option) => option.name);
	expect(names).toEqual([
		'callbackData',
		'messagesPerSecond',
		'own',
		'parallelRequests',
		'replyToMessageId',
		'retries',
		'sendOnceKey',
	]);
});
