/** Reading untyped JSON: a value of the wrong kind reads as absent, so a broken file costs the broken part only. */
import { isObject } from '../../http-text/bounded-json.ts';

export type JsonRecord = Readonly<Record<string, unknown>>;

/** The value as an object, `undefined` for anything else (arrays and `null` too). */
export function asRecord(value: unknown): JsonRecord | undefined {
  return isObject(value) ? value : undefined;
}

/** The value as a list, empty for anything else. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
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
