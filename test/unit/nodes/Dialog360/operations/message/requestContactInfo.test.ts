import { requestContactInfo } from '../../../../../../nodes/Dialog360/operations/message/requestContactInfo';
import { describeRequest } from '../../../../support/requestOperation';

describeRequest(requestContactInfo, {
	type: 'request_contact_info',
	action: { name: 'request_contact_info' },
});
