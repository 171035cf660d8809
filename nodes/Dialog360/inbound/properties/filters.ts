import type { INodeProperties } from 'n8n-workflow';

/** Which of the chosen events start the workflow. */
export const filters: INodeProperties[] = [];
