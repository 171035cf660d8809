/** A template the way `POST /message_templates` takes it and `GET` lists it (API reference 5.1). */
export interface Template {
	id: string;
	name: string;
	language: string;
	status: 'APPROVED' | 'PENDING' | 'REJECTED' | 'PAUSED' | 'DISABLED';
	category: 'MARKETING' | 'UTILITY' | 'AUTHENTICATION';
	parameter_format?: 'named' | 'positional';
	components: TemplateComponent[];
}

export type TemplateComponent =
	| { type: 'HEADER'; format: 'TEXT'; text: string }
	| { type: 'HEADER'; format: 'IMAGE' | 'VIDEO' | 'DOCUMENT' | 'LOCATION' }
	| { type: 'BODY'; text: string }
	| { type: 'FOOTER'; text: string }
	| { type: 'BUTTONS'; buttons: TemplateButton[] };

export type TemplateButton =
	| { type: 'QUICK_REPLY'; text: string }
	| { type: 'URL'; text: string; url: string }
	| { type: 'PHONE_NUMBER'; text: string; phone_number: string }
	| { type: 'COPY_CODE'; text: string }
	| { type: 'CATALOG'; text: string }
	| { type: 'FLOW'; text: string; flow_id: string }
	| { type: 'OTP'; text: string; otp_type: 'COPY_CODE' };
