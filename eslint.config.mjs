import js from '@eslint/js';
import { config as n8nConfig } from '@n8n/node-cli/eslint';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';

/** Rules for code that runs inside n8n; tests may use timers, files and processes. */
const onlyInsideN8n = Object.fromEntries(
	[
		'no-restricted-globals',
		'no-restricted-imports',
		'no-hardcoded-secrets',
		'no-dangerous-functions',
		'no-http-request-with-manual-auth',
		'require-node-api-error',
	].map((rule) => [`@n8n/community-nodes/${rule}`, 'off']),
);

export default defineConfig(
	globalIgnores(['dist', 'coverage']),
	...n8nConfig,
	{
		// n8n's package scanner ignores comments that switch a rule off, so they do not count here either.
		files: ['nodes/**/*.ts', 'credentials/**/*.ts'],
		linterOptions: { noInlineConfig: true },
		rules: { '@typescript-eslint/no-explicit-any': 'error' },
	},
	{ files: ['test/**/*.ts'], rules: { ...onlyInsideN8n, 'no-console': 'off' } },
	{
		files: ['**/*.{js,mjs}'],
		extends: [js.configs.recommended],
		languageOptions: { globals: globals.node },
	},
);
