import { writeFileSync } from 'node:fs';

/**
 * Writes down for each test file how its tests ended, after every file, so that a run that breaks
 * off is not lost. Jest's own --json gives up on an error that refers to itself, as axios' do.
 */
export default class TallyReporter {
	#files = [];

	onTestResult(_test, { testFilePath, testResults, testExecError, perfStats }) {
		const statuses = testResults.map(({ status }) => status);
		// A file that could not be loaded has no tests to count.
		if (testExecError && !statuses.includes('failed')) statuses.push('failed');
		this.#files.push({ path: testFilePath, statuses, ms: perfStats.end - perfStats.start });
		writeFileSync(process.env.TALLY_FILE, JSON.stringify(this.#files));
	}
}
