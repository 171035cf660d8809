/** A template the way `POST /message_templates` takes it and `GET` lists it (API reference 5.1). */
export interface Template {
	id: string;
	name: string;
	language: string;
	status: TemplateStatus;
	category: TemplateCategory;
	parameter_format?: ParameterFormat;
	components: TemplateComponent[];
	sub_category?: string;
	/** Set once Meta moved the template to another category. */
	previous_category?: TemplateCategory;
	rejected_reason: string;
	quality_score: { score: 'GREEN' | 'YELLOW' | 'RED' | 'UNKNOWN'; date: number };
	message_send_ttl_seconds?: number;
	cta_url_link_tracking_opted_out?: boolean;
	display_format?: string;
	optimization_spec?: object;
	library_template_name?: string;
}

/** Of the fourteen states that Meta has, the ones a template gets to here. */
export type TemplateStatus =
	| 'APPROVED'
	| 'PENDING'
	| 'REJECTED'
	| 'PAUSED'
	| 'DISABLED'
	| 'IN_APPEAL'
	| 'ARCHIVED';

export type TemplateCategory = 'MARKETING' | 'UTILITY' | 'AUTHENTICATION';

/** Written in lower case when a template is made, in capitals when Meta lists it. */
export type ParameterFormat = 'NAMED' | 'POSITIONAL';

export type HeaderFormat = 'TEXT' | 'IMAGE' | 'VIDEO' | 'DOCUMENT' | 'GIF' | 'LOCATION' | 'PRODUCT';

export interface TemplateHeader {
	type: 'HEADER';
	format: HeaderFormat;
	/** With `format: 'TEXT'` only. */
	text?: string;
	example?: {
		header_text?: string[];
		header_text_named_params?: NamedExample[];
		header_handle?: string[];
	};
}

export interface NamedExample {
	param_name: string;
	example: string;
}

export interface TemplateBody {
	type: 'BODY';
	text: string;
	example?: { body_text?: string[][]; body_text_named_params?: NamedExample[] };
	add_security_recommendation?: boolean;
}

export type TemplateComponent =
	| TemplateHeader
	| TemplateBody
	| { type: 'FOOTER'; text: string; code_expiration_minutes?: number }
	| { type: 'BUTTONS'; buttons: TemplateButton[] }
	| { type: 'CAROUSEL'; cards: TemplateCard[] }
	| {
			type: 'LIMITED_TIME_OFFER';
			limited_time_offer: { text: string; has_expiration?: boolean };
	  }
	| { type: 'CALL_PERMISSION_REQUEST' };

export interface TemplateCard {
	components: TemplateComponent[];
}

export type ButtonType =
	| 'QUICK_REPLY'
	| 'URL'
	| 'PHONE_NUMBER'
	| 'COPY_CODE'
	| 'FLOW'
	| 'CATALOG'
	| 'MPM'
	| 'SPM'
	| 'OTP'
	| 'ORDER_DETAILS'
	| 'VOICE_CALL'
	| 'REQUEST_CONTACT_INFO';

export interface TemplateButton {
	type: ButtonType;
	/** Some kinds have a text that WhatsApp chooses. */
	text?: string;
	/** With `type: 'URL'`; one variable at its end makes it dynamic. */
	url?: string;
	example?: string | string[];
	[field: string]: unknown;
}
