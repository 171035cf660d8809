import { API_KEY } from './node';

/** What axios throws: the request with its headers hangs on it in several places. */
export function axiosError(code: string, message: string, cause?: unknown): Error {
	const config = {
		url: 'https://waba-v2.360dialog.io/messages',
		method: 'post',
		headers: { 'D360-API-KEY': API_KEY, Accept: 'application/json' },
	};
	return Object.assign(new Error(message, cause === undefined ? undefined : { cause }), {
		name: 'AxiosError',
		isAxiosError: true,
		code,
		config,
		request: { _header: `POST /messages HTTP/1.1\r\nD360-API-KEY: ${API_KEY}\r\n` },
		toJSON: () => ({ message, code, config }),
	});
}

/** What Node.js throws below it. */
export function systemError(code: string, message: string): Error {
	return Object.assign(new Error(message), { code, errno: -111, syscall: 'connect' });
}
