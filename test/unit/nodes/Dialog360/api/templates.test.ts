import {
	templateCatalogue,
	templateList,
	templatePages,
} from '../../../../../nodes/Dialog360/api/templates';
import { scriptedCall as api } from '../../../support/scriptedCall';
import { rejectionOf } from '../../../support/thrown';

const entry = (name: string, language = 'en', status = 'approved') => ({ name, language, status });

const FIRST = {
	data: [entry('a'), entry('a', 'de')],
	paging: { cursors: { before: 'B', after: 'A' }, next: 'https://graph.facebook.com/x' },
};
const LAST = { data: [entry('b')], paging: { cursors: { after: 'Z' } } };

test('the Cloud API is paged by cursor', async () => {
	const { call, requests } = api(FIRST, LAST);
	const pages = [];
	for await (const page of templatePages(call, 'cloud')) pages.push(page);
	expect(pages.map(({ entries }) => entries.map(({ name }) => name))).toEqual([['a', 'a'], ['b']]);
	expect(requests).toEqual([
		{ method: 'GET', path: '/message_templates', query: { limit: 100 } },
		{ method: 'GET', path: '/message_templates', query: { limit: 100, after: 'A' } },
	]);
});

test('On-Premise is paged by count, and its status becomes that of the Cloud API', async () => {
	const answer = (name: string) => ({
		waba_templates: [{ ...entry(name), namespace: 'ns' }],
		total: 2,
	});
	const { call, requests } = api(answer('a'), answer('b'));
	const pages = [];
	for await (const page of templatePages(call, 'onPremise')) pages.push(page);
	expect(pages.flatMap(({ entries }) => entries)).toMatchObject([
		{ name: 'a', status: 'APPROVED', namespace: 'ns' },
		{ name: 'b' },
	]);
	expect(requests.map(({ path, query }) => [path, query])).toEqual([
		['/v1/configs/templates', { limit: 1000, offset: 0 }],
		['/v1/configs/templates', { limit: 1000, offset: 1 }],
	]);
});

test('no more than is wanted is asked for in a page', () => {
	expect(templateList('cloud', 5).size).toBe(5);
	expect(templateList('onPremise', 5000).size).toBe(1000);
});

test('the sandbox has no list', async () => {
	const { call, requests } = api();
	expect(await rejectionOf(templatePages(call, 'sandbox').next())).toMatchObject({
		field: 'Template',
	});
	expect(requests).toEqual([]);
});

describe('the catalogue', () => {
	test('fetches each page once, also for items that are handled at once', async () => {
		const { call, requests } = api(FIRST, LAST);
		const { find } = templateCatalogue(call, 'cloud');
		const many = await Promise.all(
			Array.from({ length: 50 }, async () => await find({ name: 'a', language: 'de' })),
		);
		expect(many.every(({ language }) => language === 'de')).toBe(true);
		expect(requests).toHaveLength(1);
		expect(await find({ name: 'b', language: 'en' })).toMatchObject({ name: 'b' });
		expect(requests).toHaveLength(2);
	});

	test('names the languages of a template that is not there, and asks no more', async () => {
		const { call, requests } = api(FIRST, LAST);
		const { find } = templateCatalogue(call, 'cloud');
		expect(await rejectionOf(find({ name: 'a', language: 'fr' }))).toMatchObject({
			message: 'The template a does not exist in the language fr',
			fix: 'It exists in: en, de',
		});
		expect(await rejectionOf(find({ name: 'c', language: 'fr' }))).toMatchObject({
			message: 'The account has no template c',
		});
		expect(requests).toHaveLength(2);
	});

	test('starts again after a page could not be had', async () => {
		const { call, requests } = api(FIRST, new Error('broken'), FIRST, LAST);
		const { find } = templateCatalogue(call, 'cloud');
		expect(await rejectionOf(find({ name: 'b', language: 'en' }))).toMatchObject({
			message: 'broken',
		});
		expect(await find({ name: 'b', language: 'en' })).toMatchObject({ name: 'b' });
		expect(requests).toHaveLength(4);
	});
});
