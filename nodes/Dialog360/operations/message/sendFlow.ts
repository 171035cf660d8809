import { flowInteractive } from '../../messages/interactive/flow';
import { interactiveContent } from '../../messages/interactive/interactive';
import { jsonObject } from '../../messages/jsonInput';
import { asText } from '../scope';
import { flowFields, flowOptions } from './flowFields';
import { bodyField, footerOption, frameOf, headerFields } from './frameFields';
import { sendOperation } from './send';

export const sendFlow = sendOperation({
	name: 'Send Flow',
	value: 'sendFlow',
	action: 'Send flow',
	description: 'Send a text with a button that opens a form of your account (Cloud API only)',
	fields: [...headerFields(['text', 'image', 'video', 'document']), bodyField, ...flowFields],
	options: [footerOption, ...flowOptions],
	content: async (scope) => {
		const { flowMode, flowReference } = scope.collection('options');
		return interactiveContent(
			flowInteractive({
				...(await frameOf(scope)),
				flow:
					scope.value('flowBy') === 'name'
						? { name: scope.text('flowName') }
						: { id: scope.text('flowId') },
				buttonText: scope.text('buttonText'),
				token: asText(flowReference),
				draft: flowMode === 'draft',
				start:
					scope.value('flowAction') === 'data_exchange'
						? 'endpoint'
						: {
								screen: scope.text('screen'),
								data: jsonObject(
									'Screen Data',
									scope.value('screenData'),
									'Enter a JSON object, e.g. { "name": "Ann" }, or leave it empty',
								),
							},
			}),
		);
	},
});
