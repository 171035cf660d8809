import type { INodeProperties } from 'n8n-workflow';
import { InputError } from '../../messages/inputError';
import type { ItemScope } from '../scope';
import type { Route } from './send';

const PRODUCT_POLICIES = ['CLOUD_API_FALLBACK', 'STRICT'];

/**
 * Options for marketing templates that go through WhatsApp's Marketing Messages API, which chooses the
 * moment and measures the effect.
 *
 * @see https://docs.360dialog.com/docs/messaging/marketing-messages/send-marketing-messages
 */
export const marketingOptions: INodeProperties[] = [
	{
		displayName: 'Send Through Marketing API',
		name: 'sendThroughMarketing',
		type: 'boolean',
		default: false,
		description:
			'Whether to send a marketing template through the Marketing Messages API, which has to be switched on for the account. Cloud API only. A new template can be sent there some ten minutes after its approval.',
	},
	{
		displayName: 'Product Policy',
		name: 'productPolicy',
		type: 'options',
		default: 'CLOUD_API_FALLBACK',
		options: [
			{
				name: 'Fall Back to Cloud API',
				value: 'CLOUD_API_FALLBACK',
				description: 'Send it as a usual message where the Marketing Messages API cannot',
			},
			{
				name: 'Strict',
				value: 'STRICT',
				description: 'Refuse what the Marketing Messages API cannot send',
			},
		],
		description:
			'Only with Send Through Marketing API: what to do where it cannot send the message',
	},
	{
		displayName: 'Share Message Activity',
		name: 'messageActivitySharing',
		type: 'boolean',
		default: true,
		description:
			'Whether reads and taps are shared with Meta to improve delivery. Only with Send Through Marketing API; the setting of the account holds without this option.',
	},
];

/**
 * Where a template goes when it is sent as a marketing message.
 *
 * @returns undefined for the usual way
 * @throws InputError when the hosting type has no such way, or the policy is not known
 */
export function marketingRoute(scope: ItemScope): Route | undefined {
	const { sendThroughMarketing, productPolicy, messageActivitySharing } =
		scope.collection('options');
	if (sendThroughMarketing !== true) return undefined;
	if (scope.connection.hosting !== 'cloud') {
		throw new InputError(
			'Send Through Marketing API',
			'The Marketing Messages API works only with numbers on the Cloud API',
			'Remove the option Send Through Marketing API, or move the number to the Cloud API',
		);
	}
	return {
		path: '/marketing_messages',
		fields: {
			...(productPolicy === undefined ? {} : { product_policy: policy(productPolicy) }),
			...(typeof messageActivitySharing === 'boolean'
				? { message_activity_sharing: messageActivitySharing }
				: {}),
		},
	};
}

function policy(value: unknown): string {
	if (typeof value === 'string' && PRODUCT_POLICIES.includes(value)) return value;
	throw new InputError(
		'Product Policy',
		`"${String(value)}" is not a product policy`,
		`Use ${PRODUCT_POLICIES.join(' or ')}`,
	);
}
