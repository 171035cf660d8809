import axios, { AxiosError, type AxiosInstance, type AxiosRequestConfig } from 'axios';

export interface Owner {
	email: string;
	password: string;
	firstName: string;
	lastName: string;
}

export const owner: Owner = {
	email: 'owner@example.com',
	password: 'Demo-Owner-360',
	firstName: 'Olga',
	lastName: 'Owner',
};

/** A logged-in user of n8n's internal REST interface, the one that its editor uses. */
export interface Session {
	url: string;
	/** Value of the `n8n-auth` cookie; also good for a browser. */
	cookie: string;
	/** n8n wraps every answer as `{data}`; this is what is inside. */
	request<T>(method: string, path: string, options?: AxiosRequestConfig): Promise<T>;
}

/** Creates the owner of a new n8n, or logs in to one that has an owner. */
export async function openSession(url: string): Promise<Session> {
	const http = axios.create({ baseURL: `${url}/rest` });
	const { data } = await http.get<{ data: Settings }>('/settings');
	const isNew = data.data.userManagement.showSetupOnFirstLoad;
	const answer = isNew
		? await http.post('/owner/setup', owner)
		: await http.post('/login', { emailOrLdapLoginId: owner.email, password: owner.password });

	return resumeSession(url, readCookie(answer.headers['set-cookie'] ?? []));
}

export function resumeSession(url: string, cookie: string): Session {
	const http = axios.create({
		baseURL: `${url}/rest`,
		headers: { cookie: `${COOKIE}=${cookie}` },
	});
	return { url, cookie, request: (...args) => request(http, ...args) };
}

export const COOKIE = 'n8n-auth';

interface Settings {
	userManagement: { showSetupOnFirstLoad: boolean };
}

function readCookie(lines: string[]): string {
	const line = lines.find((candidate) => candidate.startsWith(`${COOKIE}=`));
	const value = line?.split(';')[0]?.slice(COOKIE.length + 1);
	if (value === undefined) throw new Error('n8n did not log in');
	return value;
}

async function request<T>(
	http: AxiosInstance,
	method: string,
	path: string,
	options: AxiosRequestConfig = {},
): Promise<T> {
	try {
		const answer = await http.request<{ data: T }>({ method, url: path, ...options });
		return answer.data.data;
	} catch (error) {
		if (!(error instanceof AxiosError)) throw error;
		const said = JSON.stringify(error.response?.data);
		throw new Error(`${method} ${path}: ${error.message} ${said}`, { cause: error });
	}
}
