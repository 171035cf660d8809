import type { INodeProperties } from 'n8n-workflow';

/** Options on what the items look like and where they go. */
export const outputOptions: INodeProperties[] = [];
