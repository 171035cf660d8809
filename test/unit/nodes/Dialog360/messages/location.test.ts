import { locationContent } from '../../../../../nodes/Dialog360/messages/location';
import { refusalOf } from '../../../support/thrown';

const place = (latitude: unknown, longitude: unknown) =>
	locationContent({ latitude, longitude }).location;

describe('locationContent', () => {
	test('is a place with name and address', () => {
		expect(
			locationContent({ latitude: 52.5163, longitude: 13.3777, name: 'Gate', address: 'Platz 1' }),
		).toEqual({
			type: 'location',
			location: { latitude: 52.5163, longitude: 13.3777, name: 'Gate', address: 'Platz 1' },
		});
	});

	test('leaves out an empty name and address', () => {
		expect(locationContent({ latitude: 0, longitude: 0, name: '', address: '' })).toEqual({
			type: 'location',
			location: { latitude: 0, longitude: 0 },
		});
	});

	test.each([
		[90, 180],
		[-90, -180],
		['52.5', ' -13.25 '],
		['0', '0.0'],
	])('takes %j and %j', (latitude, longitude) => {
		expect(place(latitude, longitude)).toEqual({
			latitude: Number(latitude),
			longitude: Number(longitude),
		});
	});

	test.each([
		90.0001,
		-90.0001,
		'91',
		'',
		' ',
		'north',
		'52,5',
		NaN,
		Infinity,
		null,
		undefined,
		true,
		{},
	])('refuses the latitude %j', (latitude) => {
		expect(refusalOf(() => place(latitude, 0))).toEqual({
			field: 'Latitude',
			message: 'Latitude must be a number from -90 to 90',
			fix: 'Enter decimal degrees with a point, e.g. 52.5163',
		});
	});

	test.each([180.0001, -180.0001, '', undefined])('refuses the longitude %j', (longitude) => {
		expect(refusalOf(() => place(0, longitude))).toEqual({
			field: 'Longitude',
			message: 'Longitude must be a number from -180 to 180',
			fix: 'Enter decimal degrees with a point, e.g. 13.3777',
		});
	});
});
