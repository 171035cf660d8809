import { built, raw } from './example';
import type { Example } from './example';

const BUTTONS = 'Send Template has no button parameters yet (issue 4)';
const HEADER_TOO = 'Send Template has neither header nor button parameters yet (issue 4)';
const MONEY = 'Send Template has no currency and date parameters yet (issue 4)';

/** Send Template has parameters for the body; what else a template takes comes with issue 4. */
export const templateExamples: Example[] = [
	built(
		'Send Test Message',
		'sendTemplate',
		{ defineParameters: 'list', templateName: 'hello_world', templateLanguage: 'en_US' },
		{ adjustments: ['recipientType'] },
	),
	built(
		'Send Catalog Template Message',
		'sendTemplate',
		{
			to: '+16505551234',
			defineParameters: 'list',
			templateName: 'intro_catalog_offer',
			templateLanguage: 'en_US',
			bodyParameters: { parameter: [{ text: '100' }, { text: '400' }, { text: '3' }] },
		},
		{ adjustments: ['digitsOnly', 'bodyComponentOnly'] },
	),
	raw('Send Catalog Template Message', BUTTONS),
	raw('Send Flow Template Message', BUTTONS, { template: 'feedback_survey' }),
	raw('Send Message Template Interactive', HEADER_TOO, { template: 'event_invitation' }),
	raw('Send Message Template Media', HEADER_TOO, { template: 'event_invitation' }),
	raw('Send Message Template Text', MONEY, { template: 'payment_reminder' }),
	raw('Send Sample Shipping Confirmation Template', MONEY, { template: 'payment_reminder' }),
	raw('Send Sample Text Message', MONEY, { template: 'payment_reminder' }),
	raw('Send Sample Issue Resolution Template', BUTTONS, {
		refused: {
			because: 'a quick reply takes {"type":"payload"}, not {"type":"text","text":true}',
			answer: /Unexpected key "text"/,
		},
	}),
];
