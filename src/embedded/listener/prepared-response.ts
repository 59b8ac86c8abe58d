/** A response in the form in which it is sent and logged. */
import { Buffer } from 'node:buffer';
import { headerText, isConnectionHeader, isHeaderName, latin1Text, type Served } from '../../engine/index.ts';
import type { StoredServerResponse } from '../account/account.ts';
import type { LoggedResponse } from '../journal/call-record.ts';
import type { RecurringCall } from '../journal/recurring-call.ts';
import { canBeText, headerLines, statusLine } from './head-text.ts';

/** All of a response but its body. */
export interface PreparedHead {
  readonly status: number;
  readonly statusText: string | undefined;
  /** The first line as it goes over the wire. */
  readonly firstLine: string;
  /**
   * Names and values in turn, valid on the wire; those that differ from call to call are not among them, nor is the
   * length.
   */
  readonly headers: readonly string[];
  /** The same as lines; `undefined` where `writeHead` must have a look at them. */
  readonly lines: string | undefined;
  /** Lower-case names of its headers, where one of them is the platform's and takes the place of that. */
  readonly replaces: ReadonlySet<string> | undefined;
}

export interface PreparedResponse extends Omit<PreparedHead, 'lines'> {
  /**
   * The headers that do not differ from call to call, their length among them, and the empty line: with the body behind it
   * all that follows the headers that do. `undefined` where `writeHead` must have a look at the headers or one of them takes
   * the place of such a header, and where it would be long.
   */
  readonly lines: string | undefined;
  /** Where lines and body stand together, from `start` to `end`; `undefined` where they were not put there. */
  readonly memory: Buffer | undefined;
  readonly start: number;
  readonly end: number;
  readonly logged: LoggedResponse;
  /** Milliseconds to wait before it is sent. */
  readonly delay: number;
  /** Of a response that was prepared for one method and target: what the journal remembers of such calls. */
  readonly recurring: RecurringCall | undefined;
  readonly body: Uint8Array;
}

interface HeadParts {
  readonly status: number;
  readonly statusText: string | undefined;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

export interface ResponseParts extends HeadParts {
  /** What the call log calls it. */
  readonly name: string;
  readonly type: LoggedResponse['type'];
  readonly body: Uint8Array;
  /** The same as text, where it is at hand. */
  readonly text?: string;
  /** Whether many calls get it: it is then remembered for as long as the server runs. */
  readonly isShared: boolean;
}

/** What a response is besides its head. */
interface BodyParts extends Pick<ResponseParts, 'name' | 'type' | 'body' | 'text' | 'isShared'> {
  readonly delay: number;
  /** HEAD: how long the body would be is not known. */
  readonly withoutLength?: boolean;
}

/** What every answer gets, unless it has its own. */
const platformHeaders = [
  'x-srv-trace',
  'x-srv-span',
  'x-ratelimit-limit',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
];

/** What responses that are sent in one piece may have at most: the first line, in bytes … */
export const mostFirstLine = 512;
/** … the headers that do not differ from call to call … */
export const mostLines = 8 * 1024;
/** … and the body. Above this size, copying it costs more than a second piece. */
export const mostBody = 16 * 1024;

/** Makes a response ready to be sent. */
export function prepareResponse(parts: ResponseParts): PreparedResponse {
  return complete(prepareHead(parts), { ...parts, delay: 0 });
}

/**
 * Headers whose name cannot be sent are left out, control characters too, text beyond Latin-1 goes out as UTF-8, a status that HTTP does not allow for
 * an answer becomes 200 (postman-app-support#9249), and every response lets any origin read it unless it says itself who
 * may (Postman's answer in postman-app-support#4603).
 *
 * No ETag: the cloud sends one, but a test that gets 304 instead of its example is worse off than one without.
 */
function prepareHead(parts: HeadParts): PreparedHead {
  const headers: string[] = [];
  const names = new Set<string>();
  for (const [name, value] of parts.headers) {
    if (!isHeaderName(name)) continue;
    headers.push(name, headerText(value));
    names.add(name.toLowerCase());
  }
  if (!names.has('access-control-allow-origin')) headers.push('Access-Control-Allow-Origin', '*');
  const status = Number.isInteger(parts.status) && parts.status >= 200 && parts.status <= 999 ? parts.status : 200;
  const statusText = parts.statusText === undefined ? undefined : latin1Text(parts.statusText);
  return {
    status,
    statusText,
    headers,
    firstLine: statusLine(status, statusText),
    lines: canBeText(headers) ? headerLines(headers) : undefined,
    replaces: platformHeaders.some((name) => names.has(name)) ? names : undefined,
  };
}

function complete(head: PreparedHead, parts: BodyParts): PreparedResponse {
  const { name, type, body: given, text: givenText, delay, withoutLength, isShared } = parts;
  const { status, statusText, firstLine, replaces, headers, lines } = head;
  const bodyless = status === 204 || status === 304;
  const body = bodyless ? noBytes : given;
  const length = bodyless || withoutLength === true ? undefined : String(body.length);
  const ends = `${lines ?? ''}${length === undefined ? '' : `Content-Length: ${length}\r\n`}\r\n`;
  const isShort = firstLine.length <= mostFirstLine && ends.length <= mostLines && body.length <= mostBody;
  const isWhole = lines !== undefined && replaces === undefined && isShort;
  // As many bytes as characters: it is ASCII, and the same in every encoding.
  const text = isWhole && givenText?.length === body.length ? givenText : undefined;
  const logged = { name, type, statusCode: status, headers, contentLength: length, body, isShared };
  return {
    firstLine,
    lines: isWhole ? ends : undefined,
    ...{ memory: undefined, start: 0, end: 0 },
    replaces,
    // What is kept is encoded once: its text would only take room.
    logged: isShared ? logged : { ...logged, text },
    delay,
    recurring: undefined,
    ...{ status, statusText, headers, body },
  };
}

const noBytes = new Uint8Array();

/** Makes an example ready to be sent as the engine rendered it. @param head of these headers */
export function prepareServed(
  served: Served,
  method: string,
  head: PreparedHead = headOfServed(served),
): PreparedResponse {
  const { example, body, text, delay, isShared } = served;
  return complete(head, {
    name: example.name,
    type: 'success',
    body,
    text,
    delay,
    withoutLength: method === 'HEAD',
    isShared,
  });
}

export function headOfServed({ status, statusText, headers }: Served): PreparedHead {
  return prepareHead({ status, statusText: statusText === '' ? undefined : statusText, headers });
}

/** An active server response. That its call log's type is `success` is inferred: a saved response was served. */
export function prepareServerResponse({ name, statusCode, headers, body }: StoredServerResponse): PreparedResponse {
  return prepareResponse({
    name,
    type: 'success',
    status: statusCode,
    statusText: undefined,
    headers: headers.filter(({ key }) => !isConnectionHeader(key)).map(({ key, value }) => [key, value]),
    body: Buffer.from(body),
    isShared: true,
  });
}
