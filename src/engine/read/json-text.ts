/** Values that stand where a collection should have text. */
import type { DefectLog } from './defects.ts';
import { CollectionError } from './errors.ts';

/**
 * The value as JSON.
 * @throws {CollectionError} when it is nested deeper than it can be written; neither place of a mock could be sent it.
 */
export function jsonText(value: unknown, defects: DefectLog): string {
  try {
    return JSON.stringify(value);
  } catch (cause) {
    throw new CollectionError(
      `A body or value of "${defects.here()}" is no text but objects or lists, which are nested too deep to be written as JSON. ` +
        'Save it as text, as Postman does, or nest it less.',
      { cause },
    );
  }
}
