import { requestLocation } from '../../../../../../nodes/Dialog360/operations/message/requestLocation';
import { describeRequest } from '../../../../support/requestOperation';

describeRequest(requestLocation, {
	type: 'location_request_message',
	action: { name: 'send_location' },
});
