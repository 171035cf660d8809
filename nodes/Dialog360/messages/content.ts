import type { ContactsContent } from './contacts';
import type { InteractiveContent } from './interactive/interactive';
import type { LocationContent } from './location';
import type { MediaContent } from './media';
import type { PinContent } from './pin';
import type { ReactionContent } from './reaction';
import type { TemplateContent } from './template/template';
import type { TextContent } from './text';

/** What a message holds, by its type. */
export type Content =
	| TextContent
	| MediaContent
	| LocationContent
	| ContactsContent
	| ReactionContent
	| TemplateContent
	| InteractiveContent
	| PinContent;
