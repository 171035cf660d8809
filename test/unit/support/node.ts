import type { INode } from 'n8n-workflow';

/** A node as it stands in a workflow. */
export const NODE: INode = {
	id: 'f0f3c9a2-node',
	name: '360dialog',
	type: 'n8n-nodes-360dialog.dialog360',
	typeVersion: 1,
	position: [0, 0],
	parameters: {},
};

/** Looks like a key of 360dialog's and stands nowhere else. */
export const API_KEY = 'kZq7SECRETd360KEY_AK';
