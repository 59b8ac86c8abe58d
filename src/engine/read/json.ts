/** Reads values and lists in all shapes that files have. What is of the wrong kind counts as absent; the rest stays. */
import { isObject, type JsonObject } from '../../http-text/bounded-json.ts';
import type { KeyValue } from '../collection.ts';
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
 * Text as it is, objects as JSON: some generators write a parsed body where the format wants text.
 * @throws {CollectionError} when it is nested deeper than it can be written; neither place of a mock could be sent it.
 */
export function textOf(value: unknown, defects: DefectLog): string {
  const text = asText(value);
  if (text !== undefined || value === null || value === undefined) return text ?? '';
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

/** One `Name: value` line. */
function readLine(line: string): KeyValue[] {
  const colon = line.indexOf(':');
  const key = (colon === -1 ? line : line.slice(0, colon)).trim();
  return key === '' ? [] : [{ key, value: colon === -1 ? '' : line.slice(colon + 1).trim() }];
}

/** Whether an entry of a list counts: `disabled` in formats v2, `enabled` in v1 and environments. */
export function isEnabled(entry: unknown): boolean {
  const record = asRecord(entry);
  return record?.['disabled'] !== true && record?.['enabled'] !== false;
}

function readEntry(entry: unknown, defects: DefectLog): KeyValue[] {
  if (typeof entry === 'string') return readLine(entry);
  const record = asRecord(entry);
  // Format v1 has `name` beside or instead of `key`.
  const key = asName(record?.['key']) ?? asName(record?.['name']);
  if (record === undefined || key === undefined || !isEnabled(record)) return [];
  return [{ key, value: textOf(record['value'], defects) }];
}

/**
 * Reads a list of pairs: objects with `key` and `value`, `Name: value` lines, one text of such lines, or an object that
 * maps names to values. Disabled pairs and pairs without a key are left out; `null` is the empty list.
 */
export function readPairs(list: unknown, defects: DefectLog): KeyValue[] {
  if (list === undefined || list === null) return [];
  if (Array.isArray(list)) return list.flatMap((entry) => readEntry(entry, defects));
  if (typeof list === 'string') {
    if (list !== '') defects.add('pairs-as-text');
    return list.split(/\r?\n/).flatMap(readLine);
  }
  const record = asRecord(list);
  if (record === undefined) {
    defects.add('pairs-unreadable');
    return [];
  }
  return Object.entries(record).flatMap(([key, value]) => readEntry({ key, value }, defects));
}
