import type { IDataObject } from 'n8n-workflow';
import { compareWith } from '../compare';
import { KAPSO_DEFINITIONS, kapsoDefinitions } from './kapsoDefinitions';
import { OUR_DEFINITIONS } from './oursDefinitions';

const NO_BUTTON = 'its schema does not know the button';

compareWith({
	library: '@kapso/whatsapp-cloud-api (definitions of templates)',
	ours: OUR_DEFINITIONS,
	messages: KAPSO_DEFINITIONS,
	bodies: kapsoDefinitions,
	lacks: {
		'GIF header': "its schema does not know the format, which 360dialog's page names",
		'order details': NO_BUTTON,
		'call on WhatsApp': NO_BUTTON,
		'contact info request': NO_BUTTON,
		'link tracking off': 'its client has no such parameter',
		'from the library': 'its client wants components, and a template of the library has none',
	},
	differences: [
		{
			messages: ['named variables'],
			why: 'it writes the format in capitals, as lists have it; WhatsApp takes either when creating',
			apply: ({ parameter_format: format, ...body }) => {
				expect(format).toBe('NAMED');
				return { ...body, parameter_format: 'named' };
			},
		},
		{
			messages: ['one-time password without a tap'],
			why: 'its schema drops the accepted terms, without which WhatsApp refuses zero-tap codes',
			apply: (body) => {
				const components = body.components as IDataObject[];
				const [button] = components[2]!.buttons as IDataObject[];
				button!.zero_tap_terms_accepted = true;
				return body;
			},
		},
		{
			messages: ['call permission request'],
			why: "it writes the type in capitals, Meta's page on call permission requests in small letters",
			apply: (body) => {
				const [text, request] = body.components as IDataObject[];
				expect(request).toEqual({ type: 'CALL_PERMISSION_REQUEST' });
				return { ...body, components: [text, { type: 'call_permission_request' }] };
			},
		},
		{
			messages: ['validity period'],
			why: 'its builder takes it, and its client drops it again',
			apply: (body) => ({ ...body, message_send_ttl_seconds: 60 }),
		},
	],
});
