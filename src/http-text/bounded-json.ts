/** JSON of strangers, parsed in bounded time and memory: neither long nor deep texts may hold up anything else. */
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
/** `[` and `{`, `]` and `}` differ from each other in one bit only. */
const openCode = 0x5b;
const closeCode = 0x5d;
const braceBit = 0x20;

/** Whether brackets outside of strings nest deeper than the limit; a deep value costs the parser ten times its length. */
function isTooDeep(text: string, limit: number): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === quoteCode) index = endOfString(text, index) - 1;
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

/** The keys that a JSON pointer (RFC 6901) leads along. */
export function pointerKeys(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The entries of an object, none of anything else. */
export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isObject(value) ? Object.entries(value) : [];
}

/** A list as it is, an empty one of anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Index after the closing quote; more than the text's length when there is none. */
export function endOfString(text: string, open: number): number {
  let from = open + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return text.length + 1;
    let backslashes = 0;
    while (quote - 1 - backslashes > open && text.charCodeAt(quote - 1 - backslashes) === 92) backslashes += 1;
    if (backslashes % 2 === 0) return quote + 1;
    from = quote + 1;
  }
}

/** A string's value, `undefined` where it is torn or no string of JSON. */
export function decodeString(raw: string): string | undefined {
  if (!raw.includes('\\')) return raw;
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return undefined;
  }
}

/** What JSON lets stand between tokens. */
export const isSpace = (character: string): boolean =>
  character === ' ' || character === '\n' || character === '\r' || character === '\t' || character === '\uFEFF';

/** The index of the next character that is no space. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charAt(at))) at += 1;
  return at;
}
