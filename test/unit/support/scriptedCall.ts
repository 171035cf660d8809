import type { IDataObject } from 'n8n-workflow';
import type { ApiRequest } from '../../../nodes/Dialog360/api/client';

/** Answers in turn, an Error among them by throwing it; and the requests that were made for them. */
export function scriptedCall(...answers: Array<IDataObject | Error>) {
	const requests: ApiRequest[] = [];
	const call = async (request: ApiRequest) => {
		requests.push(request);
		const answer = answers[requests.length - 1];
		if (!answer) throw new Error('More requests than answers');
		if (answer instanceof Error) throw answer;
		return await Promise.resolve(answer);
	};
	return { call, requests };
}
