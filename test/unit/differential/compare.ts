import type { IDataObject } from 'n8n-workflow';
import { OURS } from './ours';

/** A place where a library makes something else than we do, on purpose of either. */
export interface Difference {
	messages: string[];
	why: string;
	/** Makes ours of the library's body. */
	apply: (theirs: IDataObject) => IDataObject;
}

/** Our bodies by name. */
export interface Ours {
	names: string[];
	bodies: () => Promise<Record<string, unknown>>;
}

export interface Comparison {
	library: string;
	/** What is compared; the messages where nothing is given. */
	ours?: Ours;
	/** The messages that the library can build, by the names of ours. */
	messages: string[];
	bodies: () => Promise<Record<string, IDataObject>>;
	/** What the library cannot build, and why. */
	lacks: Record<string, string>;
	differences: Difference[];
}

/**
 * Compares each of our bodies with the library's. It fails for a message that is in neither table, for
 * a lack that is none, and for a difference that changes nothing.
 */
export function compareWith({
	library,
	ours = { names: Object.keys(OURS), bodies: async () => OURS },
	messages,
	bodies,
	lacks,
	differences,
}: Comparison): void {
	describe(`our bodies and those of ${library}`, () => {
		let our: Record<string, unknown>;
		let theirs: Record<string, IDataObject>;
		beforeAll(async () => {
			[our, theirs] = await Promise.all([ours.bodies(), bodies()]);
		});

		test('are of the same messages', () => {
			expect(Object.keys(theirs).sort()).toEqual([...messages].sort());
			expect([...messages, ...Object.keys(lacks)].sort()).toEqual([...ours.names].sort());
		});

		test('differ only in messages that are there', () => {
			const strangers = differences
				.flatMap((difference) => difference.messages)
				.filter((name) => !messages.includes(name));
			expect(strangers).toEqual([]);
			expect(differences.filter((difference) => difference.messages.length === 0)).toEqual([]);
		});

		test.each(messages)('%s', (name) => {
			const applied = differences
				.filter((difference) => difference.messages.includes(name))
				.reduce(adjusted, theirs[name]!);
			expect(asSent(our[name])).toEqual(applied);
		});
	});
}

function adjusted(body: IDataObject, { apply }: Difference): IDataObject {
	const result = apply(structuredClone(body));
	expect(result).not.toEqual(body);
	return result;
}

const asSent = (body: unknown): unknown => JSON.parse(JSON.stringify(body));

/** A body with its interactive part changed. */
export const inInteractive =
	(change: (interactive: Interactive) => void) =>
	(body: IDataObject): IDataObject => {
		change(body.interactive as unknown as Interactive);
		return body;
	};

interface Interactive {
	action: { parameters?: IDataObject };
}
