import type { Resource } from '../operation';
import { archive } from './archive';
import { compare } from './compare';
import { create } from './create';
import { deleteTemplate } from './delete';
import { edit } from './edit';
import { get } from './get';
import { getMany } from './getAll';
import { getFromLibrary } from './getFromLibrary';
import { unarchive } from './unarchive';

/** Sorted by the names that the user sees. */
export const template: Resource = {
	name: 'Template',
	value: 'template',
	defaultOperation: getMany.value,
	operations: [
		archive,
		compare,
		create,
		deleteTemplate,
		edit,
		get,
		getFromLibrary,
		getMany,
		unarchive,
	],
};
