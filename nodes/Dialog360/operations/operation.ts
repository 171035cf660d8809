import type { INodeExecutionData, INodeProperties } from 'n8n-workflow';
import type { ItemScope } from './scope';

/** One thing that a user can do with a resource. Its value never changes once released. */
export interface Operation {
	name: string;
	value: string;
	/** Title in the node picker, in the imperative and without articles. */
	action: string;
	description: string;
	fields: INodeProperties[];
	/** Sends messages, so that several items are handled at once, at the pace of the number. */
	sends?: true;
	/** Handles one item; `pairedItem` is set by the caller. Errors are those of the layers below. */
	execute: (scope: ItemScope) => Promise<INodeExecutionData[]>;
}

/** A kind of thing in WhatsApp that operations work on. */
export interface Resource {
	name: string;
	value: string;
	/** Operation that a new node starts with. */
	defaultOperation: string;
	operations: Operation[];
}
