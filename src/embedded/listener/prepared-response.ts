/** A response in the form in which it is sent and logged. */
import { Buffer } from 'node:buffer';
import { headerText, isConnectionHeader, isHeaderName, latin1Text, type Served } from '../../engine/index.ts';
import type { StoredServerResponse } from '../account/account.ts';
import type { LoggedResponse } from '../journal/call-record.ts';
import { headerLines, headTextOf } from './head-text.ts';

/** All of a response but its body. */
interface PreparedHead {
  readonly status: number;
  readonly statusText: string | undefined;
  /** Names and values in turn, valid on the wire; those that differ from call to call are not among them. */
  readonly headers: readonly string[];
  /** Status line and these headers as they go over the wire; `undefined` where `writeHead` must have a look at them. */
  readonly headText: string | undefined;
  /** Lower-case names of its headers, where one of them is the platform's and takes the place of that. */
  readonly replaces: ReadonlySet<string> | undefined;
}

export interface PreparedResponse extends PreparedHead {
  readonly body: Uint8Array;
  /** The same bytes as a string of one character each, unless they are many: Node sends it in one piece with the head. */
  readonly latin1Body: string | undefined;
  readonly logged: LoggedResponse;
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
  /** Whether many calls get it: it is then remembered for as long as the server runs. */
  readonly isShared: boolean;
}

/** What a response is besides its head. */
interface BodyParts extends Pick<ResponseParts, 'name' | 'type' | 'body' | 'isShared'> {
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

/** Above this size, copying the body costs more than a second piece. */
const maxLatin1Bytes = 16 * 1024;

/** Makes a response ready to be sent. */
export function prepareResponse(parts: ResponseParts): PreparedResponse {
  return complete(prepareHead(parts), parts);
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
    headText: headTextOf(status, statusText, headers),
    replaces: platformHeaders.some((name) => names.has(name)) ? names : undefined,
  };
}

function complete(
  head: PreparedHead,
  { name, type, body: given, withoutLength, isShared }: BodyParts,
): PreparedResponse {
  const { status, statusText, replaces } = head;
  const bodyless = status === 204 || status === 304;
  const body = bodyless ? noBytes : given;
  const length = bodyless || withoutLength === true ? [] : ['Content-Length', String(body.length)];
  const headers = [...head.headers, ...length];
  return {
    ...{ status, statusText, replaces, headers, body },
    // Without a body there is more to know than this text tells.
    headText: body.length === 0 || head.headText === undefined ? undefined : flat(head.headText + headerLines(length)),
    latin1Body: body.length > maxLatin1Bytes ? undefined : asBuffer(body).toString('latin1'),
    logged: { name, type, statusCode: status, headers, body, isShared },
  };
}

const noBytes = new Uint8Array();

/**
 * The same text in one piece. A text that was joined is a tree of its parts until somebody reads it as a whole, which
 * nobody does who only joins it to more: with thousands of endpoints, walking those trees is a third of the work of a call.
 */
function flat(text: string): string {
  return Buffer.from(text, 'latin1').toString('latin1');
}

/** The same memory as a Buffer. */
function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/**
 * Prepares examples as one engine rendered them. What it gives again and again is prepared once, and kept as long as the
 * engine is. Not in a WeakMap, which the garbage collector goes through at every turn: with thousands of endpoints that is
 * felt.
 */
export function createServedPreparer(): (served: Served, method: string) => PreparedResponse {
  const shared = new Map<Served, PreparedResponse>();
  // Of answers whose body depends on the call but whose headers do not: one list for all answers of an example.
  const heads = new WeakMap<Served['headers'], PreparedHead>();

  const prepare = (served: Served, method: string): PreparedResponse => {
    let head = heads.get(served.headers);
    if (head === undefined) {
      const { status, statusText, headers } = served;
      head = prepareHead({ status, statusText: statusText === '' ? undefined : statusText, headers });
      heads.set(headers, head);
    }
    const { example, body, isShared } = served;
    return complete(head, { name: example.name, type: 'success', body, withoutLength: method === 'HEAD', isShared });
  };

  return (served, method) => {
    let prepared = shared.get(served);
    if (prepared === undefined) {
      prepared = prepare(served, method);
      if (served.isShared) shared.set(served, prepared);
    }
    return prepared;
  };
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
