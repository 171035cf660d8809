/**
 * What to do about a refusal:
 * `fix`: the request is wrong and stays wrong until somebody changes it.
 * `throttle`: too fast; was not accepted, so the same request may be sent again after a pause.
 * `later`: an outage or a pause on the other side; whether a message was accepted is not certain.
 * `never`: the recipient or the account does not allow it; sending again makes it worse.
 */
export type Disposition = 'fix' | 'throttle' | 'later' | 'never';

export interface CodeInfo {
	meaning: string;
	fix: string;
	disposition: Disposition;
}

const info = (disposition: Disposition, meaning: string, fix: string): CodeInfo => ({
	disposition,
	meaning,
	fix,
});

const OUTSIDE_HELP = 'See the account in the 360dialog Hub, or ask 360dialog support';

/**
 * Codes of WhatsApp, as the API and the status webhooks give them.
 * Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes
 */
export const WHATSAPP_CODES: Readonly<Record<number, CodeInfo>> = {
	0: info('fix', 'WhatsApp did not accept the login', `Check the API key. ${OUTSIDE_HELP}`),
	3: info('fix', 'The API key may not use this function', OUTSIDE_HELP),
	4: info('throttle', 'Too many calls to WhatsApp', 'Send slower, then try again'),
	10: info('fix', 'The API key may not use this function', OUTSIDE_HELP),
	33: info('fix', 'The business number does not exist any more', OUTSIDE_HELP),
	100: info(
		'fix',
		'A part of the request is not valid',
		'Correct the part that the details name. For templates: check that the variables have the names that the template has',
	),
	190: info('fix', 'WhatsApp did not accept the login', `Check the API key. ${OUTSIDE_HELP}`),
	368: info('never', 'The account is blocked for breaking a policy', OUTSIDE_HELP),
	80007: info(
		'throttle',
		'Too many calls for this WhatsApp account',
		'Send slower, then try again',
	),
	130429: info(
		'throttle',
		'Messages are sent faster than the number allows',
		'Send fewer messages per second, then try again',
	),
	130472: info(
		'never',
		'WhatsApp did not deliver because the recipient is part of an experiment',
		'Reach this person in another way. Sending again has no effect.',
	),
	130497: info(
		'never',
		'The account may not message people in this country',
		'See the country restrictions of your business in WhatsApp Manager',
	),
	131000: info(
		'later',
		'WhatsApp could not handle the request and gave no reason',
		'Try again later. If it stays, ask 360dialog support with the trace ID',
	),
	131005: info('fix', 'The API key may not use this function', OUTSIDE_HELP),
	131008: info(
		'fix',
		'A required part of the request is missing',
		'Add the part that the details name',
	),
	131009: info(
		'fix',
		'A value in the request is not valid',
		'Correct the value that the details name',
	),
	131016: info('later', 'WhatsApp is not available at the moment', 'Try again later'),
	131020: info('fix', 'WhatsApp does not know this group', 'Check the group ID'),
	131041: info('fix', 'WhatsApp could not handle the request for the group', 'Check the group ID'),
	131021: info(
		'fix',
		'Sender and recipient are the same number',
		'Use another recipient than the business number itself',
	),
	131026: info(
		'never',
		'The message cannot be delivered to this number',
		'The number may not be on WhatsApp, may use an old version, or has not accepted the terms of WhatsApp. Check the number with its country code.',
	),
	131030: info(
		'fix',
		'The recipient is not on the list of allowed numbers',
		'Test numbers can message only numbers that were registered for them. Register the recipient, or use a number in production.',
	),
	131031: info('never', 'The account is locked', OUTSIDE_HELP),
	131037: info(
		'fix',
		'The display name of the number is not approved yet',
		'Have the display name approved in WhatsApp Manager',
	),
	131042: info('fix', 'There is a payment issue with the account', OUTSIDE_HELP),
	131044: info('fix', 'There is a payment issue with the account', OUTSIDE_HELP),
	131045: info('fix', 'The number is not registered correctly', OUTSIDE_HELP),
	131047: info(
		'fix',
		'More than 24 hours have passed since the recipient last wrote',
		'Use Send Template: outside the 24-hour window WhatsApp delivers only approved templates',
	),
	131048: info(
		'never',
		'WhatsApp limits this number because people blocked or reported its messages',
		'See the quality rating of the number in WhatsApp Manager and wait until it recovers',
	),
	131049: info(
		'never',
		'WhatsApp did not deliver, to keep the number of marketing messages per person low',
		'Do not send again right away: wait at least a day, or reach this person in another way',
	),
	131050: info(
		'never',
		'The recipient has stopped marketing messages from this business',
		'Do not send marketing messages to this person any more',
	),
	131051: info(
		'fix',
		'WhatsApp does not know this type of message',
		'Check the type, and that it works with the hosting type of the number',
	),
	131052: info(
		'later',
		'WhatsApp could not download the media that the user sent',
		'Ask the user to send it again',
	),
	131053: info(
		'fix',
		'WhatsApp could not use the media file',
		'Check type, size and encoding of the file, and that a link is public',
	),
	131055: info(
		'fix',
		'This kind of message cannot go through the route that was chosen',
		'The Marketing Messages API takes marketing templates only. Send other templates through the normal messages route',
	),
	131056: info(
		'throttle',
		'Too many messages to the same person in a short time',
		'Wait a few seconds between messages to one person, then try again',
	),
	131057: info(
		'later',
		'The number is under maintenance, perhaps because its throughput is being raised',
		'Try again in a few minutes',
	),
	131062: info(
		'fix',
		'This message cannot be sent to a business-scoped user ID',
		'Use the phone number of the recipient. Authentication templates need one.',
	),
	131063: info(
		'fix',
		'Marketing templates are switched off for this number on the Cloud API',
		'Send marketing templates through the Marketing Messages API',
	),
	131064: info(
		'never',
		'The messaging limit is reached after templates were put into the wrong category',
		'See the account in WhatsApp Manager',
	),
	131207: info('never', 'The group is suspended', 'Use another group, or message its members'),
	131208: info('throttle', 'Too many messages to the group', 'Send slower, then try again'),
	131212: info('fix', 'The business is not in this group', 'Check the group ID'),
	132000: info(
		'fix',
		'The number of variables does not match the template',
		'Give exactly as many parameters as the template has variables, in header, body and buttons',
	),
	132001: info(
		'fix',
		'There is no approved template with this name in this language',
		'Check name and language code in the 360dialog Hub, and that the template is approved',
	),
	132005: info(
		'fix',
		'The template is too long with these values in it',
		'Use shorter values for the variables',
	),
	132007: info(
		'never',
		'The text of the template breaks a WhatsApp policy',
		'Change the template and have it approved again',
	),
	132008: info(
		'fix',
		'A value does not fit its variable in the template',
		'Correct the value that the details name',
	),
	132012: info(
		'fix',
		'A parameter has another format than the template wants',
		'Check the kind of each parameter, e.g. text, image, date',
	),
	132015: info(
		'never',
		'The template is paused because of low quality',
		'Wait until WhatsApp resumes it, or use another template',
	),
	132016: info(
		'never',
		'The template is disabled for good because of low quality',
		'Use another template',
	),
	132018: info(
		'fix',
		'A parameter of the template has a value that WhatsApp does not take',
		'Take new lines, tabs and more than four spaces in a row out of the values, and check their length',
	),
	132068: info('fix', 'The flow is blocked', 'Correct the flow in WhatsApp Manager'),
	132069: info(
		'later',
		'The flow is throttled: it was sent 10 times in the last hour',
		'Try again in an hour, and correct the flow in WhatsApp Manager',
	),
	133010: info('fix', 'The business number is not registered on WhatsApp', OUTSIDE_HELP),
	135000: info(
		'fix',
		'WhatsApp could not handle the message and gave no reason',
		'Check every part of the message against the API reference',
	),
	137000: info(
		'never',
		'The identity of the recipient has changed',
		'Make sure that the number still belongs to the same person, then use the new identity hash',
	),
	138000: info('fix', 'Calling is not switched on for this number', OUTSIDE_HELP),
	138001: info('never', 'The recipient cannot be called', 'Send a message instead'),
	138006: info(
		'fix',
		'The recipient has not given permission to be called',
		'Ask for it with Request Call Permission',
	),
};

