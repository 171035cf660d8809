import type { IDataObject } from 'n8n-workflow';

/** A template as it is made, or as it is listed. */
export interface TemplateExample {
	name: string;
	language: string;
	category: string;
	components: IDataObject[];
}

interface Examples {
	header_text?: string[];
	header_text_named_params?: Array<{ example: string }>;
	header_handle?: string[];
	body_text?: string[][];
	body_text_named_params?: Array<{ param_name: string; example: string }>;
}

type Parts = (type: string) => IDataObject | undefined;

const parts =
	(components: IDataObject[]): Parts =>
	(type) =>
		components.find((one) => one.type === type);

const examplesOf = (component: IDataObject | undefined) => (component?.example ?? {}) as Examples;

/** What a user would enter into the form of Create to get a template. */
export function formFor({ name, language, category, components }: TemplateExample): IDataObject {
	const part = parts(components);
	const header = part('HEADER');
	const authentication = category === 'AUTHENTICATION';
	return {
		define: 'form',
		templateName: name,
		language,
		category,
		...(authentication
			? {
					securityRecommendation: part('BODY')?.add_security_recommendation ?? false,
					codeExpirationMinutes: part('FOOTER')?.code_expiration_minutes ?? 0,
				}
			: {
					...special(part),
					...fileOf(header),
					headerFormat: header?.format ?? '',
					headerText: header?.text,
					headerTextExample:
						examplesOf(header).header_text?.[0] ??
						examplesOf(header).header_text_named_params?.[0]?.example,
					...textOf(part('BODY')),
					footer: part('FOOTER')?.text,
				}),
		buttons: buttonsOf(part),
	};
}

function special(part: Parts): IDataObject {
	const offer = part('LIMITED_TIME_OFFER')?.limited_time_offer as IDataObject | undefined;
	if (offer) {
		return {
			special: 'offer',
			offerText: offer.text,
			offerExpires: offer.has_expiration ?? false,
		};
	}
	if (part('CALL_PERMISSION_REQUEST')) return { special: 'callPermission' };
	const carousel = part('CAROUSEL');
	if (!carousel) return {};
	const cards = carousel.cards as Array<{ components: IDataObject[] }>;
	return { special: 'carousel', cards: { card: cards.map(cardOf) } };
}

function cardOf({ components }: { components: IDataObject[] }): IDataObject {
	const part = parts(components);
	return {
		headerFormat: part('HEADER')?.format,
		...fileOf(part('HEADER')),
		...textOf(part('BODY')),
		buttons: buttonsOf(part),
	};
}

function fileOf(header: IDataObject | undefined): IDataObject {
	const handle = examplesOf(header).header_handle?.[0];
	return handle?.startsWith('https:')
		? { headerFileSource: 'link', headerLink: handle }
		: { headerFileSource: 'handle', headerHandle: handle };
}

function textOf(body: IDataObject | undefined): IDataObject {
	const { body_text: positional = [], body_text_named_params: named } = examplesOf(body);
	const example = named
		? named.map((one) => ({ name: one.param_name, value: one.example }))
		: (positional[0] ?? []).map((value) => ({ value }));
	return { body: body?.text, bodyExamples: { example } };
}

function buttonsOf(part: Parts): IDataObject {
	return { button: ((part('BUTTONS')?.buttons ?? []) as IDataObject[]).map(rowFor) };
}

function rowFor(button: IDataObject): IDataObject {
	const { type, text, url, example, phone_number: phoneNumber } = button;
	switch (type) {
		case 'FLOW': {
			const flowReference = ['flow_id', 'flow_name', 'flow_json'].find((key) => key in button)!;
			return {
				type,
				text,
				flowReference,
				flow: button[flowReference],
				flowAction: String(button.flow_action).toLowerCase(),
				flowScreen: button.navigate_screen,
			};
		}
		case 'OTP':
			return otpRow(button);
		case 'COPY_CODE':
			return { type, codeExample: [example].flat()[0] };
		default:
			return { type, text, url, urlExample: (example as string[])?.[0], phoneNumber };
	}
}

function otpRow(button: IDataObject): IDataObject {
	// The form writes supported_apps, as Meta does now; the older way is given as JSON.
	if (button.package_name) return { type: 'JSON', json: JSON.stringify(button) };
	const apps = (button.supported_apps ?? []) as IDataObject[];
	return {
		type: 'OTP',
		text: button.text,
		otpType: button.otp_type,
		autofillText: button.autofill_text,
		apps: {
			app: apps.map(({ package_name: packageName, signature_hash: signatureHash }) => ({
				packageName,
				signatureHash,
			})),
		},
		zeroTapTerms: button.zero_tap_terms_accepted ?? false,
	};
}
