import { sendFlow } from '../../../../../../nodes/Dialog360/operations/message/sendFlow';
import { runOne } from '../../../../support/scope';
import { rejectionOf } from '../../../../support/thrown';

const BASE = {
	to: '491701234567',
	simplify: true,
	options: {},
	headerType: 'none',
	body: 'B',
	buttonText: 'Open',
};
const PARAMETERS = {
	...BASE,
	options: { flowMode: 'draft', flowReference: 'order-17' },
	flowBy: 'id',
	flowId: 17,
	flowAction: 'navigate',
	screen: 'FIRST',
	screenData: '{ "name": "Ann" }',
};

describe('Send Flow', () => {
	test('posts a draft with its first screen', async () => {
		const { requests } = await runOne(sendFlow, PARAMETERS);
		expect(requests[0]?.body).toEqual({
			messaging_product: 'whatsapp',
			recipient_type: 'individual',
			to: '491701234567',
			type: 'interactive',
			interactive: {
				type: 'flow',
				body: { text: 'B' },
				action: {
					name: 'flow',
					parameters: {
						flow_message_version: '3',
						flow_id: '17',
						flow_token: 'order-17',
						flow_cta: 'Open',
						mode: 'draft',
						flow_action: 'navigate',
						flow_action_payload: { screen: 'FIRST', data: { name: 'Ann' } },
					},
				},
			},
		});
	});

	test('posts a published flow by name whose endpoint decides', async () => {
		const { requests } = await runOne(sendFlow, {
			...BASE,
			options: { flowMode: 'published' },
			flowBy: 'name',
			flowName: 'booking',
			flowAction: 'data_exchange',
		});
		expect(requests[0]?.body).toMatchObject({
			interactive: {
				action: {
					parameters: {
						flow_message_version: '3',
						flow_name: 'booking',
						flow_cta: 'Open',
						flow_action: 'data_exchange',
					},
				},
			},
		});
		expect(JSON.stringify(requests[0]?.body)).not.toMatch(/"mode"|payload|token/);
	});

	test.each(['[]', '{', '"x"'])('sends nothing for the data %j', async (screenData) => {
		const error = await rejectionOf(runOne(sendFlow, { ...PARAMETERS, screenData }));
		expect(error).toMatchObject({ name: 'InputError', field: 'Screen Data' });
	});

	test.each(['onPremise', 'sandbox'] as const)('sends nothing to %s', async (hosting) => {
		const error = await rejectionOf(runOne(sendFlow, PARAMETERS, { hosting }));
		expect(error).toMatchObject({ name: 'InputError', field: 'Operation' });
	});
});
