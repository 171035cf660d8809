import { archivingOperation } from './archiving';

export const archive = archivingOperation('archive', {
	name: 'Archive',
	action: 'Archive templates',
	description: 'Put templates into the archive, from where they are deleted after 28 days',
});
