/** Bodies as JSON values, and where two of these differ. They came through `canonicalJson`, which bounds their depth. */
import { isExactNumber, parseExactJson } from '../../http-text/exact-json.ts';
import type { Call } from '../call/call.ts';

/** A place where two values differ: nothing within it is the same on both sides. */
export interface JsonDifference {
  /** From the root. */
  readonly keys: readonly string[];
  readonly sent: unknown;
  readonly saved: unknown;
}

/** The value of a canonical JSON text. */
export const parseCanonical = (canonical: string): unknown => parseExactJson(canonical, 'compared');

/** The fields of a call's body; its text where it has none, `undefined` without a body. */
export function fieldsOf(call: Call): unknown {
  if (!call.hasBody) return undefined;
  const canonical = call.canonicalBody();
  return canonical === undefined ? (call.bodyValue() ?? call.text()) : parseCanonical(canonical);
}

/** Whether a value is an object or a list. */
export function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !isExactNumber(value);
}

/** An object's or a list's own member of that name. */
export const memberOf = (value: unknown, key: string): unknown =>
  isContainer(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** The value at these keys; `undefined` where there is none. */
export const valueAt = (value: unknown, keys: readonly string[]): unknown => keys.reduce(memberOf, value);

/** Whether two values are equal of which at least one is no object and no list. */
export const isEqual = (a: unknown, b: unknown): boolean =>
  isExactNumber(a) && isExactNumber(b) ? a.rawJSON === b.rawJSON : Object.is(a, b);

/** The places where two values differ, in the order of the saved one. */
export function* differences(sent: unknown, saved: unknown, keys: readonly string[] = []): Generator<JsonDifference> {
  if (!isContainer(sent) || !isContainer(saved) || Array.isArray(sent) !== Array.isArray(saved)) {
    if (!isEqual(sent, saved)) yield { keys, sent, saved };
    return;
  }
  for (const key of new Set([...Object.keys(saved), ...Object.keys(sent)])) {
    yield* differences(memberOf(sent, key), memberOf(saved, key), [...keys, key]);
  }
}
