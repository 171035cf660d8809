import type { Session } from './session';

export interface Credential {
	id: string;
	name: string;
}

export interface CredentialData {
	apiKey: string;
	baseUrl: string;
	hosting?: 'cloud' | 'onPremise' | 'sandbox';
}

const TYPE = 'dialog360Api';

/** A credential for the simulator, which is a custom environment to the node. */
export async function createCredential(
	session: Session,
	name: string,
	values: CredentialData,
): Promise<Credential> {
	const data = credentialBody(name, values);
	return await session.request<Credential>('POST', '/credentials', { data });
}

/** Creates it, or gives the one of that name other values. */
export async function saveCredential(
	session: Session,
	name: string,
	values: CredentialData,
): Promise<Credential> {
	const all = await session.request<Credential[]>('GET', '/credentials');
	const found = all.find((credential) => credential.name === name);
	if (found === undefined) return await createCredential(session, name, values);
	const data = credentialBody(name, values);
	return await session.request<Credential>('PATCH', `/credentials/${found.id}`, { data });
}

function credentialBody(name: string, { hosting = 'cloud', apiKey, baseUrl }: CredentialData) {
	return { name, type: TYPE, data: { environment: 'custom', apiKey, baseUrl, hosting } };
}

export async function deleteCredential(session: Session, { id }: Credential): Promise<void> {
	await session.request('DELETE', `/credentials/${id}`);
}

export function asNodeCredential({ id, name }: Credential) {
	return { [TYPE]: { id, name } };
}
