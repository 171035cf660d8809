import type { AddressRequestInteractive } from './addressRequest';
import type { ButtonsInteractive } from './buttons';
import type { CallButtonInteractive } from './callButton';
import type { CallPermissionRequestInteractive } from './callPermissionRequest';
import type { CarouselInteractive } from './carousel';
import type { ContactInfoRequestInteractive } from './contactInfoRequest';
import type { FlowInteractive } from './flow';
import type { LinkButtonInteractive } from './linkButton';
import type { ListInteractive } from './list';
import type { LocationRequestInteractive } from './locationRequest';
import type { OrderDetailsInteractive } from './orderDetails';
import type { OrderStatusInteractive } from './orderStatus';
import type { CatalogInteractive, ProductInteractive, ProductListInteractive } from './products';

/** The interactive messages, each by the type that WhatsApp calls it. */
export type Interactive =
	| AddressRequestInteractive
	| ButtonsInteractive
	| CallButtonInteractive
	| CallPermissionRequestInteractive
	| CarouselInteractive
	| CatalogInteractive
	| ContactInfoRequestInteractive
	| FlowInteractive
	| LinkButtonInteractive
	| ListInteractive
	| LocationRequestInteractive
	| OrderDetailsInteractive
	| OrderStatusInteractive
	| ProductInteractive
	| ProductListInteractive;

export interface InteractiveContent {
	type: 'interactive';
	interactive: Interactive;
}

/** Wraps an interactive part into a message. */
export function interactiveContent(interactive: Interactive): InteractiveContent {
	return { type: 'interactive', interactive };
}
