/**
 * Responses as text. `writeHead` checks, joins and inspects every header of every call, which is a
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

/** Whether these headers, names and values in turn, may go out as text; else they are for Node to look at. */
export function canBeText(headers: readonly string[]): boolean {
  return !headers.some((name, index) => index % 2 === 0 && nodesBusiness.has(name.toLowerCase()));
}

/** The first line of a response with its end. @param statusText valid on the wire */
export function statusLine(status: number, statusText: string | undefined): string {
  return `HTTP/1.1 ${status} ${statusText ?? STATUS_CODES[status] ?? 'unknown'}\r\n`;
}

/** Names and values in turn as lines. */
export function headerLines(headers: readonly string[]): string {
  let lines = '';
  for (let i = 0; i + 1 < headers.length; i += 2) lines += `${headers[i]}: ${headers[i + 1]}\r\n`;
  return lines;
}

/** Gives the lines of the headers that Node adds, `Date` and `Connection`, which are the same for a second. */
export function createNodesLines(): (milliseconds: number) => string {
  let second = Number.NaN;
  let lines = '';
  return (milliseconds) => {
    const now = Math.floor(milliseconds / 1000);
    if (now !== second) {
      second = now;
      lines = `Date: ${new Date(milliseconds).toUTCString()}\r\nConnection: keep-alive\r\n`;
    }
    return lines;
  };
}

/**
 * Whether a response may be sent by `sendWhole`: what Node adds by itself is known, and it has a body.
 *
 * `_header` is where `writeHead` leaves the joined head for `end`. It is no documented part of Node: where it is not as
 * expected, or the connection is to be closed, `writeHead` is the way.
 */
export function isTextEnough(response: ServerResponse): boolean {
  return headOf(response)._header === null && response.shouldKeepAlive && response.req.method !== 'HEAD';
}

/**
 * Sends a whole response in one write. Node joins the head and what `end` gets to one text, and looks at neither.
 *
 * @param head the status line and some of the headers' lines, Node's among them
 * @param rest the other headers' lines, an empty one, and the body, one character for each byte
 */
export function sendWhole(response: ServerResponse, head: string, rest: string): void {
  headOf(response)._header = head;
  response.end(rest, 'latin1');
}

/** The cast names the one undocumented property. */
function headOf(response: ServerResponse): ServerResponse & { _header?: string | null } {
  return response;
}
