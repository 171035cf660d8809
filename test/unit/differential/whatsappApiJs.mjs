/**
 * Prints the bodies that whatsapp-api-js posts, as JSON. A process of its own: the library is an ES
 * module only, and jest runs CommonJS.
 */
import { WhatsAppAPI } from 'whatsapp-api-js';
import * as wa from 'whatsapp-api-js/messages';

const { TO, USER_ID, GROUP, LINK, PAGE, MEDIA_ID, CONTACT } = JSON.parse(process.argv[2]);

const { name, org, phones, emails, urls, addresses } = CONTACT;
const [phone, email, url, address] = [phones[0], emails[0], urls[0], addresses[0]];

const interactive = (action, body, header, footer) =>
	new wa.Interactive(
		action,
		new wa.Body(body),
		header && new wa.Header(header),
		footer && new wa.Footer(footer),
	);
const buttons = (header) =>
	interactive(
		new wa.ActionButtons(new wa.Button('yes-17', 'Yes'), new wa.Button('no-17', 'No')),
		'Shall we?',
		header,
		'Reply STOP',
	);
const named = (text, parameter) => new wa.BodyParameter(text, parameter);

const MESSAGES = {
	text: new wa.Text('Hi *there* 👋'),
	'text with preview': new wa.Text('See https://shop.example', true),
	'text to a user ID': new wa.Text('Hi'),
	'text to a group': new wa.Text('Hi'),
	'text with reply and callback data': new wa.Text('Hi'),
	'image by link': new wa.Image(LINK, false, 'Look'),
	'image by ID': new wa.Image(MEDIA_ID, true),
	'video by link': new wa.Video(LINK, false, 'Look'),
	'video by ID': new wa.Video(MEDIA_ID, true),
	'audio by link': new wa.Audio(LINK),
	'audio by ID': new wa.Audio(MEDIA_ID, true),
	'voice note by link': new wa.Audio(LINK, false, true),
	'voice note by ID': new wa.Audio(MEDIA_ID, true, true),
	'document by link': new wa.Document(LINK, false, 'March', 'bill.pdf'),
	'document by ID': new wa.Document(MEDIA_ID, true),
	'sticker by link': new wa.Sticker(LINK),
	'sticker by ID': new wa.Sticker(MEDIA_ID, true),
	location: new wa.Location(13.3777, 52.5163, 'Gate', 'Platz 1'),
	contacts: new wa.Contacts([
		new wa.Name(
			name.formatted_name,
			name.first_name,
			name.last_name,
			name.middle_name,
			name.suffix,
			name.prefix,
		),
		new wa.Birthday('1990', '04', '17'),
		new wa.Organization(org.company, org.department, org.title),
		new wa.Phone(phone.phone, phone.type, phone.wa_id),
		new wa.Email(email.email, email.type),
		new wa.Url(url.url, url.type),
		new wa.Address(
			address.country,
			address.country_code,
			address.state,
			address.city,
			address.street,
			address.zip,
			address.type,
		),
	]),
	reaction: new wa.Reaction('wamid.X', '👍'),
	'no reaction': new wa.Reaction('wamid.X'),
	template: new wa.Template('hello_world', 'en_US'),
	'template with variables': new wa.Template(
		'order_update',
		'en_US',
		new wa.BodyComponent(named('Ann'), named('17')),
	),
	'template with named variables': new wa.Template(
		'appointment',
		'en_US',
		new wa.BodyComponent(named('Ann', 'first_name'), named('Monday', 'day')),
	),
	'reply buttons': buttons(),
	'reply buttons with text header': buttons('Order 17'),
	'reply buttons with image header': buttons(new wa.Image(LINK)),
	'reply buttons with video header': buttons(new wa.Video(MEDIA_ID, true)),
	'reply buttons with document header': buttons(new wa.Document(LINK)),
	list: interactive(
		new wa.ActionList(
			'Choose',
			new wa.ListSection('Morning', new wa.Row('early', 'Early', 'From 8')),
			new wa.ListSection('Evening', new wa.Row('late', 'Late')),
		),
		'When?',
		'Delivery',
		'Reply STOP',
	),
	'link button with text header': interactive(
		new wa.ActionCTA('Track', PAGE),
		'On its way',
		'Order 17',
		'Harbour Coffee',
	),
	'flow with first screen': interactive(
		new wa.ActionNavigateFlow('order-17', '1187654321098765', 'Book', 'DAY', { days: [1, 2] }),
		'When?',
		'Order 17',
	),
	'flow with endpoint, as a draft': interactive(
		new wa.ActionDataExchangeFlow('order-17', '1187654321098765', 'Book', 'draft'),
		'When?',
	),
	product: interactive(
		new wa.ActionProduct(new wa.CatalogProduct('SKU-1', '14')),
		'New',
		undefined,
		'Shop',
	),
	'product list': interactive(
		new wa.ActionProductList(
			'14',
			new wa.ProductSection('Fruit', new wa.Product('SKU-1'), new wa.Product('SKU-2')),
			new wa.ProductSection('Bread', new wa.Product('SKU-3')),
		),
		'For you',
		'Offers',
		'Shop',
	),
	catalog: interactive(new wa.ActionCatalog(new wa.Product('SKU-1')), 'All we have'),
	'catalog without thumbnail': interactive(new wa.ActionCatalog(), 'All we have'),
	'location request': interactive(new wa.ActionLocation(), 'Where are you?'),
	'contact info request': interactive(new wa.ActionContactRequest(), 'Which number?'),
	'call permission request': interactive(new wa.ActionCallPermission(), 'May we call?'),
};

const RECIPIENTS = {
	'text to a user ID': { bsuid: USER_ID },
	'text to a group': { group: GROUP },
};
const EXTRAS = { 'text with reply and callback data': ['wamid.QUOTED', 'order-17'] };

/** The body that a call posts. */
async function posted(call) {
	let body;
	const fetch = async (_url, init) => {
		body = JSON.parse(init.body);
		return new Response('{}');
	};
	await call(new WhatsAppAPI({ token: 'none', secure: false, v: 'v24.0', ponyfill: { fetch } }));
	return body;
}

const bodies = {};
for (const [message, content] of Object.entries(MESSAGES)) {
	bodies[message] = await posted((api) =>
		api.sendMessage('1', RECIPIENTS[message] ?? { phone: TO }, content, ...(EXTRAS[message] ?? [])),
	);
}
bodies['mark as read'] = await posted((api) => api.markAsRead('1', 'wamid.IN'));
bodies.typing = await posted((api) => api.markAsRead('1', 'wamid.IN', 'text'));

process.stdout.write(JSON.stringify(bodies));
