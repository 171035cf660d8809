import path from 'node:path';
import type {
	IBinaryData,
	ICredentialType,
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypes,
	IVersionedNodeType,
} from 'n8n-workflow';
import { NodeConnectionTypes, NodeHelpers } from 'n8n-workflow';
import { PackageDirectoryLoader } from 'n8n-core';

const CHECKOUT = path.resolve(__dirname, '../../..');

/** The built package, read by the code that n8n itself reads it with. */
export interface LoadedPackage {
	nodeTypes: INodeTypes;
	credentialType: ICredentialType;
}

/** Type of the node that hands given items to the node under test. */
export const ITEMS_NODE = 'test.items';

let loaded: Promise<LoadedPackage> | undefined;

/** Loads `dist/`, once per test file. */
export async function loadPackage(): Promise<LoadedPackage> {
	loaded ??= load();
	return await loaded;
}

async function load(): Promise<LoadedPackage> {
	const loader = new PackageDirectoryLoader(CHECKOUT);
	await loader.loadAll();
	const byName = (type: string): INodeType | IVersionedNodeType => {
		if (type === ITEMS_NODE) return new ItemsNode();
		return loader.getNode(type.replace(`${loader.packageName}.`, '')).type;
	};
	return {
		credentialType: loader.getCredential('dialog360Api').type,
		nodeTypes: {
			getByName: byName,
			getByNameAndVersion: (type, version) =>
				NodeHelpers.getVersionedNodeType(byName(type), version),
			getKnownTypes: () => ({}),
		},
	};
}

/** Emits the items that its parameter holds. */
class ItemsNode implements INodeType {
	description: INodeType['description'] = {
		displayName: 'Items',
		name: ITEMS_NODE,
		group: ['input'],
		version: 1,
		description: 'Emits the items of its parameter',
		defaults: { name: 'Items' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		usableAsTool: true,
		properties: [
			{ displayName: 'Items', name: 'items', type: 'json', default: '[]' },
			{ displayName: 'File', name: 'file', type: 'json', default: '' },
		],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const items = JSON.parse(this.getNodeParameter('items', 0) as string) as Array<
			INodeExecutionData['json']
		>;
		const file = this.getNodeParameter('file', 0) as string;
		const binary = file ? { binary: { data: JSON.parse(file) as IBinaryData } } : {};
		return [items.map((json, item) => ({ json, ...binary, pairedItem: { item } }))];
	}
}
