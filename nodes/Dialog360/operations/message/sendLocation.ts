import { locationContent } from '../../messages/location';
import { sendOperation } from './send';

export const sendLocation = sendOperation({
	name: 'Send Location',
	value: 'sendLocation',
	action: 'Send location',
	description: 'Send a place on the map',
	fields: [
		// Texts, not numbers: an empty number is 0 in n8n, and 0/0 is a place in the Atlantic.
		{
			displayName: 'Latitude',
			name: 'latitude',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 52.5163',
			description: 'Decimal degrees from -90 (south) to 90 (north)',
		},
		{
			displayName: 'Longitude',
			name: 'longitude',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 13.3777',
			description: 'Decimal degrees from -180 (west) to 180 (east)',
		},
		{
			displayName: 'Name',
			name: 'locationName',
			type: 'string',
			default: '',
			placeholder: 'e.g. Brandenburg Gate',
			description: 'What the place is called',
		},
		{
			displayName: 'Address',
			name: 'locationAddress',
			type: 'string',
			default: '',
			placeholder: 'e.g. Pariser Platz, 10117 Berlin',
			description: 'Shown below the name',
		},
	],
	content: (scope) =>
		locationContent({
			latitude: scope.value('latitude'),
			longitude: scope.value('longitude'),
			name: scope.text('locationName').trim(),
			address: scope.text('locationAddress').trim(),
		}),
});
