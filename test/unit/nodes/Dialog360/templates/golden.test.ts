import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import { create } from '../../../../../nodes/Dialog360/operations/template/create';
import { runOne } from '../../../support/scope';

/** Meta's examples of template creation; they lie beside the repository and are not part of it. */
const FILE = path.resolve(
	__dirname,
	'../../../../../../shared/meta-examples/template-creation.json',
);

interface Example extends IDataObject {
	name: string;
	language: string;
	category: string;
	components: IDataObject[];
}

const EXAMPLES = existsSync(FILE)
	? Object.entries(JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Example>)
	: [];

const parts = (values: string[][] | undefined) => ({
	example: (values?.[0] ?? []).map((value) => ({ value })),
});

/** What a user would enter to get this template. */
function parametersFor({ name, language, category, components }: Example): IDataObject {
	const part = (type: string) => components.find((one) => one.type === type) ?? {};
	const header = part('HEADER');
	const body = part('BODY');
	const example = (header.example ?? {}) as { header_text?: string[]; header_handle?: string[] };
	const buttons = (part('BUTTONS').buttons ?? []) as IDataObject[];
	return {
		define: 'form',
		templateName: name,
		language,
		category,
		...(category === 'AUTHENTICATION'
			? {
					securityRecommendation: body.add_security_recommendation,
					codeExpirationMinutes: part('FOOTER').code_expiration_minutes,
				}
			: {
					headerFormat: header.format ?? '',
					headerText: header.text,
					headerTextExample: example.header_text?.[0],
					headerFileSource: 'handle',
					headerHandle: example.header_handle?.[0],
					body: body.text,
					bodyExamples: parts((body.example as { body_text?: string[][] })?.body_text),
					footer: part('FOOTER').text,
				}),
		buttons: { button: buttons.map(rowFor) },
	};
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
				flowAction: button.flow_action,
				flowScreen: button.navigate_screen,
			};
		}
		case 'OTP':
			// The form writes supported_apps, as Meta does now; the older way is given as JSON.
			if (button.otp_type !== 'COPY_CODE') return { type: 'JSON', json: JSON.stringify(button) };
			return { type, text, otpType: button.otp_type };
		default:
			return { type, text, url, urlExample: (example as string[])?.[0], phoneNumber };
	}
}

/** Meta's examples have placeholders for names, and one that writes a type in small letters. */
const real = (example: Example): Example => ({
	...example,
	name: example.name.replace('<TEMPLATE_NAME>', 'new_offer'),
	components: example.components.map((component) => ({
		...component,
		type: String(component.type).toUpperCase(),
	})),
});

if (EXAMPLES.length === 0) {
	test.skip("Meta's examples are not beside the repository (../shared), so none is rebuilt", () => {});
} else {
	test('there are eleven examples', () => expect(EXAMPLES).toHaveLength(11));

	test.each(EXAMPLES)('%s', async (_title, given) => {
		const example = real(given);
		const { requests } = await runOne(create, parametersFor(example));
		expect(requests.map(({ body }) => body)).toEqual([example]);
	});
}
