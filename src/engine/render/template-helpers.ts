/** The request helpers of Postman's mocks: `{{$body 'path' 'default'}}`, `$headers`, `$queryParams`, `$pathSegments`. */
import { childOf } from '../../http-text/bounded-json.ts';
import { isExactNumber } from '../../http-text/exact-json.ts';
import type { Call } from '../call/call.ts';

/** A request helper as it stands in a text. */
export interface HelperToken {
  readonly helper: 'body' | 'headers' | 'queryParams' | 'pathSegments';
  /** What to look up; `undefined` asks for the whole body. */
  readonly path: string | undefined;
  readonly fallback: string | undefined;
  /** Index behind the closing braces. */
  readonly end: number;
}

/**
 * An argument in either kind of quotes, which may hold that quote behind a backslash. The limits keep reading a hostile body
 * linear: what is longer is no argument.
 */
const argument = /('(?:[^'\\]|\\'|\\(?!')){0,4096}'|"(?:[^"\\]|\\"|\\(?!")){0,4096}")/.source;
const space = String.raw`\s{1,4096}`;
const HELPER = new RegExp(
  String.raw`\{\{\$(body|headers|queryParams|pathSegments)(?:${space}${argument})?(?:${space}${argument})?(?:${space})?\}\}`,
  'y',
);

/** What stands between the quotes: `\'` is the quote itself, other backslashes stay. */
function unquote(quoted: string | undefined): string | undefined {
  return quoted?.slice(1, -1).replaceAll(`\\${quoted.charAt(0)}`, quoted.charAt(0));
}

/** Reads a helper whose `{{` stands at `start`, `undefined` when there is none. Arguments may hold braces. */
export function readHelper(text: string, start: number): HelperToken | undefined {
  HELPER.lastIndex = start;
  const [token, helper, path, fallback] = HELPER.exec(text) ?? [];
  // Only the body has a meaning as a whole (Postman docs, dynamic responses).
  if (token === undefined || (path === undefined && helper !== 'body')) return undefined;
  return {
    helper: helper as HelperToken['helper'], // one of the names in the pattern
    path: unquote(path),
    fallback: unquote(fallback),
    end: start + token.length,
  };
}

/** `extras.0.skill` → its keys; `\.` is a dot within a key (object-path syntax). */
function splitObjectPath(path: string): string[] {
  return path.split(/(?<!\\)\./).map((key) => key.replaceAll('\\.', '.'));
}

/** Own properties only: a path such as `__proto__` or `length` finds nothing. */
function valueAt(root: unknown, path: string): unknown {
  let value = root;
  for (const key of splitObjectPath(path)) {
    if (isExactNumber(value) || (Array.isArray(value) && !/^\d+$/.test(key))) return undefined;
    value = childOf(value, key);
  }
  return value;
}

/** Inserted raw, without quotes or escapes (Postman docs); objects and lists as JSON. */
function asInserted(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What a helper stands for in this call; `undefined` when the call has no such part. */
export function evaluateHelper({ helper, path }: HelperToken, call: Call): string | undefined {
  if (path === undefined) return call.text();
  switch (helper) {
    case 'body':
      return asInserted(valueAt(call.bodyValue(), path));
    case 'headers':
      return call.header(path);
    case 'queryParams':
      return call.queryValues().get(path)?.join(',');
    case 'pathSegments':
      return /^\d{1,6}$/.test(path) ? call.path.segments[Number(path)] : undefined;
  }
}
