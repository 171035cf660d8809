import { parseWebhook } from '../../../../../../nodes/Dialog360/inbound/parse';
import { toItem } from '../../../../../../nodes/Dialog360/inbound/simplify';
import schema from '../../../../../../nodes/Dialog360/__schema__/v1.1.0.json';
import { mergedSchema, misfits } from '../../../../../support/mergedSchema';
import { MESSAGE_BODIES } from '../../../../data/appendixA';

test("the editor's preview shows what messages of all types have, raw parts apart", () => {
	const items = Object.values(MESSAGE_BODIES).flatMap((body) =>
		parseWebhook(body).map((event) => ({ ...toItem(event), raw: null })),
	);
	expect(misfits(mergedSchema(items), schema)).toEqual([]);
});
