import { archivingOperation } from './archiving';

export const unarchive = archivingOperation('unarchive', {
	name: 'Unarchive',
	action: 'Unarchive templates',
	description: 'Take templates out of the archive before they are deleted',
});
