import type { IDataObject } from 'n8n-workflow';

/** A message with what all have in common. */
export function message(content: IDataObject): IDataObject {
	return {
		from: '16505551234',
		from_user_id: 'US.13491208655302741918',
		id: 'wamid.A',
		timestamp: '1697043223',
		...content,
	};
}

/** Appendix A, field "messages", inbound: the messages alone. */
export const MESSAGES: Record<string, IDataObject> = {
	text: message({ type: 'text', text: { body: 'Hi' } }),
	image: message({
		type: 'image',
		image: {
			caption: 'c',
			mime_type: 'image/jpeg',
			sha256: '46..=',
			id: '65463453',
			url: 'https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=65463453&source=webhook&ext=17..&hash=..',
		},
	}),
	video: message({
		type: 'video',
		video: { caption: 'c', mime_type: 'video/mp4', sha256: '..', id: '65463454' },
	}),
	audio: message({
		type: 'audio',
		audio: {
			mime_type: 'audio/ogg; codecs=opus',
			sha256: 'm0..=',
			id: '1234567890987654321',
			voice: true,
		},
	}),
	document: message({
		type: 'document',
		document: {
			caption: 'c',
			filename: 'a.pdf',
			mime_type: 'application/pdf',
			sha256: 'd0..=',
			id: '65463455',
		},
	}),
	sticker: message({
		type: 'sticker',
		sticker: { mime_type: 'image/webp', sha256: 's0..=', id: '65463456', animated: false },
	}),
	location: message({
		type: 'location',
		location: {
			latitude: 37.46,
			longitude: -122.21,
			name: 'HQ',
			address: '1 Way',
			url: 'https://maps.example',
		},
	}),
	contacts: message({
		type: 'contacts',
		contacts: [
			{
				name: { first_name: 'A', last_name: 'B', formatted_name: 'A B' },
				phones: [{ phone: '+1 555', wa_id: '1555', type: 'CELL' }],
				origin: 'contact_request',
			},
		],
	}),
	reaction: message({ type: 'reaction', reaction: { message_id: 'wamid.B', emoji: '😮' } }),
	reactionRemoved: message({ type: 'reaction', reaction: { message_id: 'wamid.B' } }),
	reactionEmptied: message({ type: 'reaction', reaction: { message_id: 'wamid.B', emoji: '' } }),
	button: message({
		type: 'button',
		context: { from: '15550783881', id: 'wamid.B' },
		button: { payload: 'YES', text: 'Yes' },
	}),
	buttonReply: message({
		type: 'interactive',
		context: { from: '15550783881', id: 'wamid.B' },
		interactive: { type: 'button_reply', button_reply: { id: 'y', title: 'Yes' } },
	}),
	listReply: message({
		type: 'interactive',
		interactive: { type: 'list_reply', list_reply: { id: 'r1', title: 'T', description: 'D' } },
	}),
	flowReply: message({
		type: 'interactive',
		interactive: {
			type: 'nfm_reply',
			nfm_reply: {
				name: 'flow',
				body: 'Sent',
				response_json: '{"flow_token":"t","rating":"4"}',
			},
		},
	}),
	addressReply: message({
		type: 'interactive',
		interactive: {
			type: 'nfm_reply',
			nfm_reply: { name: 'address_message', body: 'A', response_json: '{"city":"X"}' },
		},
	}),
	callPermission: message({
		type: 'interactive',
		interactive: {
			type: 'call_permission_reply',
			call_permission_reply: {
				response: 'accept',
				is_permanent: false,
				expiration_timestamp: 1753186982,
				response_source: 'user_action',
			},
		},
	}),
	order: message({
		type: 'order',
		order: {
			catalog_id: '1',
			text: '',
			product_items: [{ product_retailer_id: 'SKU', quantity: 2, item_price: 30, currency: 'USD' }],
		},
	}),
	changedUserId: message({
		type: 'system',
		system: {
			type: 'user_changed_user_id',
			body: 'User ID changed',
			user_id: 'US.new',
			parent_user_id: 'US.ENT.new',
		},
	}),
	changedIdentity: message({
		type: 'system',
		identity: { acknowledged: true, created_timestamp: '1697044706', hash: 'xyz' },
		system: { type: 'customer_identity_changed', body: 'Identity changed' },
	}),
	unsupported: message({
		type: 'unsupported',
		errors: [
			{
				code: 131051,
				title: 'Message type unknown',
				message: 'Message type unknown',
				error_data: { details: 'Message type is currently not supported.' },
			},
		],
		unsupported: { type: 'poll' },
	}),
	requestWelcome: message({ type: 'request_welcome' }),
	edit: message({
		type: 'edit',
		edit: {
			original_message_id: 'wamid.B',
			message: { context: { id: 'M0' }, type: 'text', text: { body: 'new' } },
		},
	}),
	revoke: message({ type: 'revoke', revoke: { original_message_id: 'wamid.B' } }),
	forwarded: message({ type: 'text', text: { body: 'Hi' }, context: { forwarded: true } }),
	forwardedOften: message({
		type: 'text',
		text: { body: 'Hi' },
		context: { frequently_forwarded: true },
	}),
	group: message({ type: 'text', text: { body: 'Hi' }, group_id: 'Y2FwaV9ncm91cDox' }),
	productInquiry: message({
		type: 'text',
		text: { body: 'Is it there?' },
		context: {
			from: '15550783881',
			id: 'wamid.B',
			referred_product: { catalog_id: '1', product_retailer_id: 'SKU' },
		},
	}),
	advertisement: message({
		type: 'text',
		text: { body: 'Hi' },
		referral: {
			source_url: 'https://fb.me/x',
			source_id: '1',
			source_type: 'ad',
			headline: 'H',
			body: 'B',
			media_type: 'image',
			image_url: 'https://img.example',
			ctwa_clid: 'clid',
			welcome_message: { text: 'Welcome' },
		},
	}),
};
