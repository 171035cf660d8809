import type { IDataObject } from 'n8n-workflow';
import { RefusedError } from '../../../../../nodes/Dialog360/api/errors';
import {
	compareTemplates,
	deleteById,
	deleteByName,
	editTemplate,
	listLibrary,
	listTemplates,
} from '../../../../../nodes/Dialog360/api/templateManagement';
import { scriptedCall as script } from '../../../support/scriptedCall';
import { rejectionOf } from '../../../support/thrown';

async function all(list: AsyncIterable<IDataObject>) {
	const entries: IDataObject[] = [];
	for await (const entry of list) entries.push(entry);
	return entries;
}

test('the templates are listed as they came, no more than are wanted in a page', async () => {
	const { call, requests } = script({ data: [{ id: '1', status: 'approved' }] });
	expect(await all(listTemplates(call, 'cloud', 5))).toEqual([{ id: '1', status: 'approved' }]);
	expect(requests).toEqual([{ method: 'GET', path: '/message_templates', query: { limit: 5 } }]);
});

test('the library has a path of its own', async () => {
	const { call, requests } = script({ data: [{ id: '1' }] });
	await all(listLibrary(call, 1));
	expect(requests[0]).toEqual({
		method: 'GET',
		path: '/message_template_library',
		query: { limit: 1 },
	});
});

test('one language is deleted by name and ID', async () => {
	const { call, requests } = script({ success: true });
	await deleteById(call, '17', 'promo');
	expect(requests).toEqual([
		{ method: 'DELETE', path: '/message_templates', query: { name: 'promo', hsm_id: '17' } },
	]);
});

test('On-Premise takes the name in the path', async () => {
	const { call, requests } = script({ meta: { success: true } });
	await deleteByName(call, 'onPremise', 'promo');
	expect(requests).toEqual([{ method: 'DELETE', path: '/v1/configs/templates/promo' }]);
});

test('two templates are compared with a JSON list', async () => {
	const { call, requests } = script({ data: [] });
	await compareTemplates(call, ['1', '2'], { start: 10, end: 20 });
	expect(requests).toEqual([
		{
			method: 'GET',
			path: '/message_templates/1/compare',
			query: { template_ids: '["2"]', start: 10, end: 20 },
		},
	]);
});

test('an answer that says it was not done is a refusal', async () => {
	const { call } = script({ success: false });
	expect(await rejectionOf(editTemplate(call, '1', {}))).toBeInstanceOf(RefusedError);
});
