import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { jsonObject } from '../../messages/jsonInput';
import { requireWholeNumber } from '../../messages/wholeNumber';
import type { ItemScope } from '../scope';

/** What a definition can have beside its components. */
export const definitionOptionsField: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		{
			displayName: 'Additional Parameters',
			name: 'additionalParameters',
			type: 'json',
			default: '{}',
			description:
				'A JSON object that is added to the definition, e.g. with sub_category or display_format',
		},
		{
			displayName: 'Allow Category Change',
			name: 'allowCategoryChange',
			type: 'boolean',
			default: true,
			description:
				'Whether WhatsApp may choose another category rather than reject the template. See the category in the output.',
		},
		{
			displayName: 'Opt Out of Link Tracking',
			name: 'linkTrackingOptOut',
			type: 'boolean',
			default: true,
			description: 'Whether taps on the URL buttons are not counted. Cloud API only.',
		},
		{
			displayName: 'Validity Seconds',
			name: 'validitySeconds',
			type: 'number',
			typeOptions: { minValue: 30 },
			default: 600,
			description:
				'For how long WhatsApp tries to deliver messages of this template, at least 30 seconds. Cloud API only.',
		},
	],
};

/** @throws InputError when the JSON is not valid, or the validity not a number of at least 30 */
export function readDefinitionOptions(scope: ItemScope): IDataObject {
	const options = scope.collection('options');
	const { allowCategoryChange, linkTrackingOptOut, validitySeconds } = options;
	return {
		...(allowCategoryChange === undefined ? {} : { allow_category_change: allowCategoryChange }),
		...(linkTrackingOptOut === undefined
			? {}
			: { cta_url_link_tracking_opted_out: linkTrackingOptOut }),
		...(validitySeconds === undefined
			? {}
			: {
					message_send_ttl_seconds: requireWholeNumber('Validity Seconds', validitySeconds, {
						min: 30,
					}),
				}),
		...jsonObject(
			'Additional Parameters',
			options.additionalParameters,
			'Enter a JSON object, e.g. { "sub_category": "ORDER_STATUS" }, or leave it empty',
		),
	};
}
