/** A response in the form in which it is sent and logged. */
import { Buffer } from 'node:buffer';
import type { Served } from '../../engine/index.ts';
import type { StoredServerResponse } from '../account/account.ts';
import type { LoggedResponse } from '../journal/call-record.ts';

export interface PreparedResponse {
  readonly status: number;
  readonly statusText: string | undefined;
  /** Names and values in turn, valid on the wire; those that differ from call to call are not among them. */
  readonly headers: readonly string[];
  readonly body: Uint8Array;
  /** The same bytes as a string of one character each, unless they are many: Node sends it in one piece with the head. */
  readonly latin1Body: string | undefined;
  /** False where the response has an `x-srv-trace` or `x-srv-span` of its own. */
  readonly addsTrace: boolean;
  /** False where the response has `X-RateLimit-…` headers of its own. */
  readonly addsRate: boolean;
  readonly logged: LoggedResponse;
}

export interface ResponseParts {
  /** What the call log calls it. */
  readonly name: string;
  readonly type: LoggedResponse['type'];
  readonly status: number;
  readonly statusText: string | undefined;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
  /** HEAD: how long the body would be is not known. */
  readonly withoutLength?: boolean;
}

/** Above this size, copying the body costs more than a second piece. */
const maxLatin1Bytes = 16 * 1024;

// RFC 9110: a token; visible characters, spaces, tabs and bytes from 0x80 on.
const headerName = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const headerValue = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * Makes a response ready to send. Headers that cannot be sent are left out, text beyond Latin-1 goes out as UTF-8, a
 * status that HTTP does not allow for an answer becomes 200 (postman-app-support#9249), and every response lets any
 * origin read it unless it says itself who may (Postman's answer in postman-app-support#4603).
 *
 * No ETag: the cloud sends one, but a test that gets 304 instead of its example is worse off than one without.
 */
export function prepareResponse(parts: ResponseParts): PreparedResponse {
  const status = Number.isInteger(parts.status) && parts.status >= 200 && parts.status <= 999 ? parts.status : 200;
  const bodyless = status === 204 || status === 304;
  const body = bodyless ? new Uint8Array() : parts.body;
  const headers: string[] = [];
  const names = new Set<string>();
  for (const [name, value] of parts.headers) {
    const sent = sendableValue(value);
    if (sent === undefined || !headerName.test(name)) continue;
    headers.push(name, sent);
    names.add(name.toLowerCase());
  }
  if (!names.has('access-control-allow-origin')) headers.push('Access-Control-Allow-Origin', '*');
  if (!bodyless && parts.withoutLength !== true) headers.push('Content-Length', String(body.length));
  return {
    status,
    statusText: parts.statusText === undefined ? undefined : sendableValue(parts.statusText),
    headers,
    body,
    latin1Body: body.length > maxLatin1Bytes ? undefined : Buffer.from(body).toString('latin1'),
    addsTrace: !names.has('x-srv-trace') && !names.has('x-srv-span'),
    addsRate: ![...names].some((name) => name.startsWith('x-ratelimit-')),
    logged: { name: parts.name, type: parts.type, statusCode: status, headers, body },
  };
}

/** A header value as Node takes it: one character per byte; `undefined` when it holds control characters. */
function sendableValue(value: string): string | undefined {
  const bytes = headerValue.test(value) ? value : Buffer.from(value, 'utf8').toString('latin1');
  return headerValue.test(bytes) ? bytes : undefined;
}

/** An example as the engine rendered it. */
export function prepareServed(served: Served, method: string): PreparedResponse {
  return prepareResponse({
    name: served.example.name,
    type: 'success',
    status: served.status,
    statusText: served.statusText === '' ? undefined : served.statusText,
    headers: served.headers,
    body: served.body,
    withoutLength: method === 'HEAD',
  });
}

/** An active server response. That its call log's type is `success` is inferred: a saved response was served. */
export function prepareServerResponse({ name, statusCode, headers, body }: StoredServerResponse): PreparedResponse {
  return prepareResponse({
    name,
    type: 'success',
    status: statusCode,
    statusText: undefined,
    headers: headers.filter(({ key }) => !framingHeaders.has(key.toLowerCase())).map(({ key, value }) => [key, value]),
    body: Buffer.from(body),
  });
}

/** What the connection decides, not the response. */
const framingHeaders: ReadonlySet<string> = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'keep-alive',
  'transfer-encoding',
]);
