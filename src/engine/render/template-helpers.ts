/** The request helpers of Postman's mocks: `{{$body 'path' 'default'}}`, `$headers`, `$queryParams`, `$pathSegments`. */
import { isExactNumber } from '../../http-text/exact-json.ts';
import type { Call } from '../call/call.ts';

const helperNames = ['body', 'headers', 'queryParams', 'pathSegments'] as const;

/** A request helper as it stands in a text. */
export interface HelperToken {
  readonly helper: (typeof helperNames)[number];
  /** What to look up; `undefined` asks for the whole body. */
  readonly path: string | undefined;
  readonly fallback: string | undefined;
  /** Index behind the closing braces. */
  readonly end: number;
}

/** Longer arguments are no arguments; the limit keeps reading a hostile body linear. */
const longestArgument = 4096;

/** A quoted argument that begins at `start`; `\'` stands for the quote itself, other backslashes stay. */
function readArgument(text: string, start: number): { value: string; end: number } | undefined {
  const quote = text.charAt(start);
  if (quote !== "'" && quote !== '"') return undefined;
  let value = '';
  for (let index = start + 1; index < text.length && value.length <= longestArgument; index += 1) {
    const char = text.charAt(index);
    if (char === quote) return { value, end: index + 1 };
    if (char === '\\' && text.charAt(index + 1) === quote) {
      value += quote;
      index += 1;
    } else {
      value += char;
    }
  }
  return undefined;
}

function skipSpaces(text: string, start: number): number {
  let index = start;
  while (index < start + longestArgument && /\s/.test(text.charAt(index))) index += 1;
  return index;
}

/** Reads a helper whose `{{` stands at `start`, `undefined` when there is none. Arguments may hold braces. */
export function readHelper(text: string, start: number): HelperToken | undefined {
  const helper = helperNames.find((name) => text.startsWith(`{{$${name}`, start));
  if (helper === undefined) return undefined;
  const args: string[] = [];
  let index = start + '{{$'.length + helper.length;
  for (;;) {
    const next = skipSpaces(text, index);
    if (text.startsWith('}}', next)) {
      // Only the body has a meaning as a whole (Postman docs, dynamic responses).
      if (args.length === 0 && helper !== 'body') return undefined;
      return { helper, path: args[0], fallback: args[1], end: next + 2 };
    }
    const argument = next > index && args.length < 2 ? readArgument(text, next) : undefined;
    if (argument === undefined) return undefined;
    args.push(argument.value);
    index = argument.end;
  }
}

/** `extras.0.skill` → its keys; `\.` is a dot within a key (object-path syntax). */
function splitObjectPath(path: string): string[] {
  return path.split(/(?<!\\)\./).map((key) => key.replaceAll('\\.', '.'));
}

/** Own properties only: a path such as `__proto__` or `length` finds nothing. */
function valueAt(root: unknown, path: string): unknown {
  let value = root;
  for (const key of splitObjectPath(path)) {
    if (typeof value !== 'object' || value === null || isExactNumber(value)) return undefined;
    if (!Object.hasOwn(value, key)) return undefined;
    if (Array.isArray(value) && !/^\d+$/.test(key)) return undefined;
    // The cast only says that reading a key gives `unknown`.
    value = (value as Record<string, unknown>)[key];
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
    case 'queryParams': {
      return call.queryValues().get(path)?.join(',');
    }
    case 'pathSegments':
      return /^\d{1,6}$/.test(path) ? call.path.segments[Number(path)] : undefined;
  }
}
