import type { IHookFunctions } from 'n8n-workflow';
import { forgetRegistration, stateOf } from '../../../../../nodes/Dialog360/inbound/state';

test("the state is the node's own static data, so that n8n stores what is changed in it", () => {
	const stored: Record<string, object> = { node: {}, global: {} };
	const context = {
		getWorkflowStaticData: (type: string) => stored[type],
	} as unknown as IHookFunctions;
	stateOf(context).secret = 'x';
	expect(stored).toEqual({ node: { secret: 'x' }, global: {} });
});

test('what was registered is forgotten, what others remember is not', () => {
	const state = { secret: 'x', previous: { url: 'u' }, target: 'waba', pending: true, seen: [1] };
	forgetRegistration(state as never);
	expect(state).toEqual({ seen: [1] });
});
