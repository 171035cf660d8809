import type { Resource } from '../operation';
import { markAsRead } from './markAsRead';
import { pinMessage } from './pinMessage';
import { removeReaction } from './removeReaction';
import { requestAddress } from './requestAddress';
import { requestCallPermission } from './requestCallPermission';
import { requestContactInfo } from './requestContactInfo';
import { requestLocation } from './requestLocation';
import { sendButtons } from './sendButtons';
import { sendCallButton } from './sendCallButton';
import { sendCarousel } from './sendCarousel';
import { sendCatalog } from './sendCatalog';
import { sendContacts } from './sendContacts';
import { sendFlow } from './sendFlow';
import { sendLinkButton } from './sendLinkButton';
import { sendList } from './sendList';
import { sendLocation } from './sendLocation';
import { sendMedia } from './sendMedia';
import { sendOrderDetails } from './sendOrderDetails';
import { sendOrderStatus } from './sendOrderStatus';
import { sendProduct } from './sendProduct';
import { sendProductList } from './sendProductList';
import { sendRaw } from './sendRaw';
import { sendReaction } from './sendReaction';
import { sendTemplate } from './sendTemplate';
import { sendText } from './sendText';
import { showTyping } from './showTyping';
import { unpinMessage } from './unpinMessage';

/** Sorted by the names that the user sees. */
export const message: Resource = {
	name: 'Message',
	value: 'message',
	defaultOperation: 'sendText',
	operations: [
		markAsRead,
		pinMessage,
		removeReaction,
		requestAddress,
		requestCallPermission,
		requestContactInfo,
		requestLocation,
		sendCallButton,
		sendCarousel,
		sendCatalog,
		sendContacts,
		sendFlow,
		sendLinkButton,
		sendList,
		sendLocation,
		sendMedia,
		sendOrderDetails,
		sendOrderStatus,
		sendProduct,
		sendProductList,
		sendRaw,
		sendReaction,
		sendButtons,
		sendTemplate,
		sendText,
		showTyping,
		unpinMessage,
	],
};
