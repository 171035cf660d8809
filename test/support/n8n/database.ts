import { join } from 'node:path';

/** As far as it is used here: the types of Node.js 20, which this checkout has, do not know it. */
export interface Database {
	prepare(sql: string): { all(...values: string[]): unknown[] };
	exec(sql: string): void;
	close(): void;
}

interface Sqlite {
	DatabaseSync: new (path: string, options?: { readOnly?: boolean }) => Database;
}

/** A second connection to the SQLite file of an n8n, which may be running. */
export function openDatabase(userFolder: string, { readOnly = true } = {}): Database {
	const { DatabaseSync } = process.getBuiltinModule('node:sqlite') as unknown as Sqlite;
	return new DatabaseSync(join(userFolder, '.n8n', 'database.sqlite'), { readOnly });
}
