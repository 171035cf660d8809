import type { IDataObject } from 'n8n-workflow';
import { InputError } from '../inputError';
import { requireText, requireUrl } from '../limits';

export interface PixInput {
	code: string;
	merchantName: string;
	key: string;
	keyType: string;
}

/** How the order can be paid. */
export type PaymentInput =
	| { type: 'upi'; configuration: string }
	| { type: 'gateway'; configuration: string; gateway: string }
	| { type: 'brazil'; pix?: PixInput; boleto?: string; link?: string };

const COUNTRY: Record<PaymentInput['type'], { name: string; currency: string }> = {
	upi: { name: 'India', currency: 'INR' },
	gateway: { name: 'India', currency: 'INR' },
	brazil: { name: 'Brazil', currency: 'BRL' },
};

/**
 * The parameters that say how an order can be paid.
 *
 * @param more parameters that the user adds by hand; what is there is not asked for
 * @throws InputError when a part is missing, or the currency is not that of the country
 * @see https://docs.360dialog.com/docs/messaging/payments/payments-india-only/receive-whatsapp-payments-via-payments-gateway
 * @see https://docs.360dialog.com/docs/messaging/payments/payments-api-brazil-only/how-to-use-payments-api
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
 */
export function paymentParameters(
	payment: PaymentInput,
	currency: string,
	more: IDataObject,
): IDataObject {
	const country = COUNTRY[payment.type];
	if (currency !== country.currency) {
		throw new InputError(
			'Currency',
			`Currency is ${currency || 'empty'}, and payments in ${country.name} are in ${country.currency}`,
			`Choose ${country.currency}, or another Payment Type`,
		);
	}
	switch (payment.type) {
		case 'upi':
			return { payment_type: 'upi', ...configuration(payment.configuration, more) };
		case 'gateway':
			return 'payment_settings' in more ? {} : { payment_settings: [gateway(payment)] };
		case 'brazil':
			return {
				payment_type: 'br',
				...('payment_settings' in more ? {} : { payment_settings: brazil(payment) }),
			};
	}
}

function configuration(name: string, more: IDataObject): IDataObject {
	if ('payment_configuration' in more || 'payment_settings' in more) return {};
	return { payment_configuration: requireText('Payment Configuration', name, Infinity).trim() };
}

function gateway(payment: { gateway: string; configuration: string }): IDataObject {
	return {
		type: 'payment_gateway',
		payment_gateway: {
			type: requireText('Payment Gateway', payment.gateway, Infinity).trim(),
			configuration_name: requireText(
				'Payment Configuration',
				payment.configuration,
				Infinity,
			).trim(),
		},
	};
}

function brazil({ pix, boleto, link }: Extract<PaymentInput, { type: 'brazil' }>): IDataObject[] {
	const settings: IDataObject[] = [
		...(pix ? [pixSetting(pix)] : []),
		...(boleto === undefined
			? []
			: [
					{
						type: 'boleto',
						boleto: { digitable_line: requireText('Digitable Line', boleto, Infinity).trim() },
					},
				]),
		...(link === undefined
			? []
			: [{ type: 'payment_link', payment_link: { uri: requireUrl('Payment Link', link) } }]),
	];
	if (settings.length > 0) return settings;
	throw new InputError(
		'Payment Methods',
		'Payment Methods is empty',
		'Add Pix, Boleto or Payment Link, or give payment_settings in Additional Parameters',
	);
}

function pixSetting({ code, merchantName, key, keyType }: PixInput): IDataObject {
	return {
		type: 'pix_dynamic_code',
		pix_dynamic_code: {
			code: requireText('Pix Code', code, Infinity).trim(),
			merchant_name: requireText('Merchant Name', merchantName, Infinity).trim(),
			key: requireText('Pix Key', key, Infinity).trim(),
			key_type: requireText('Pix Key Type', keyType, Infinity).trim(),
		},
	};
}
