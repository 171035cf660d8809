import type { IDataObject } from 'n8n-workflow';
import type { Operation } from '../../../nodes/Dialog360/operations/operation';
import { runOne } from './scope';
import { rejectionOf } from './thrown';

const PARAMETERS = { to: '491701234567', body: 'Please', simplify: true, options: {} };

/** Tests an operation that sends a text with a button by which the recipient grants something. */
export function describeRequest(operation: Operation, interactive: IDataObject): void {
	describe(operation.name, () => {
		test('posts the text and the request', async () => {
			const { requests } = await runOne(operation, PARAMETERS);
			expect(requests.map(({ body }) => body)).toEqual([
				{
					messaging_product: 'whatsapp',
					recipient_type: 'individual',
					to: '491701234567',
					type: 'interactive',
					interactive: { body: { text: 'Please' }, ...interactive },
				},
			]);
		});

		test('takes a user ID', async () => {
			const { requests } = await runOne(operation, { ...PARAMETERS, to: 'US.1349' });
			expect(requests[0]?.body).toMatchObject({ recipient: 'US.1349' });
		});

		test.each(['onPremise', 'sandbox'] as const)('sends nothing to %s', async (hosting) => {
			const error = await rejectionOf(runOne(operation, PARAMETERS, { hosting }));
			expect(error).toMatchObject({ name: 'InputError', field: 'Operation' });
		});
	});
}
