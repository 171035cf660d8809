import { addressRequestInteractive } from '../../../nodes/Dialog360/messages/interactive/addressRequest';
import { buttonsInteractive } from '../../../nodes/Dialog360/messages/interactive/buttons';
import { callPermissionRequestInteractive } from '../../../nodes/Dialog360/messages/interactive/callPermissionRequest';
import { carouselInteractive } from '../../../nodes/Dialog360/messages/interactive/carousel';
import type { CardInput } from '../../../nodes/Dialog360/messages/interactive/carousel';
import { contactInfoRequestInteractive } from '../../../nodes/Dialog360/messages/interactive/contactInfoRequest';
import { flowInteractive } from '../../../nodes/Dialog360/messages/interactive/flow';
import type { Header } from '../../../nodes/Dialog360/messages/interactive/frame';
import type { Interactive } from '../../../nodes/Dialog360/messages/interactive/interactive';
import { linkButtonInteractive } from '../../../nodes/Dialog360/messages/interactive/linkButton';
import { listInteractive } from '../../../nodes/Dialog360/messages/interactive/list';
import { locationRequestInteractive } from '../../../nodes/Dialog360/messages/interactive/locationRequest';
import {
	catalogInteractive,
	productInteractive,
	productListInteractive,
} from '../../../nodes/Dialog360/messages/interactive/products';
import { LINK, MEDIA_ID, PAGE } from './values';

const buttons = (header?: Header): Interactive =>
	buttonsInteractive({
		body: 'Shall we?',
		footer: 'Reply STOP',
		...(header ? { header } : {}),
		buttons: [
			{ id: 'yes-17', title: 'Yes' },
			{ id: 'no-17', title: 'No' },
		],
	});

const carousel = (action: (index: number) => CardInput['action']): Interactive =>
	carouselInteractive({
		body: 'Our latest arrivals:',
		cards: [
			{ header: { type: 'image', image: { link: LINK } }, body: 'Blue', action: action(1) },
			{ header: { type: 'video', video: { id: MEDIA_ID } }, action: action(2) },
		],
	});

const flow = {
	body: 'When?',
	flow: { id: '1187654321098765' },
	buttonText: 'Book',
	token: 'order-17',
};
const header: Header = { type: 'text', text: 'Order 17' };
const link = { body: 'On its way', footer: 'Harbour Coffee', buttonText: 'Track', url: PAGE };

export const OUR_INTERACTIVE: Record<string, Interactive> = {
	'reply buttons': buttons(),
	'reply buttons with text header': buttons({ type: 'text', text: 'Order 17' }),
	'reply buttons with image header': buttons({ type: 'image', image: { link: LINK } }),
	'reply buttons with video header': buttons({ type: 'video', video: { id: MEDIA_ID } }),
	'reply buttons with document header': buttons({ type: 'document', document: { link: LINK } }),
	list: listInteractive({
		header: { type: 'text', text: 'Delivery' },
		body: 'When?',
		footer: 'Reply STOP',
		button: 'Choose',
		sections: [
			{ title: 'Morning', entries: [{ id: 'early', title: 'Early', description: 'From 8' }] },
			{ title: 'Evening', entries: [{ id: 'late', title: 'Late' }] },
		],
	}),
	'link button with text header': linkButtonInteractive({ ...link, header }),
	'link button with image header': linkButtonInteractive({
		...link,
		header: { type: 'image', image: { link: LINK } },
	}),
	'flow with first screen': flowInteractive({
		...flow,
		header,
		start: { screen: 'DAY', data: { days: [1, 2] } },
	}),
	'flow with endpoint, as a draft': flowInteractive({ ...flow, draft: true, start: 'endpoint' }),
	product: productInteractive({ body: 'New', footer: 'Shop', catalogId: '14', productId: 'SKU-1' }),
	'product list': productListInteractive({
		header: { type: 'text', text: 'Offers' },
		body: 'For you',
		footer: 'Shop',
		catalogId: '14',
		sections: [
			{ title: 'Fruit', entries: ['SKU-1', 'SKU-2'] },
			{ title: 'Bread', entries: ['SKU-3'] },
		],
	}),
	catalog: catalogInteractive({ body: 'All we have', thumbnailProductId: 'SKU-1' }),
	'catalog without thumbnail': catalogInteractive({ body: 'All we have' }),
	'location request': locationRequestInteractive('Where are you?'),
	'contact info request': contactInfoRequestInteractive('Which number?'),
	'call permission request': callPermissionRequestInteractive('May we call?'),
	'address request': addressRequestInteractive({
		body: 'Where to?',
		footer: 'India only',
		country: 'IN',
		values: { name: 'Ann', in_pin_code: '1' },
		savedAddresses: [{ id: 'home', value: { city: 'Delhi' } }],
		validationErrors: { in_pin_code: 'We do not deliver there' },
	}),
	'carousel with links': carousel(() => ({ link: { text: 'Buy', url: PAGE } })),
	'carousel with quick replies': carousel((card) => ({
		quickReplies: [{ id: `more-${card}`, title: 'More' }],
	})),
};
