import type { ILoadOptionsFunctions } from 'n8n-workflow';
import { callApi, connect } from '../api/client';
import type { ApiRequest, Call } from '../api/client';
import type { Hosting } from '../api/hosting';
import { toNodeError } from '../api/nodeErrors';

/** Does something with 360dialog for the editor; what goes wrong is told in n8n's own errors. */
export async function inEditor<T>(
	context: ILoadOptionsFunctions,
	action: (call: Call, hosting: Hosting) => Promise<T>,
): Promise<T> {
	try {
		const connection = await connect(context);
		const call = async (request: ApiRequest) => await callApi(context, connection, request);
		return await action(call, connection.hosting);
	} catch (error) {
		throw toNodeError(context.getNode(), error);
	}
}
