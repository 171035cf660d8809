import type { IDataObject } from 'n8n-workflow';
import { WHATSAPP_CODES } from '../../../../../../nodes/Dialog360/api/errorCodes';
import { ON_PREMISE_BODIES, STATUS_BODIES, STATUSES } from '../../../../data/appendixA';
import { firstItem, fromStatus } from '../../../../support/items';

describe('a status', () => {
	test('of a message that was sent', () => {
		const { item, raw } = firstItem(STATUS_BODIES.sent);
		expect(item).toStrictEqual({
			event: 'status',
			messageId: 'wamid.S',
			status: 'sent',
			recipient: '16505551234',
			participant: null,
			userId: 'US.13491208655302741918',
			timestamp: '2023-10-25T20:49:05.000Z',
			callbackData: 'order-17',
			category: 'service',
			billable: true,
			pricingType: 'regular',
			pricingModel: 'PMP',
			conversationId: '72..',
			conversationType: 'service',
			conversationExpiresAt: '2023-10-26T17:05:00.000Z',
			errorCode: null,
			errorMessage: null,
			errorDetails: null,
			whatToDo: null,
			phoneNumberId: '106540352242922',
			raw,
		});
	});

	test('of a message that was not delivered says why and what to do', () => {
		expect(firstItem(STATUS_BODIES.failed).item).toMatchObject({
			status: 'failed',
			errorCode: 130472,
			errorMessage: WHATSAPP_CODES[130472]?.meaning,
			errorDetails: 'Not sent',
			whatToDo: WHATSAPP_CODES[130472]?.fix,
		});
	});

	test.each([131026, 131047, 131049, 131050])('with code %d is explained', (code) => {
		expect(fromStatus({ errors: [{ code, title: 't' }] })).toMatchObject({
			errorCode: code,
			errorMessage: WHATSAPP_CODES[code]?.meaning,
			whatToDo: WHATSAPP_CODES[code]?.fix,
		});
	});

	test.each([
		[{ code: 999999, title: 't', message: 'm' }, 999999, 't'],
		[{ code: 999999, message: 'm' }, 999999, 'm'],
		[{ code: 999999 }, 999999, null],
		[{ title: 't' }, null, 't'],
		[{ code: 470, title: 'Re-engagement', details: 'd' }, 470, 'Re-engagement'],
	])('with the unknown %j keeps its words', (error, errorCode, errorMessage) => {
		expect(fromStatus({ errors: [error] })).toMatchObject({
			errorCode,
			errorMessage,
			whatToDo: null,
		});
	});

	test.each([[[]], [[null]], ['x'], [{}], [null]])('with the errors %j has none', (errors) => {
		expect(fromStatus({ errors } as IDataObject)).toMatchObject({
			errorCode: null,
			errorMessage: null,
			whatToDo: null,
		});
	});

	test('of later On-Premise clients has its recipient below message', () => {
		expect(firstItem(ON_PREMISE_BODIES.laterStatus).item.recipient).toBe('55119');
	});

	test('without a phone number is about the user ID', () => {
		expect(fromStatus({ recipient_user_id: 'DE.1' })).toMatchObject({
			recipient: 'DE.1',
			userId: 'DE.1',
		});
		expect(fromStatus({}, { user_id: 'DE.1' })).toMatchObject({
			recipient: 'DE.1',
			userId: 'DE.1',
		});
	});

	test('in a group is about the group, and about the participant whose contact came along', () => {
		expect(firstItem(STATUS_BODIES.group).item).toMatchObject({
			recipient: 'Y2FwaV9ncm91cDox',
			participant: '16505551234',
			userId: 'US.13491208655302741918',
		});
	});

	test('in a group is about the same participant when no contact came along', () => {
		expect(fromStatus(STATUSES.group ?? {}).userId).toBe('US.13491208655302741918');
	});
});

describe('a payment', () => {
	test('tells what was paid, in units of the currency', () => {
		const { item, raw } = firstItem(STATUS_BODIES.payment);
		expect(item).toStrictEqual({
			event: 'payment',
			messageId: 'wamid.S',
			status: 'captured',
			recipient: '16505551234',
			participant: null,
			userId: 'US.13491208655302741918',
			timestamp: '2023-10-25T20:49:05.000Z',
			callbackData: null,
			referenceId: 'r',
			amount: 11,
			currency: 'INR',
			transactionId: 't',
			transactionType: 'upi',
			transactionStatus: 'success',
			errorCode: null,
			errorMessage: null,
			errorDetails: null,
			whatToDo: null,
			phoneNumberId: '106540352242922',
			raw,
		});
	});

	test.each([
		[{ value: 1100 }, 1100],
		[{ value: 1100, offset: 0 }, 1100],
		[{ value: '1100', offset: '1000' }, 1.1],
		[{}, null],
		['x', null],
	])('of %j is %s', (amount, expected) => {
		const item = fromStatus({ type: 'payment', payment: { amount } } as IDataObject);
		expect(item.amount).toBe(expected);
	});
});
