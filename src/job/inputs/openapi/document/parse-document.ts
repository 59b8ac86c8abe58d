/** An OpenAPI text as a value in which no number has lost its digits, and the places in it. */
import { childOf, pointerKeys, type JsonObject } from '../../../../http-text/bounded-json.ts';
import { parseYamlDocument } from '../../yaml/yaml.ts';

/**
 * A number that JavaScript would write otherwise (`1.10`, more than 2^53), with a private character of Unicode. In the form of
 * a variable of Postman's, which the converter takes for a value of any type.
 */
const markedNumber = /^\{\{\uE000(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)\}\}$/;

/** Numbers that are written alike take this shape in no document. */
const oddNumber = /\d{16}|\.\d*0(?!\d)|\d[eE]/;

/**
 * The value of a document in JSON or YAML. A number that JavaScript would write otherwise is a marked text: `asNumber` and
 * `withDigits` take the mark away.
 *
 * @throws Error with a reason in one line
 */
export async function parseOpenApi(text: string): Promise<unknown> {
  const bare = text.replace(/^\uFEFF/, '');
  try {
    if (/^\s*\{/.test(bare)) return oddNumber.test(bare) ? JSON.parse(bare, keepDigits) : JSON.parse(bare);
  } catch {
    // YAML begins like this too.
  }
  return parseYamlDocument(bare, markNumber);
}

/** As Node 24 calls it: with the text of the value, where it is no list or object. */
function keepDigits(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  return typeof value === 'number' ? markNumber(value, context?.source) : value;
}

function markNumber(value: number, source: string | undefined): unknown {
  if (source === undefined || source === String(value)) return value;
  const marked = `{{\uE000${source}}}`;
  return markedNumber.test(marked) ? marked : value;
}

/** Any value, where it is a marked number as the number. */
export function asNumber(value: unknown): unknown {
  const digits = typeof value === 'string' ? markedNumber.exec(value)?.[1] : undefined;
  return digits === undefined ? value : Number(digits);
}

/** A text in which marked numbers, within JSON or alone, have their digits and no mark. */
export function withDigits(text: string): string {
  if (!text.includes('{{\uE000')) return text;
  return text.replace(/"\{\{\uE000(-?\d[\d.eE+-]*)\}\}"|\{\{\uE000(-?\d[\d.eE+-]*)\}\}/g, '$1$2');
}

/** A copy of an object without some of its names. */
export function without(value: JsonObject, ...names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}

/** What a JSON pointer (RFC 6901) leads to. */
export function valueAt(document: unknown, pointer: string): unknown {
  return pointerKeys(pointer).reduce(childOf, document);
}

/** A name as a part of a JSON pointer (RFC 6901). */
export function escapePart(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1');
}
