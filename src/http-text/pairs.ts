/** Pairs of names and values: query strings and urlencoded forms (`a=b&c`), and `multipart/form-data` bodies. */
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
export function rawPairs(text: string, most?: number): (readonly [name: string, value: string | undefined])[] {
  return text
    .split('&', most)
    .filter((part) => part !== '')
    .map(cutPair);
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

const mostParts = 1000;
const nameParameter = /;\s*name\*?=(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i;
const fileParameter = /;\s*filename\*?=/i;

/** The boundary that a Content-Type names, without quotes. */
export function boundaryOf(contentType: string): string | undefined {
  const match = /;\s*boundary=(?:"([^"]{1,200})"|([^;\s]{1,200}))/i.exec(contentType);
  return match?.[1] ?? match?.[2];
}

/**
 * Reads the text fields in order; files are left out, and so is what comes after 1,000 parts. A body that breaks off in the
 * middle gives the fields that are whole.
 */
export function parseMultipart(text: string, boundary: string): [key: string, value: string][] {
  const fields: [string, string][] = [];
  const delimiter = `--${boundary}`;
  let start = text.indexOf(delimiter);
  /** The end of the next part's head: looked for again only when passed, or a thousand parts would search the whole body each. */
  let split = -1;
  for (let part = 0; start !== -1 && part < mostParts; part += 1) {
    const head = start + delimiter.length;
    if (text.startsWith('--', head)) break;
    const next = text.indexOf(`\n${delimiter}`, head);
    if (split < head) split = text.indexOf('\r\n\r\n', head);
    if (next === -1 || split === -1) break;
    if (split < next) {
      const disposition =
        text
          .slice(head, split)
          .split('\r\n')
          .find((line) => /^content-disposition:/i.test(line)) ?? '';
      const name = nameParameter.exec(disposition);
      const key = name?.[1]?.replace(/\\(.)/g, '$1') ?? name?.[2];
      const value = text.slice(split + 4, text.charAt(next - 1) === '\r' ? next - 1 : next);
      if (key !== undefined && !fileParameter.test(disposition)) fields.push([key, value]);
    }
    start = next + 1;
  }
  return fields;
}
