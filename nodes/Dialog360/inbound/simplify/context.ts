import type { IDataObject } from 'n8n-workflow';
import { first, isObject, object } from '../json';

/** The ad or post by which somebody came into the chat. */
export function referralIn({ referral }: IDataObject): IDataObject | null {
	if (!isObject(referral)) return null;
	return {
		type: first(referral.source_type),
		id: first(referral.source_id),
		url: first(referral.source_url),
		headline: first(referral.headline),
		body: first(referral.body),
		mediaType: first(referral.media_type),
		mediaUrl: first(referral.image_url, referral.video_url),
		clickId: first(referral.ctwa_clid),
		welcomeText: first(object(referral.welcome_message).text),
	};
}

/** The product that a question is about. */
export function productIn({ context }: IDataObject): IDataObject | null {
	const product = object(context).referred_product;
	if (!isObject(product)) return null;
	return { catalogId: first(product.catalog_id), productId: first(product.product_retailer_id) };
}

export function wasForwarded({ context }: IDataObject): boolean {
	const { forwarded, frequently_forwarded: often } = object(context);
	return forwarded === true || often === true;
}
