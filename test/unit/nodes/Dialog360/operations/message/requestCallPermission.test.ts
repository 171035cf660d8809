import { requestCallPermission } from '../../../../../../nodes/Dialog360/operations/message/requestCallPermission';
import { describeRequest } from '../../../../support/requestOperation';

describeRequest(requestCallPermission, {
	type: 'call_permission_request',
	action: { name: 'call_permission_request' },
});
