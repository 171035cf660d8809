import type { IDataObject } from 'n8n-workflow';
import type { HostingName } from '../../../simulator';
import { HOSTINGS } from '../simulator';

export interface ExpectedRequest {
	method: string;
	path: string;
	body: IDataObject;
}

/** One run of an operation, and what becomes of it. */
export interface RequestCase {
	operation: string;
	/** What is special about it. */
	about: string;
	hosting: HostingName;
	/** Of the node, but for resource and operation. */
	parameters: IDataObject;
	/** What reaches the simulator; nothing where the node refuses by itself. */
	request?: ExpectedRequest;
	/** What the user reads where it does not work. */
	error?: { message: string; description: string };
}

/** The customer of each of the simulator's numbers. */
export const PHONE: Record<HostingName, string> = {
	cloud: '491701234567',
	onPremise: '5511987654321',
	sandbox: '447700900123',
};

export const HOSTING_NAME: Record<HostingName, string> = {
	cloud: 'Cloud API',
	onPremise: 'On-Premise API',
	sandbox: 'Sandbox',
};

export const OLDER: HostingName[] = ['onPremise', 'sandbox'];

/** Stands for the ID of a message that the customer has sent before the run. */
export const RECEIVED = 'ID-OF-A-RECEIVED-MESSAGE';

export const GROUP = 'Y2FwaV9ncm91cDoxNzA1NTU1MDEzOToxMjAzNjM0';

const MESSAGES: Record<HostingName, string> = {
	cloud: '/messages',
	onPremise: '/onpremise/v1/messages',
	sandbox: '/sandbox/v1/messages',
};

/** A request that sends `message`; the Cloud API wants one field more. */
export const sends = (hosting: HostingName, message: IDataObject): ExpectedRequest => ({
	method: 'POST',
	path: MESSAGES[hosting],
	body: hosting === 'cloud' ? { messaging_product: 'whatsapp', ...message } : message,
});

/** A message to a person. */
export const toPerson = (hosting: HostingName, content: IDataObject): ExpectedRequest =>
	sends(hosting, { recipient_type: 'individual', to: PHONE[hosting], ...content });

/** An operation with these parameters, sent to the customer of the number. */
export function arrives(
	hosting: HostingName,
	operation: string,
	about: string,
	parameters: IDataObject,
	content: IDataObject,
): RequestCase {
	return {
		operation,
		about,
		hosting,
		parameters: { to: PHONE[hosting], ...parameters },
		request: toPerson(hosting, content),
	};
}

/** An operation that the node refuses by itself. */
export function refused(
	hosting: HostingName,
	operation: string,
	about: string,
	parameters: IDataObject,
	[message, description]: [string, string],
): RequestCase {
	return {
		operation,
		about,
		hosting,
		parameters: { to: PHONE[hosting], ...parameters },
		error: { message, description },
	};
}

/** The same content on each hosting type. */
export const everywhere = (
	operation: string,
	about: string,
	parameters: IDataObject,
	content: IDataObject,
): RequestCase[] =>
	HOSTINGS.map((hosting) => arrives(hosting, operation, about, parameters, content));

/** Content of a kind that the older dialect does not know. */
export const onlyOnCloud = (
	operation: string,
	about: string,
	kind: string,
	parameters: IDataObject,
	content: IDataObject,
): RequestCase[] => [
	arrives('cloud', operation, about, parameters, content),
	...OLDER.map((hosting) =>
		refused(hosting, operation, about, parameters, [
			`The ${HOSTING_NAME[hosting]} does not know messages of the type ${kind}`,
			'Use another kind of message, or move the number to the Cloud API',
		]),
	),
];

/** An interactive message that the older dialect does not know. */
export const interactiveOnCloud = (
	operation: string,
	about: string,
	parameters: IDataObject,
	interactive: IDataObject & { type: string },
): RequestCase[] =>
	onlyOnCloud(operation, about, `interactive/${interactive.type}`, parameters, {
		type: 'interactive',
		interactive,
	});
