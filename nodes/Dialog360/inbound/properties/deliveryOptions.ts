import type { INodeProperties } from 'n8n-workflow';

/** Options on how events get to the workflow: grouping, duplicates, media, marks. */
export const deliveryOptions: INodeProperties[] = [];
