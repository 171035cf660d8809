import type { IDataObject } from 'n8n-workflow';

const STATUS = { id: 'wamid.S', timestamp: '1698266945', recipient_id: '16505551234' };

/** Appendix A, field "messages", statuses: the statuses alone. */
export const STATUSES: Record<string, IDataObject> = {
	sent: {
		...STATUS,
		status: 'sent',
		recipient_user_id: 'US.13491208655302741918',
		biz_opaque_callback_data: 'order-17',
		conversation: {
			id: '72..',
			expiration_timestamp: '1698339900',
			origin: { type: 'service' },
		},
		pricing: { billable: true, pricing_model: 'PMP', category: 'service', type: 'regular' },
	},
	delivered: {
		...STATUS,
		status: 'delivered',
		conversation: { id: '72..', origin: { type: 'marketing_lite' } },
		pricing: {
			billable: false,
			pricing_model: 'PMP',
			category: 'authentication_international',
			type: 'free_entry_point',
		},
	},
	read: { ...STATUS, status: 'read' },
	played: { ...STATUS, status: 'played' },
	failed: {
		...STATUS,
		status: 'failed',
		errors: [
			{
				code: 130472,
				title: "User's number is part of an experiment",
				message: "User's number is part of an experiment",
				error_data: { details: 'Not sent' },
				href: 'https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/',
			},
		],
	},
	group: {
		...STATUS,
		status: 'read',
		recipient_id: 'Y2FwaV9ncm91cDox',
		recipient_type: 'group',
		recipient_participant_id: '16505551234',
		recipient_participant_user_id: 'US.13491208655302741918',
		recipient_participant_parent_user_id: 'US.ENT.11815799212886844830',
	},
	payment: {
		...STATUS,
		type: 'payment',
		status: 'captured',
		payment: {
			reference_id: 'r',
			amount: { value: 1100, offset: 100 },
			currency: 'INR',
			transaction: {
				id: 't',
				type: 'upi',
				status: 'success',
				created_timestamp: 1,
				updated_timestamp: 2,
			},
		},
	},
};
