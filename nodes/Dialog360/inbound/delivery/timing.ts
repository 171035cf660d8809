/**
 * 360dialog gives a call five seconds, from the moment that it sends it. These are counted from the
 * moment that n8n hands the call to the node, so they leave room for the way there and back.
 */

/** All files of a call must be there by then. */
export const MEDIA_MS = 3_500;

/** A call that waits for others is refused when its turn has not come by then. */
export const QUEUE_MS = 3_500;

/** A call must have been answered by then, also when it is still being stored. */
export const ANSWER_MS = 4_300;

/** After that the next group goes ahead, whatever became of the one that is being stored. */
export const STORING_MS = 20_000;

/** After that nobody waits any more for an event whose call n8n never answered. */
export const FORGOTTEN_MS = 600_000;
