import type { Template } from '../types';
import { AUTHENTICATION } from './authentication';
import type { Seed } from './build';
import { BUTTONS } from './buttons';
import { COMMERCE } from './commerce';
import { MANY } from './many';
import { MEDIA } from './media';
import { SANDBOX } from './sandbox';
import { STATES } from './states';
import { TEXTS } from './texts';

const BUSINESS = [...TEXTS, ...MEDIA, ...BUTTONS, ...COMMERCE, ...AUTHENTICATION, ...STATES];

const fromSeeds = (firstId: number, seeds: Seed[]): Template[] =>
	seeds.map((seed, index) =>
		structuredClone({
			id: String(firstId + index),
			status: 'APPROVED',
			parameter_format: 'POSITIONAL',
			rejected_reason: 'NONE',
			quality_score: { score: 'UNKNOWN', date: 1_750_000_000 },
			...seed,
		}),
	);

/** What each account starts with; see `store.ts` for the account with many. */
export const seedTemplates = {
	cloud: () => fromSeeds(594425479261596, BUSINESS),
	onPremise: () => fromSeeds(694425479261596, BUSINESS),
	sandbox: () => fromSeeds(794425479261596, SANDBOX),
	manyTemplates: () => fromSeeds(894425479261596, MANY),
};
