import type { IDataObject } from 'n8n-workflow';
import { first, firstNumber, isObject, object, objectsIn } from '../json';

/** The place that was shared; names and addresses only come with places that WhatsApp knows. */
export function locationIn({ type, location }: IDataObject): IDataObject | null {
	if (type !== 'location' || !isObject(location)) return null;
	return {
		latitude: firstNumber(location.latitude),
		longitude: firstNumber(location.longitude),
		name: first(location.name),
		address: first(location.address),
		url: first(location.url),
	};
}

/** The contact cards that were shared, with what most workflows look for. */
export function contactsIn({ type, contacts }: IDataObject): IDataObject[] | null {
	if (type !== 'contacts' || !Array.isArray(contacts)) return null;
	return objectsIn(contacts).map((contact) => ({
		name: first(object(contact.name).formatted_name),
		company: first(object(contact.org).company),
		phones: objectsIn(contact.phones).map(({ phone, wa_id: waId, type: label }) => ({
			phone: first(phone),
			waId: first(waId),
			type: first(label),
		})),
		emails: objectsIn(contact.emails).map(({ email }) => first(email)),
	}));
}

/** The cart that was sent. The total is only given where all prices are of one currency. */
export function orderIn({ type, order }: IDataObject): IDataObject | null {
	if (type !== 'order' || !isObject(order)) return null;
	const items = objectsIn(order.product_items).map((item) => ({
		productId: first(item.product_retailer_id),
		quantity: firstNumber(item.quantity),
		price: firstNumber(item.item_price),
		currency: first(item.currency),
	}));
	const currencies = new Set(items.map(({ currency }) => currency));
	const sums = items.map(({ quantity, price }) => (quantity ?? Number.NaN) * (price ?? Number.NaN));
	const total = sums.reduce((sum, one) => sum + one, 0);
	const addsUp = currencies.size === 1 && Number.isFinite(total);
	return {
		catalogId: first(order.catalog_id),
		text: first(order.text),
		items,
		// Rounded, because sums of prices like 0.1 are a hair off. No currency has more than 4 decimals.
		total: addsUp ? Math.round(total * 1e4) / 1e4 : null,
		currency: addsUp ? (items[0]?.currency ?? null) : null,
	};
}

/** The emoji and the message that it is on. Without an emoji, it was taken away. */
export function reactionIn({ type, reaction }: IDataObject): IDataObject | null {
	if (type !== 'reaction' || !isObject(reaction)) return null;
	const emoji = first(reaction.emoji);
	return { emoji, removed: emoji === null, messageId: first(reaction.message_id) };
}
