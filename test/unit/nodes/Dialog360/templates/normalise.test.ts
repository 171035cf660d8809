import { normaliseTemplate } from '../../../../../nodes/Dialog360/templates/normalise';

test.each([
	[{ quality_score: { score: 'green' } }, { qualityScore: 'GREEN' }],
	[{ quality_score: 'YELLOW' }, { qualityScore: 'YELLOW' }],
	[{ quality_score: null }, { qualityScore: 'UNKNOWN' }],
	[{ rejected_reason: null }, { rejectedReason: 'NONE' }],
	[{ status: 'submitted' }, { status: 'SUBMITTED' }],
	[{ id: 17 }, { id: '17' }],
	[{ parameter_format: 'named' }, { parameterFormat: 'NAMED' }],
	[{ components: [{ text: 'Hi {{a}}!' }] }, { parameterFormat: 'NAMED' }],
	[{ components: [{ text: 'Hi {{1}}!' }] }, { parameterFormat: 'POSITIONAL' }],
	[{ components: null }, { components: [] }],
])('%j becomes %j', (raw, part) => {
	expect(normaliseTemplate({ name: 'a', ...raw })).toMatchObject({ name: 'a', ...part });
});
