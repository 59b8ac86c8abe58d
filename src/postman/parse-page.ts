/** Parses a page of call logs. */
import { Buffer } from 'node:buffer';
import { parseJson, textOf } from './json-body.ts';

/**
 * V8 asks the system for the memory of each string of more than 128 kB, and returns it: for the text of a page that takes a
 * fifth of the time that parsing it takes.
 */
const mostBytesAtOnce = 100_000;

/** What is between two entries, wherever it stands: inside a string its quotes would be escaped. */
const boundary = Buffer.from('},{"id":"');
const listStart = '{"call-logs":[';
const listEnd = ']}';

/**
 * The value of the page's JSON, as `JSON.parse` of all its text gives it; of a list of call logs that stands twice, which no
 * honest server sends, there may be some of the first too. A large page is parsed in parts, where it has the form that
 * Postman and the embedded server give it.
 *
 * @throws SyntaxError
 */
export function parsePage(body: Buffer): unknown {
  return parseInParts(body) ?? parseJson(body);
}

/** `undefined` for a page of another form, and for what is no JSON. */
function parseInParts(body: Buffer): unknown {
  const entries: unknown[] = [];
  let start = 0;
  const parsePart = (end: number, after: string): unknown =>
    JSON.parse(`${start === 0 ? '' : listStart}${textOf(body.subarray(start, end))}${after}`);
  try {
    while (body.length - start > mostBytesAtOnce) {
      const end = body.lastIndexOf(boundary, start + mostBytesAtOnce) + 1;
      if (end <= start) return undefined;
      // It is whole only where the list of call logs is open at its end, and nothing else was before.
      const part = parsePart(end, listEnd);
      if (!hasCallLogs(part) || Object.keys(part).length > 1) return undefined;
      entries.push(...part['call-logs']);
      start = end + 1;
    }
    const last = parsePart(body.length, '');
    return hasCallLogs(last) ? { ...last, 'call-logs': [...entries, ...last['call-logs']] } : undefined;
  } catch {
    return undefined;
  }
}

function hasCallLogs(value: unknown): value is { readonly 'call-logs': readonly unknown[] } {
  return typeof value === 'object' && value !== null && 'call-logs' in value && Array.isArray(value['call-logs']);
}
