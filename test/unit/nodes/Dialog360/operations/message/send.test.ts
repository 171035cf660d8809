import { sendText } from '../../../../../../nodes/Dialog360/operations/message/sendText';
import { runOne } from '../../../../support/scope';

describe('the Simplify switch', () => {
	const answer = { messages: [{ id: 'wamid.A' }], contacts: [{ wa_id: '49' }], extra: 1 };

	test('switched off returns the answer as it came', async () => {
		const { items } = await runOne(
			sendText,
			{ to: '491701234567', text: 'Hi', simplify: false },
			{ answer },
		);
		expect(items).toEqual([answer]);
	});
});
