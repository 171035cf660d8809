import type {
	ICredentialDataDecryptedObject,
	ICredentialType,
	IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';
import { OneCredential } from './credentials';

const notUsed = (what: string) => (): never => {
	throw new Error(`${what} is not part of an engine test`);
};

/** What n8n gives to an execution beside the workflow: here one credential. */
export function additionalDataFor(
	type: ICredentialType,
	credential: ICredentialDataDecryptedObject,
): IWorkflowExecuteAdditionalData {
	return {
		credentialsHelper: new OneCredential(type, credential),
		executeWorkflow: notUsed('A sub-workflow'),
		getRunExecutionData: notUsed('Another execution'),
		getRuntimeCredential: async () => undefined,
		startRunnerTask: notUsed('The task runner'),
		logAiEvent: () => {},
		externalSecretsProxy: { hasProvider: () => false } as never,
		executionId: '1',
		currentNodeExecutionIndex: 0,
		variables: {},
		...addressesAt('http://127.0.0.1:1'),
	};
}

/** Addresses of an n8n at a base URL. */
export function addressesAt(base: string) {
	return {
		restApiUrl: `${base}/rest`,
		instanceBaseUrl: base,
		formBaseUrl: `${base}/form`,
		formWaitingBaseUrl: `${base}/form-waiting`,
		formTestBaseUrl: `${base}/form-test`,
		webhookBaseUrl: `${base}/webhook`,
		webhookWaitingBaseUrl: `${base}/webhook-waiting`,
		webhookTestBaseUrl: `${base}/webhook-test`,
		mcpBaseUrl: `${base}/mcp`,
		mcpTestBaseUrl: `${base}/mcp-test`,
	};
}
