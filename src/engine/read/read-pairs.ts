/** Lists of keys and values in every shape that collection files have: headers, query parameters, form fields. */
import type { KeyValue } from '../collection.ts';
import type { DefectLog } from './defects.ts';
import { asName, asRecord, textOf } from './json.ts';

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
