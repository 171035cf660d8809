/** What the messages hold. The process with whatsapp-api-js gets the same values, as JSON. */

export const TO = '491701234567';
export const USER_ID = 'DE.13491208655302741918';
export const GROUP = 'Y2FwaV9ncm91cDoxNzA1NTU1MDEzOToxMjAzNjM0';
export const LINK = 'https://files.example/file';
export const PAGE = 'https://shop.example/17';
export const MEDIA_ID = '1037543291543636';

/** In WhatsApp's form. */
export const CONTACT = {
	name: {
		formatted_name: 'Dr. Ann Mary Smith',
		first_name: 'Ann',
		last_name: 'Smith',
		middle_name: 'Mary',
		prefix: 'Dr.',
		suffix: 'Jr.',
	},
	birthday: '1990-04-17',
	org: { company: 'Harbour Coffee', department: 'Bar', title: 'Manager' },
	phones: [{ phone: '+49 170 1234567', type: 'WORK', wa_id: '491701234567' }],
	emails: [{ email: 'ann@example.com', type: 'WORK' }],
	urls: [{ url: 'https://example.com', type: 'WORK' }],
	addresses: [
		{
			street: 'Pariser Platz 1',
			city: 'Berlin',
			state: 'BE',
			zip: '10117',
			country: 'Germany',
			country_code: 'de',
			type: 'HOME',
		},
	],
};
