import { contactsContent } from '../../messages/contacts';
import { jsonList } from '../../messages/jsonInput';
import { contactForm, contactsExample, formContacts } from './contactFields';
import { formOrJsonFields, isJson } from './jsonField';
import { sendOperation } from './send';

export const sendContacts = sendOperation({
	name: 'Send Contacts',
	value: 'sendContacts',
	action: 'Send contacts',
	description: 'Send cards of people, which the recipient can save',
	fields: formOrJsonFields(contactForm, {
		example: contactsExample,
		description:
			"List of up to 257 contacts in WhatsApp's form, which is also that of contacts that somebody sent to you",
	}),
	content: (scope) =>
		contactsContent(
			isJson(scope, 'contacts')
				? jsonList(
						'Contacts',
						scope.value('contactsJson'),
						`Enter a list of contacts, e.g. ${contactsExample.replace(/\s+/g, ' ')}`,
					)
				: formContacts(scope),
		),
});
