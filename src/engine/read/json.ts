/** Reading untyped JSON: a value of the wrong kind reads as absent, so a broken file costs the broken part only. */
import { isObject, type JsonObject } from '../../http-text/bounded-json.ts';
import { CollectionError, type DefectLog } from './defects.ts';

/** The value as an object, `undefined` for anything else (arrays and `null` too). */
export function asRecord(value: unknown): JsonObject | undefined {
  return isObject(value) ? value : undefined;
}

/** Text as text, numbers and booleans as they are written in JSON, `undefined` for anything else. */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** Text that is not empty, `undefined` for anything else. */
export function asName(value: unknown): string | undefined {
  const text = asText(value);
  return text === '' ? undefined : text;
}

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

/** Text as it is, objects as JSON: some generators write a parsed body where the format wants text. */
export function textOf(value: unknown, defects: DefectLog): string {
  return asText(value) ?? (value === null || value === undefined ? '' : jsonText(value, defects));
}
