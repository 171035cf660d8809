import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import type { HostingName, Simulator } from '../../simulator';

export const HOSTINGS: HostingName[] = ['cloud', 'onPremise', 'sandbox'];

/** The credential that a user would make for an account of the simulator. */
export function credentialFor(
	simulator: Simulator,
	hosting: HostingName = 'cloud',
): ICredentialDataDecryptedObject {
	const { apiKey, baseUrl } = simulator.accounts[hosting];
	return { apiKey, environment: 'custom', baseUrl, hosting };
}
