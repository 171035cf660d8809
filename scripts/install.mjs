import { installDependencies } from './lib/checkout.mjs';
import { explain } from './lib/progress.mjs';
import { stopWithChildren } from './lib/run.mjs';

/** The dependencies of the checkout and nothing else: what lint and build need. */
stopWithChildren();
try {
	await installDependencies();
} catch (error) {
	console.error(explain(error));
	process.exitCode = 1;
}
