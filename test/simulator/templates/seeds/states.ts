import { body, marketing, utility } from './build';
import type { Seed } from './build';

/** Templates that cannot be sent, one for each reason, and one that Meta moved to another category. */
export const STATES: Seed[] = [
	utility('waiting_for_review', [body('Hi {{1}}, this text waits for its review.', ['Jane'])], {
		status: 'PENDING',
	}),
	marketing('rejected_promotion', [body('Hi {{1}}, you really have to buy this now!', ['Jane'])], {
		status: 'REJECTED',
		rejected_reason: 'ABUSIVE_CONTENT',
	}),
	marketing('paused_newsletter', [body('Hi {{1}}, here is what is new this week.', ['Jane'])], {
		status: 'PAUSED',
		quality_score: { score: 'RED', date: 1_750_000_000 },
	}),
	marketing('disabled_newsletter', [body('Hi {{1}}, here is what was new last week.', ['Jane'])], {
		status: 'DISABLED',
		quality_score: { score: 'RED', date: 1_750_000_000 },
	}),
	marketing('moved_to_marketing', [body('Hi {{1}}, you may like these as well.', ['Jane'])], {
		previous_category: 'UTILITY',
	}),
	utility(
		'order_update',
		[body('Bonjour {{1}}, la commande {{2}} est partie.', ['Jeanne', '17'])],
		{
			language: 'fr',
			status: 'PENDING',
		},
	),
];
