import {
	body,
	buttons,
	call,
	header,
	headerText,
	marketing,
	NAMED,
	quickReply,
	url,
	utility,
} from './build';
import type { Seed } from './build';

/** Each kind of button that is neither for shopping nor for a one-time password. */
export const BUTTONS: Seed[] = [
	utility('feedback_survey', [
		body('How was it? Two questions, one minute.'),
		buttons({
			type: 'FLOW',
			text: 'Give feedback',
			flow_id: '743951482137744',
			flow_action: 'NAVIGATE',
			navigate_screen: 'RATING',
		}),
	]),
	utility('visit_website', [
		body('Our opening hours have changed. You find the new ones on our website.'),
		buttons(url('Opening hours', 'https://shop.example/hours')),
	]),
	utility(
		'two_links',
		[
			headerText('Order {{order}}', { order: '#1017' }),
			body('Thank you, {{first_name}}! Track the parcel or read the receipt below.', {
				first_name: 'Jane',
			}),
			buttons(
				url('Track it', 'https://shop.example/track/{{1}}', '1017'),
				url('Receipt', 'https://shop.example/receipt?id={{1}}', 'R-2041'),
			),
		],
		NAMED,
	),
	marketing('all_buttons', [
		header('IMAGE'),
		body('One of each, {{1}}: reply, visit, call or copy the code.', ['Jane']),
		buttons(
			quickReply('Tell me more'),
			quickReply('No, thank you'),
			url('Visit', 'https://shop.example/?ref={{1}}', 'jane'),
			call('Call us'),
			{ type: 'COPY_CODE', text: 'Copy code', example: ['WELCOME10'] },
		),
	]),
	utility('call_us_on_whatsapp', [
		body('Do you have a question about your order {{1}}? We are one tap away.', ['#1017']),
		buttons({ type: 'VOICE_CALL', text: 'Call on WhatsApp' }),
	]),
	utility('may_we_call', [
		body('We would like to call you about your order {{1}}. Is that all right?', ['#1017']),
		{ type: 'CALL_PERMISSION_REQUEST' },
	]),
	utility('share_your_number', [
		body('So that our driver can reach you, please share your phone number with us.'),
		buttons({ type: 'REQUEST_CONTACT_INFO', text: 'Share Contact Info' }),
	]),
];
