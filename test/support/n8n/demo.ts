import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { startSimulator, type Simulator } from '../../simulator';
import { activeDemoWorkflow } from './demoWorkflow';
import { serveEditorLink } from './openEditor';
import { freePort } from './ports';
import { openSession, owner } from './session';
import { startN8n } from './startN8n';

/** Given by `scripts/start.mjs`. */
interface DemoOptions {
	n8nBin: string;
	tarball: string;
	logFile: string;
	n8nPort?: string;
	simulatorPort?: string;
	keep?: string;
	open?: boolean;
}

async function demo(options: DemoOptions): Promise<void> {
	const asked = new Promise<void>((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve());
	});
	const cleanUp: Array<() => Promise<void> | void> = [];
	try {
		console.log('… n8n and the simulator are starting');
		const simulator = await startSimulator({
			port: await freePort(Number(options.simulatorPort ?? 3600)),
		});
		cleanUp.unshift(() => simulator.close());

		if (options.keep !== undefined) await mkdir(options.keep, { recursive: true });
		const n8n = await startN8n({
			n8nBin: options.n8nBin,
			tarball: options.tarball,
			logFile: options.logFile,
			port: Number(options.n8nPort ?? 5678),
			userFolder: options.keep,
		});
		cleanUp.unshift(() => n8n.stop());

		const session = await openSession(n8n.url);
		const workflow = await activeDemoWorkflow(session, simulator);
		const editor = await serveEditorLink(session, `/workflow/${workflow.id}`);
		cleanUp.unshift(() => editor.close());

		console.log(welcome(n8n.url, editor.url, simulator, options.logFile));
		if (options.open) [editor.url, simulator.url].forEach(openInBrowser);
		await Promise.race([asked, n8n.ended]);
	} finally {
		console.log('Stopping …');
		for (const end of cleanUp) await end();
	}
}

function welcome(n8nUrl: string, editorUrl: string, { url }: Simulator, log: string): string {
	return `
The auto-reply workflow is active.

  Its editor, logged in   ${editorUrl}
  n8n                     ${n8nUrl}   (${owner.email} / ${owner.password})
  The customer's phone    ${url}

Write something on the phone, or let the customer say hello from here:

  curl -X POST ${url}/_simulator/customer-message \\
    -H 'content-type: application/json' -d '{"hosting":"cloud","text":"hello"}'

n8n's log is in ${log}. Stop with Ctrl-C.
`;
}

function openInBrowser(url: string): void {
	const command = process.platform === 'darwin' ? 'open' : 'xdg-open';
	spawn(command, [url], { stdio: 'ignore' }).on('error', () => console.log(`Please open ${url}`));
}

demo(JSON.parse(process.env.N8N_NODES_360DIALOG_DEMO ?? '{}') as DemoOptions).catch(
	(error: unknown) => {
		console.error(error);
		process.exitCode = 1;
	},
);
