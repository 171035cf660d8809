import {
	body,
	buttons,
	call,
	footer,
	header,
	marketing,
	NAMED,
	quickReply,
	url,
	utility,
} from './build';
import type { Seed } from './build';

/** Headers with a picture, a video, a document, a GIF, a place. */
export const MEDIA: Seed[] = [
	marketing('event_invitation', [
		header('IMAGE'),
		body('Hi {{1}}, tickets are {{2}} each. Doors open on {{3}}.', ['Jane', '€ 12', 'May 3']),
		footer('Reply STOP to opt out'),
		buttons(quickReply('Count me in'), quickReply('Not this time')),
	]),
	utility('parcel_tracking', [
		header('DOCUMENT'),
		body('Your parcel {{1}} is on its way.', ['1017']),
		buttons(url('Track it', 'https://shop.example/track/{{1}}', '1017'), call('Call us')),
	]),
	marketing('spring_sale', [
		header('VIDEO'),
		body('Spring is here: 25 % off with your personal code.'),
		buttons({ type: 'COPY_CODE', text: 'Copy code', example: ['SPRING25'] }),
	]),
	utility('pickup_point', [
		header('LOCATION'),
		body('Your parcel waits for you here until {{1}}.', ['Friday']),
	]),
	marketing('moving_lookbook', [
		header('GIF'),
		body('Here is what moves this season, {{1}}. Tap to see it all.', ['Jane']),
		buttons(url('See it all', 'https://shop.example/lookbook')),
	]),
	utility(
		'invoice',
		[
			header('DOCUMENT'),
			body('Hello {{first_name}}, here is the invoice {{number}} for your order.', {
				first_name: 'Jane',
				number: 'R-2041',
			}),
			footer('Harbour Coffee'),
		],
		NAMED,
	),
	utility('order_delivery_update', [
		header('LOCATION'),
		body('Good news {{1}}! Your order #{{2}} is on its way to the location above.', [
			'Mark',
			'566701',
		]),
		footer('To stop receiving delivery updates, tap the button below.'),
		buttons(quickReply('Stop Delivery Updates')),
	]),
	// At sending, a tap_target_configuration makes the whole picture a link.
	marketing('tap_the_picture', [
		header('IMAGE'),
		body('Our new roast is here, {{1}}. Tap the picture to try it.', ['Jane']),
		buttons(url('Try it', 'https://shop.example/roast')),
	]),
];
