import type { IDataObject } from 'n8n-workflow';
import { infoByCode } from '../../api/errorCodes';
import type { InboundEvent } from '../event';
import { first, firstNumber, object, objectsIn } from '../json';

/** What WhatsApp says about something that went wrong, and what to do about it. */
export function errorFacts(error: unknown): IDataObject {
	const { code, message, details, whatToDo } = explain(error);
	return { errorCode: code, errorMessage: message, errorDetails: details, whatToDo };
}

/** The first error of an event: most have one, and all are in the raw part. */
export function firstError(event: InboundEvent): IDataObject {
	return errorFacts(allErrors(event)[0]);
}

/** All errors of a message; null when there are none. */
export function errorsOf(event: InboundEvent): IDataObject[] | null {
	const errors = allErrors(event);
	return errors.length > 0 ? errors.map(explain) : null;
}

function explain(error: unknown) {
	const { code, title, message, details, error_data: data } = object(error);
	const number = firstNumber(code);
	const known = number === null ? undefined : infoByCode(number);
	return {
		code: number ?? first(code),
		message: known?.meaning ?? first(title, message),
		details: first(object(data).details, details),
		whatToDo: known?.fix ?? null,
	};
}

/** Its own, and those that stand beside it: of a message that Meta cannot render, say. */
function allErrors({ content, raw }: InboundEvent): IDataObject[] {
	return [...objectsIn(content.errors), ...objectsIn(object(object(raw.envelope).value).errors)];
}
