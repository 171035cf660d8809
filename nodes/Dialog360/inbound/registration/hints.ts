import { refusalOf } from '../../api/refusalOf';
import { readAccountWebhook, readNumberWebhook } from '../../api/webhooks';
import { shownUrl } from '../webhookUrl';
import type { Scope } from './registration';

/**
 * Says in n8n's log why nothing will arrive although the registration succeeds. These are only hints:
 * what 360dialog refuses to tell is left out.
 */
export async function warnOfNumberUrl(scope: Scope): Promise<void> {
	await refusalOf(async () => {
		const { url } = await readNumberWebhook(scope.call, scope.connection.hosting);
		if (url === '') return;
		scope.context.logger.warn(
			'360dialog Trigger: the number of this API key has a webhook URL of its own, which wins over that of the WhatsApp Business Account. The trigger gets nothing from this number until that URL is gone.',
			{ url: shownUrl(url) },
		);
	});
}

/** Additional destinations are called only after the number's webhook has answered. */
export async function warnOfNoMainUrl(scope: Scope): Promise<void> {
	await refusalOf(async () => {
		const number = await readNumberWebhook(scope.call, scope.connection.hosting);
		if (number.url !== '') return;
		const account = await readAccountWebhook(scope.call);
		if (account.url !== '') return;
		scope.context.logger.warn(
			'360dialog Trigger: neither the number nor its WhatsApp Business Account has a webhook URL. 360dialog calls additional destinations only after that URL has answered, so nothing will arrive until one is set.',
		);
	});
}