/** WhatsApp's code for a permission that lacks is any number from 200 to 299. */
const PERMISSION = info('fix', 'The API key may not use this function', OUTSIDE_HELP);

/** What is known about a code of WhatsApp. */
export function infoByCode(code: number): CodeInfo | undefined {
	return code >= 200 && code <= 299 ? PERMISSION : WHATSAPP_CODES[code];
}

/**
 * What 360dialog's own gateway says, by the beginning of its message.
 * Source: https://docs.360dialog.com/api/api-error-message-list
 */
export const GATEWAY_MESSAGES: ReadonlyArray<{ pattern: RegExp } & CodeInfo> = [
	{
		pattern: /invalid api[_ -]?key/i,
		...info(
			'fix',
			'360dialog does not know this API key',
			'Copy the key again from the 360dialog Hub, and check the Environment in the credential',
		),
	},
	{
		pattern: /exceeded the endpoint rate limit|too many requests|rate limit exceeded/i,
		...info('throttle', 'Too many calls to this 360dialog endpoint', 'Send slower, then try again'),
	},
	{
		pattern: /lack of payment|overdue invoice/i,
		...info(
			'fix',
			'360dialog has stopped messaging because an invoice is not paid',
			'Pay the open invoices in the 360dialog Hub',
		),
	},
	{
		pattern: /has been disabled/i,
		...info('never', 'The WhatsApp account has been disabled', 'Ask 360dialog support'),
	},
	{
		pattern: /endpoint is blocked/i,
		...info('fix', '360dialog has not opened this function for the account', OUTSIDE_HELP),
	},
	{
		pattern: /not allowed to send messages using mm api/i,
		...info(
			'fix',
			'The account may not use the Marketing Messages API',
			'Accept its terms in WhatsApp Manager, or send through the normal messages route',
		),
	},
	{
		pattern: /template not approved or insufficient permissions/i,
		...info(
			'fix',
			'The Marketing Messages API has no approved template with this name in this language',
			'Check name, language code and status of the template, and that the account has accepted the terms in WhatsApp Manager. A new template can be sent there some ten minutes after its approval.',
		),
	},
	{
		pattern: /whatsapp for business api not available/i,
		...info('later', 'WhatsApp is not available behind 360dialog', 'Try again later'),
	},
];

/** When neither a code nor a message is known, the HTTP status is all there is. */
export function infoByStatus(status: number): CodeInfo {
	if (status === 401) {
		return info(
			'fix',
			'360dialog did not accept the API key',
			'Check the API key and the Environment in the credential',
		);
	}
	if (status === 403) {
		return info('fix', '360dialog does not allow this call for the account', OUTSIDE_HELP);
	}
	if (status === 404) {
		return info(
			'fix',
			'360dialog does not know what was asked for',
			'Check the IDs, and the Environment in the credential',
		);
	}
	if (status === 429) {
		return info('throttle', 'Too many calls to 360dialog', 'Send slower, then try again');
	}
	if (status >= 500) {
		return info('later', '360dialog could not handle the request', 'Try again later');
	}
	return info('fix', '360dialog did not accept the request', 'Check the details');
}
