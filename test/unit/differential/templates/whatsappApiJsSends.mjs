/**
 * Prints the bodies that whatsapp-api-js posts for templates, as JSON. A process of its own: the library
 * is an ES module only, and jest runs CommonJS.
 */
import { WhatsAppAPI } from 'whatsapp-api-js';
import * as wa from 'whatsapp-api-js/messages';

const { TO, LINK, MEDIA_ID } = JSON.parse(process.argv[2]);

const header = (parameter, name) => new wa.HeaderComponent(new wa.HeaderParameter(parameter, name));
const body = (...parameters) => new wa.BodyComponent(...parameters);
const text = (value, name) => new wa.BodyParameter(value, name);
const card = (index, image) =>
	new wa.CarouselCard(
		image,
		body(text(`CODE${index}`)),
		new wa.PayloadComponent(`more-${index}`),
		new wa.URLComponent(`${index}`),
	);

const COMPONENTS = {
	'text header': [header('Ann')],
	'named variables': [
		header('Ann', 'first_name'),
		body(text('Monday', 'day'), text('10:30', 'time')),
	],
	'numbered variables': [body(text('Ann'), text('17'))],
	'image header by link': [header(new wa.Image(LINK))],
	'image header by ID': [header(new wa.Image(MEDIA_ID, true))],
	'video header': [header(new wa.Video(MEDIA_ID, true))],
	'document header': [header(new wa.Document(LINK))],
	'document header with a file name': [header(new wa.Document(LINK, false, undefined, 'bill.pdf'))],
	'location header': [header(new wa.Location(13.3777, 52.5163, 'Gate', 'Platz 1'))],
	'product header': [header(new wa.CatalogProduct('SKU-1', '14'))],
	'quick replies': [new wa.PayloadComponent('yes-17'), new wa.PayloadComponent('no-17')],
	'link behind a button without parameters': [
		new wa.SkipButtonComponent(),
		new wa.URLComponent('orders/17?a=b'),
	],
	'copy code': [new wa.CopyComponent('SAVE25')],
	flow: [new wa.FlowComponent('order-17', { days: [1, 2] })],
	catalog: [new wa.CatalogComponent(new wa.Product('SKU-1'))],
	'product list': [
		new wa.MPMComponent(
			new wa.Product('SKU-1'),
			new wa.ProductSection('Fruit', new wa.Product('SKU-1')),
			new wa.ProductSection('Bread', new wa.Product('SKU-2')),
		),
	],
	carousel: [
		body(text('Ann')),
		new wa.CarouselComponent(card(0, new wa.Image(LINK)), card(1, new wa.Image(MEDIA_ID, true))),
	],
	'limited-time offer': [new wa.LTOComponent(1_900_000_000_000)],
	'tap target': [
		header(new wa.Image(LINK)),
		new wa.TapTargetComponent('Our Offer', 'https://shop.example/offer'),
	],
};

const TEMPLATES = {
	...Object.fromEntries(
		Object.entries(COMPONENTS).map(([name, components]) => [
			name,
			new wa.Template('a_template', 'en_US', ...components),
		]),
	),
	'one-time password': wa.Template.OTP('a_template', 'en_US', '123456'),
};

const bodies = {};
for (const [name, template] of Object.entries(TEMPLATES)) {
	const fetch = async (_url, init) => {
		bodies[name] = JSON.parse(init.body);
		return new Response('{}');
	};
	const api = new WhatsAppAPI({ token: 'none', secure: false, v: 'v24.0', ponyfill: { fetch } });
	await api.sendMessage('1', { phone: TO }, template);
}

process.stdout.write(JSON.stringify(bodies));
