/** Parsing JSON of strangers in bounded time and memory: neither long nor deep texts may hold up anything else. */
import { parseExactJson, type NumberForm } from './exact-json.ts';

/** Deeper values are not read; it also keeps recursion over them off the stack's end. */
const deepest = 500;

/** A file may be deeper: folders are gone through without recursion, and values that are too deep are told by their names. */
export const deepestDocument = 32_000;

/** JSON that was not parsed for its depth. */
export class TooDeepError extends Error {
  override readonly name = 'TooDeepError';
}

/** What is shorter costs little however deep it is. */
const shortText = 16 * 1024;

const quoteCode = 0x22;
const backslashCode = 0x5c;
/** `[` and `{`, `]` and `}` differ from each other in one bit only. */
const openCode = 0x5b;
const closeCode = 0x5d;
const braceBit = 0x20;

/** Whether there are more opening brackets than that: found by native code, which takes a twentieth of a walk through the text. */
function hasMoreBrackets(text: string, limit: number): boolean {
  let left = limit;
  for (const open of ['{', '[']) {
    for (let at = text.indexOf(open); at !== -1 && left >= 0; at = text.indexOf(open, at + 1)) left -= 1;
  }
  return left < 0;
}

/** Whether brackets outside of texts nest deeper than the limit; a deep value costs the parser ten times its length. */
function isTooDeep(text: string, limit: number): boolean {
  if (!hasMoreBrackets(text, limit)) return false;
  let depth = 0;
  let inText = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === quoteCode) inText = !inText;
    else if (inText) index += code === backslashCode ? 1 : 0;
    else if ((code & ~braceBit) === openCode) depth += 1;
    else if ((code & ~braceBit) === closeCode) depth -= 1;
    if (depth > limit) return true;
  }
  return false;
}

/**
 * The value, or `undefined` for a text that is not JSON, longer than `longest` characters or nested too deep. Numbers that
 * JavaScript cannot hold are an `ExactNumber`.
 */
export function parseBoundedJson(text: string, longest: number, form: NumberForm): unknown {
  if (text.length > longest || isTooDeep(text, deepest)) return undefined;
  try {
    return parseExactJson(text, form);
  } catch {
    return undefined;
  }
}

/**
 * As `JSON.parse`, in memory that the text's length bounds: for values whose known parts alone are read.
 *
 * @param limit how deep it may be
 * @throws SyntaxError, TooDeepError
 */
export function parseShallowJson(text: string, limit = deepest): unknown {
  if (text.length > shortText && isTooDeep(text, limit)) {
    throw new TooDeepError(`The JSON is nested more than ${String(limit)} levels deep, and is not read.`);
  }
  return JSON.parse(text) as unknown;
}

/** An object of JSON whose values are yet to be looked at. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object of JSON: no list, and not `null`. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The child of an object or a list; `undefined` for everything that has no such child of its own. */
export function childOf(value: unknown, key: string): unknown {
  return (isObject(value) || Array.isArray(value)) && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** The entries of an object, none of anything else. */
export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isObject(value) ? Object.entries(value) : [];
}

/** A list as it is, an empty one of anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
