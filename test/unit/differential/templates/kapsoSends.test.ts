import { compareWith } from '../compare';
import { KAPSO_SENDS, kapsoSends } from './kapsoSends';
import { OUR_SENDS } from './oursSends';
import { indexDifference, inTemplate } from './sendDifferences';

const NO_BUTTON = 'its builder does not know the button';

compareWith({
	library: '@kapso/whatsapp-cloud-api (sent templates)',
	ours: OUR_SENDS,
	messages: KAPSO_SENDS,
	bodies: kapsoSends,
	lacks: {
		'GIF header': 'its builder does not know the header',
		'product header': 'its builder does not know the header',
		catalog: NO_BUTTON,
		'product list': NO_BUTTON,
		'order details': NO_BUTTON,
		'call on WhatsApp': NO_BUTTON,
		'limited-time offer': 'its builder does not know the component',
		'tap target': 'its builder does not know the component',
	},
	differences: [
		indexDifference([
			'quick replies',
			'link behind a button without parameters',
			'copy code',
			'flow',
			'carousel',
			'one-time password',
		]),
		{
			messages: ['document header with a file name'],
			why: "its builder drops the file name, which Meta's page of document headers has",
			apply: inTemplate(({ components }) => {
				const [parameter] = components[0]!.parameters!;
				expect(parameter!.document).not.toHaveProperty('filename');
				Object.assign(parameter!.document as object, { filename: 'bill.pdf' });
			}),
		},
	],
});
