import { compareWith, inInteractive } from './compare';
import { kapsoBodies, KAPSO_MESSAGES } from './kapso';

compareWith({
	library: '@kapso/whatsapp-cloud-api',
	messages: KAPSO_MESSAGES,
	bodies: kapsoBodies,
	lacks: {
		'contact info request': 'it has no call for it but the one that takes any object',
	},
	differences: [
		{
			messages: ['catalog without thumbnail'],
			why: 'it gives parameters without any in it; Meta marks them optional',
			apply: inInteractive(({ action }) => {
				expect(action.parameters).toEqual({});
				delete action.parameters;
			}),
		},
		{
			messages: ['location request'],
			why: "it repeats the text in a parameter that 360dialog's page does not have",
			apply: inInteractive(({ action }) => {
				expect(action.parameters).toEqual({ request_message: 'Where are you?' });
				delete action.parameters;
			}),
		},
		{
			messages: ['call permission request'],
			why: "it repeats the number of the recipient in a parameter that Meta's page does not have",
			apply: inInteractive(({ action }) => {
				expect(action.parameters).toEqual({ phone_number: '491701234567' });
				delete action.parameters;
			}),
		},
	],
});
