/**
 * The head of a response as one text. `writeHead` checks, joins and inspects every header of every call, which is a
 * fifteenth of all the work of a call (`npm run bench -- --only throughput`); what every call gets is joined once.
 */
import { STATUS_CODES, type ServerResponse } from 'node:http';

/** Headers that Node acts on, or leaves its own away for: responses that have one go through `writeHead`. */
const nodesBusiness: ReadonlySet<string> = new Set([
  'connection',
  'date',
  'expect',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Status line and headers, which must be valid on the wire; `undefined` where that is for Node to do. */
export function headTextOf(
  status: number,
  statusText: string | undefined,
  headers: readonly string[],
): string | undefined {
  if (headers.some((name, index) => index % 2 === 0 && nodesBusiness.has(name.toLowerCase()))) return undefined;
  return `HTTP/1.1 ${status} ${statusText ?? STATUS_CODES[status] ?? 'unknown'}\r\n${headerLines(headers)}`;
}

/** Names and values in turn as lines. */
export function headerLines(headers: readonly string[]): string {
  let lines = '';
  for (let i = 0; i + 1 < headers.length; i += 2) lines += `${headers[i]}: ${headers[i + 1]}\r\n`;
  return lines;
}

/** Gives the `Date` header's line, which is the same for a second. */
export function createDateLine(): (milliseconds: number) => string {
  let second = Number.NaN;
  let line = '';
  return (milliseconds) => {
    const now = Math.floor(milliseconds / 1000);
    if (now !== second) {
      second = now;
      line = `Date: ${new Date(milliseconds).toUTCString()}\r\n`;
    }
    return line;
  };
}

/**
 * Sends a whole response with a body: the head, which needs only what Node adds by itself, and the body in one write.
 *
 * `_header` is where `writeHead` leaves the joined head for `end`. It is no documented part of Node: where it is not as
 * expected, or the connection is to be closed, nothing is sent.
 *
 * @param body one character for each byte
 * @returns whether it was sent
 */
export function sendWhole(response: ServerResponse, head: string, dateLine: string, body: string): boolean {
  // The cast names the one undocumented property.
  const undocumented = response as ServerResponse & { _header?: string | null };
  if (undocumented._header !== null || !response.shouldKeepAlive) return false;
  undocumented._header = `${head}${dateLine}Connection: keep-alive\r\n\r\n`;
  response.end(body, 'latin1');
  return true;
}
