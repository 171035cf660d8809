import type { WhatsAppClient } from '@kapso/whatsapp-cloud-api';
import { LINK, MEDIA_ID, PAGE, TO } from './values';

type Messages = WhatsAppClient['messages'];
type Buttons = Parameters<Messages['sendInteractiveButtons']>[0];
type Card = Parameters<Messages['sendInteractiveCarousel']>[0]['cards'][number];

const base = { phoneNumberId: '1', to: TO };

const buttons = (header?: Buttons['header']) => async (to: Messages) =>
	await to.sendInteractiveButtons({
		...base,
		bodyText: 'Shall we?',
		footerText: 'Reply STOP',
		...(header ? { header } : {}),
		buttons: [
			{ id: 'yes-17', title: 'Yes' },
			{ id: 'no-17', title: 'No' },
		],
	});

const carousel = (action: (card: number) => Card['action']) => async (to: Messages) =>
	await to.sendInteractiveCarousel({
		...base,
		bodyText: 'Our latest arrivals:',
		cards: [
			{
				cardIndex: 0,
				header: { type: 'image', image: { link: LINK } },
				bodyText: 'Blue',
				action: action(1),
			},
			{ cardIndex: 1, header: { type: 'video', video: { id: MEDIA_ID } }, action: action(2) },
		],
	});

const flow = { flowId: '1187654321098765', flowCta: 'Book', flowToken: 'order-17' };
const header = { type: 'text' as const, text: 'Order 17' };
const linkButton = {
	...base,
	bodyText: 'On its way',
	footerText: 'Harbour Coffee',
	parameters: { displayText: 'Track', url: PAGE },
};

export const kapsoInteractive: Record<string, (messages: Messages) => Promise<unknown>> = {
	'reply buttons': buttons(),
	'reply buttons with text header': buttons(header),
	'reply buttons with image header': buttons({ type: 'image', image: { link: LINK } }),
	'reply buttons with video header': buttons({ type: 'video', video: { id: MEDIA_ID } }),
	'reply buttons with document header': buttons({ type: 'document', document: { link: LINK } }),
	list: (to) =>
		to.sendInteractiveList({
			...base,
			header: { type: 'text', text: 'Delivery' },
			bodyText: 'When?',
			footerText: 'Reply STOP',
			buttonText: 'Choose',
			sections: [
				{ title: 'Morning', rows: [{ id: 'early', title: 'Early', description: 'From 8' }] },
				{ title: 'Evening', rows: [{ id: 'late', title: 'Late' }] },
			],
		}),
	'link button with text header': (to) => to.sendInteractiveCtaUrl({ ...linkButton, header }),
	'link button with image header': (to) =>
		to.sendInteractiveCtaUrl({ ...linkButton, header: { type: 'image', image: { link: LINK } } }),
	'flow with first screen': (to) =>
		to.sendInteractiveFlow({
			...base,
			header,
			bodyText: 'When?',
			parameters: {
				...flow,
				flowAction: 'navigate',
				flowActionPayload: { screen: 'DAY', data: { days: [1, 2] } },
			},
		}),
	'flow with endpoint, as a draft': (to) =>
		to.sendInteractiveFlow({
			...base,
			bodyText: 'When?',
			parameters: { ...flow, mode: 'draft', flowAction: 'data_exchange' },
		}),
	product: (to) =>
		to.sendInteractiveProduct({
			...base,
			bodyText: 'New',
			footerText: 'Shop',
			catalogId: '14',
			productRetailerId: 'SKU-1',
		}),
	'product list': (to) =>
		to.sendInteractiveProductList({
			...base,
			header: { type: 'text', text: 'Offers' },
			bodyText: 'For you',
			footerText: 'Shop',
			catalogId: '14',
			sections: [
				{
					title: 'Fruit',
					productItems: [{ productRetailerId: 'SKU-1' }, { productRetailerId: 'SKU-2' }],
				},
				{ title: 'Bread', productItems: [{ productRetailerId: 'SKU-3' }] },
			],
		}),
	catalog: (to) =>
		to.sendInteractiveCatalogMessage({
			...base,
			bodyText: 'All we have',
			parameters: { thumbnailProductRetailerId: 'SKU-1' },
		}),
	'catalog without thumbnail': (to) =>
		to.sendInteractiveCatalogMessage({ ...base, bodyText: 'All we have', parameters: {} }),
	'location request': (to) =>
		to.sendInteractiveLocationRequest({
			...base,
			bodyText: 'Where are you?',
			parameters: { requestMessage: 'Where are you?' },
		}),
	'call permission request': (to) =>
		to.sendInteractiveCallPermission({
			...base,
			bodyText: 'May we call?',
			parameters: { phoneNumber: TO },
		}),
	'address request': (to) =>
		to.sendInteractiveAddress({
			...base,
			bodyText: 'Where to?',
			footerText: 'India only',
			parameters: {
				country: 'IN',
				values: { name: 'Ann', inPinCode: '1' },
				savedAddresses: [{ id: 'home', value: { city: 'Delhi' } }],
				validationErrors: { inPinCode: 'We do not deliver there' },
			},
		}),
	'carousel with links': carousel(() => ({ displayText: 'Buy', url: PAGE })),
	'carousel with quick replies': carousel((card) => ({
		buttons: [{ id: `more-${card}`, title: 'More' }],
	})),
};
