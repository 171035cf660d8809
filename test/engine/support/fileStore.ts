import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BinaryDataService } from 'n8n-core';
import type { IBinaryData } from 'n8n-workflow';

export interface FileStore {
	/** What an item holds of a stored file: no content, only the ID to get it by. */
	store(content: Buffer, file: Pick<IBinaryData, 'mimeType' | 'fileName'>): Promise<IBinaryData>;
	/** How the engine was asked for stored files since the start or the last `forget`. */
	reads: Array<'stream' | 'buffer'>;
	forget(): void;
	close(): Promise<void>;
}

/** Where the engine gets its services from; it brings a copy of its own. */
const { Container } = createRequire(require.resolve('n8n-core'))('@n8n/di') as {
	Container: { set(type: unknown, service: unknown): void };
};

const LOCATION = { type: 'execution', workflowId: 'w1', executionId: '1' } as const;

/** n8n's own store of files on disk, which it has by default, in a folder that goes away again. */
export async function startFileStore(): Promise<FileStore> {
	const folder = await mkdtemp(path.join(tmpdir(), 'engine-files-'));
	const reads: FileStore['reads'] = [];
	const service = new WatchedService(reads, folder);
	await service.init();
	Container.set(BinaryDataService, service);
	return {
		reads,
		store: async (content, file) => await service.store(LOCATION, content, { data: '', ...file }),
		forget: () => void reads.splice(0),
		close: async () => await rm(folder, { recursive: true, force: true }),
	};
}

class WatchedService extends BinaryDataService {
	constructor(
		private readonly reads: FileStore['reads'],
		folder: string,
	) {
		const silent = { error() {}, warn() {}, info() {} } as never;
		super({ mode: 'filesystem', localStoragePath: folder } as never, silent, silent);
	}

	override async getAsStream(id: string, chunkSize?: number) {
		this.reads.push('stream');
		return await super.getAsStream(id, chunkSize);
	}

	override async getAsBuffer(binary: IBinaryData) {
		this.reads.push('buffer');
		return await super.getAsBuffer(binary);
	}
}
