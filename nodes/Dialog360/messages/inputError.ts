/**
 * Input that cannot become a request. Nothing has been sent when it is thrown.
 * The node turns it into n8n's NodeOperationError, with the item's index.
 */
export class InputError extends Error {
	/**
	 * @param field label of the parameter, as the user sees it
	 * @param message what is wrong, with the limit where there is one
	 * @param fix what to do about it
	 */
	constructor(
		readonly field: string,
		message: string,
		readonly fix: string,
	) {
		super(message);
		this.name = 'InputError';
	}
}
