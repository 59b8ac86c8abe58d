/** Pairs of names and values in the form `a=b&c`: query strings and urlencoded forms. */
import type { JsonObject } from './bounded-json.ts';
import { decodeFormText } from './percent-encoding.ts';

/** Decoded, in the order in which they came. */
export type Pairs = readonly (readonly [name: string, value: string])[];

/** Cuts at the first `=`, which is in neither part; a text without one has no value. */
export function cutPair(text: string): readonly [name: string, value: string | undefined] {
  const equals = text.indexOf('=');
  return equals === -1 ? [text, undefined] : [text.slice(0, equals), text.slice(equals + 1)];
}

/** `a=1&&b` is `['a', '1']` and `['b', undefined]`: as they are written, without empty ones. */
export function rawPairs(text: string, most = Infinity): (readonly [name: string, value: string | undefined])[] {
  const parts = most === Infinity ? text.split('&') : text.split('&', most);
  return parts.filter((part) => part !== '').map(cutPair);
}

/** The same decoded; a pair without a value has the empty one. */
export function parsePairs(text: string, most?: number): [name: string, value: string][] {
  return rawPairs(text, most).map(([name, value = '']) => [decodeFormText(name), decodeFormText(value)]);
}

/** What a mock compares: pairs that have a name. Bounded: the rest after 10,000 is ignored. */
export function comparedPairs(text: string): [name: string, value: string][] {
  return parsePairs(text, 10_000).filter(([name]) => name !== '');
}

/** The values of each name, in the order in which they came. */
export function groupByName(pairs: Pairs): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    const values = groups.get(name);
    if (values === undefined) groups.set(name, [value]);
    else values.push(value);
  }
  return groups;
}

/** Pairs as an object; a name that came several times has a list. */
export function pairsAsValue(pairs: Pairs): JsonObject {
  // No prototype: a field may be called `__proto__`.
  const value = Object.create(null) as Record<string, string | string[]>;
  for (const [name, texts] of groupByName(pairs)) value[name] = texts.length === 1 ? (texts[0] ?? '') : texts;
  return value;
}
