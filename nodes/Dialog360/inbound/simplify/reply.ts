import type { IDataObject } from 'n8n-workflow';
import { first, object } from '../json';

/**
 * What was tapped, chosen or filled in: `replyId` is the ID that you gave to the button or row, or the
 * payload of a template's button; `flow` has the answers of a form.
 */
export function replyIn({ type, button, interactive }: IDataObject): IDataObject {
	const tapped = type === 'button' ? object(button) : {};
	const answered = type === 'interactive' ? object(interactive) : {};
	const chosen = object(answered.button_reply ?? answered.list_reply);
	return {
		replyId: first(chosen.id, tapped.payload),
		replyTitle: first(chosen.title, tapped.text),
		flow: answersIn(object(answered.nfm_reply)),
	};
}

/** The answers of a form, parsed. What is not JSON stays the text that it is: it may still be of use. */
function answersIn({ response_json: answers }: IDataObject): IDataObject | string | null {
	if (typeof answers !== 'string') return (answers as IDataObject | undefined) ?? null;
	try {
		return JSON.parse(answers) as IDataObject;
	} catch {
		return answers;
	}
}
