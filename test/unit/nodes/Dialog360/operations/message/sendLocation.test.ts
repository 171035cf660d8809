import { sendLocation } from '../../../../../../nodes/Dialog360/operations/message/sendLocation';
import { runOne } from '../../../../support/scope';
import { rejectionOf } from '../../../../support/thrown';

const PARAMETERS = {
	to: '491701234567',
	simplify: true,
	options: {},
	latitude: '52.5163',
	longitude: 13.3777,
	locationName: ' Brandenburg Gate ',
	locationAddress: '',
};

describe('Send Location', () => {
	test('posts the place, from texts and numbers', async () => {
		const { requests } = await runOne(sendLocation, PARAMETERS);
		expect(requests[0]?.body).toEqual({
			messaging_product: 'whatsapp',
			recipient_type: 'individual',
			to: '491701234567',
			type: 'location',
			location: { latitude: 52.5163, longitude: 13.3777, name: 'Brandenburg Gate' },
		});
	});

	test.each(['onPremise', 'sandbox'] as const)('posts the same to %s', async (hosting) => {
		const [cloud, older] = await Promise.all([
			runOne(sendLocation, PARAMETERS),
			runOne(sendLocation, PARAMETERS, { hosting }),
		]);
		expect({ messaging_product: 'whatsapp', ...older.requests[0]?.body }).toEqual(
			cloud.requests[0]?.body,
		);
	});

	test.each(['', null, undefined])('sends nothing for the latitude %j', async (latitude) => {
		const error = await rejectionOf(runOne(sendLocation, { ...PARAMETERS, latitude }));
		expect(error).toMatchObject({ name: 'InputError', field: 'Latitude' });
	});
});
