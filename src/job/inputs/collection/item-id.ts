/** An input that names something, and the IDs that things in Postman have. */

/** An input that names something. */
export type ItemInput = 'collection' | 'environment';

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** An ID as a whole text. */
export const idPattern = new RegExp(`^${uuid}$`, 'i');

/** The same with its owner's number before it. */
export const uidPattern = new RegExp(`^\\d+-${uuid}$`, 'i');
