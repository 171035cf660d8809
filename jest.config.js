/**
 * Three layers, one project each:
 * unit    pure functions, mirrors nodes/ and credentials/ file by file
 * engine  real workflow runs through n8n-core against the simulator
 * e2e     a real n8n process and a real browser
 */
const layer = (displayName, extra = {}) => ({
	displayName,
	testMatch: [`<rootDir>/test/${displayName}/**/*.test.ts`],
	testEnvironment: 'node',
	modulePathIgnorePatterns: ['<rootDir>/dist/'],
	transform: {
		'^.+\\.ts$': [
			'@swc/jest',
			{
				jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022' },
				module: { type: 'commonjs' },
			},
		],
	},
	...extra,
});

module.exports = {
	projects: [
		layer('unit'),
		layer('engine', { setupFiles: ['<rootDir>/test/support/engine/quiet.js'] }),
		layer('simulator'),
		layer('e2e', {
			globalSetup: '<rootDir>/test/e2e/support/globalSetup.ts',
			globalTeardown: '<rootDir>/test/e2e/support/globalTeardown.ts',
			setupFilesAfterEnv: ['<rootDir>/test/e2e/support/timeout.ts'],
		}),
	],
};
