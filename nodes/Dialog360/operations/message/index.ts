import type { Resource } from '../operation';
import { markAsRead } from './markAsRead';
import { sendRaw } from './sendRaw';
import { sendTemplate } from './sendTemplate';
import { sendText } from './sendText';

export const message: Resource = {
	name: 'Message',
	value: 'message',
	defaultOperation: 'sendText',
	operations: [markAsRead, sendRaw, sendTemplate, sendText],
};
