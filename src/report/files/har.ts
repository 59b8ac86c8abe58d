/** `call-logs.har`: an HTTP Archive (http://www.softwareishard.com/blog/har-12-spec/). */
import { readDecodedBody, bodySize, isForm, readBody } from '../../call-log/body.ts';
import { STATUS_CODES } from 'node:http';
import type { CallLog } from '../../call-log/model.ts';
import type { CallOutcome } from '../../call-log/outcome.ts';
import { headerValues } from '../../http-text/header-text.ts';
import { cutPair, parsePairs } from '../../http-text/pairs.ts';
import { splitTarget } from '../../http-text/target.ts';
import type { CallInsight } from '../explain/insight.ts';
import { inCollection, turnText } from '../words.ts';
import { memoizeObject } from '../memoize.ts';
import type { PartialFile } from './partial-file.ts';
import type { ReportWriter } from './report-files.ts';

/** What the file says besides the calls. */
export interface HarOptions {
  /** Base of each entry's URL, e.g. `https://<id>.mock.pstmn.io`. */
  readonly mockUrl: string;
  /** The program that writes the file. */
  readonly creator: { readonly name: string; readonly version: string };
  /** Shown with the log: called once all calls are written. */
  readonly comment: () => string;
}

/**
 * An HTTP Archive (HAR 1.2) without pages, which browser developer tools open. It has the calls that the page shows. Written
 * entry by entry.
 */
export async function beginHar(file: PartialFile, { mockUrl, creator, comment }: HarOptions): Promise<ReportWriter> {
  const { name, version } = creator;
  const head = JSON.stringify({ version: '1.2', creator: { name, version } }).slice(0, -1);
  await file.write(`{"log":${head},"entries":[`);
  const toBytes = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
  const requestBytes = memoizeObject((request: CallLog['request']) => toBytes(harRequest(request, mockUrl)));
  const responseBytes = memoizeObject((response: CallLog['response']) => toBytes(harResponse(response)));
  let separator = '\n';
  return {
    write: ({ log, insight, row }) => {
      if (row === undefined) return undefined;
      const { request, response } = row.bodies === undefined ? withoutMessages(log) : log;
      const start = `${separator}${JSON.stringify(harCall(log, insight)).slice(0, -1)},"request":`;
      separator = ',\n';
      return file.write(start, requestBytes(request), ',"response":', responseBytes(response), '}');
    },
    end: () => `\n],"comment":${JSON.stringify(comment())}}}\n`,
  };
}

/** HAR's mark for a size that the log does not give. */
const unknownSize = -1;
/** Call logs do not say it, and a guess would be shown as a fact. */
const unknownHttpVersion = 'unknown';
/** What browsers write into `mimeType` when no header names a type. */
const unknownMimeType = 'x-unknown';

/** A call for whose headers and bodies there is no room. */
function withoutMessages({ request, response }: CallLog): Pick<CallLog, 'request' | 'response'> {
  return { request: { ...request, headers: [], body: null }, response: { ...response, headers: [], body: null } };
}

const outcomeWords: Readonly<Record<CallOutcome, string>> = {
  matched: 'Example',
  loose: 'Loosely matched example',
  unmatched: 'No example matched',
  'server-response': 'Server response',
  preflight: 'Preflight, answered by the mock itself',
  ignored: 'Ignored by a rule of `expect-calls`',
};

/** What answered the call, and why it was this and nothing else. */
function commentOf({ responseName, answer }: CallLog, { outcome, collection, miss, match, note }: CallInsight): string {
  const what = answer?.fault !== undefined ? 'Fault' : answer?.made === true ? 'Made-up answer' : outcomeWords[outcome];
  const turn = answer === undefined ? '' : ` (${turnText(answer)})`;
  const reasons = [miss?.difference, match?.loose?.reason, note].filter((reason) => reason !== undefined);
  return [`${what}: ${inCollection(responseName ?? '', collection)}${turn}`, ...reasons].join('. ');
}

/** An entry but for its request and response. */
function harCall(log: CallLog, insight: CallInsight) {
  const milliseconds = Date.parse(log.servedAt);
  return {
    // HAR wants a time for each entry: one that cannot be read becomes the epoch, which nobody takes for real.
    startedDateTime: new Date(Number.isNaN(milliseconds) ? 0 : milliseconds).toISOString(),
    // Call logs hold no durations. HAR 1.2 allows -1 only for the optional phases, which are left out: `send`, `wait`
    // and `receive` "must have non-negative values", and `time` is their sum.
    time: 0,
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
    comment: commentOf(log, insight),
  };
}

function harRequest(request: CallLog['request'], mockUrl: string) {
  const { method, path, headers, body } = request;
  const { data, isBinary } = readDecodedBody(request);
  const isDecoded = readBody(body).isBinary && !isBinary;
  const text = isDecoded ? data : (body?.data ?? '');
  const postData = {
    mimeType: headerValue(headers, 'content-type') ?? '',
    text,
    ...(isForm(request) && { params: nameValues(data) }),
    ...(isDecoded && { comment: 'The body was sent compressed.' }),
    // HAR 1.2 has `encoding` for response content only.
    ...(isBinary && { comment: 'The body is no text: this is its base64.' }),
  };
  return {
    method,
    url: absoluteUrl(mockUrl, path),
    httpVersion: unknownHttpVersion,
    cookies: (headerValue(headers, 'cookie') ?? '').split(';').flatMap(readCookie),
    headers: harHeaders(headers),
    queryString: nameValues(splitTarget(path).query ?? ''),
    ...(text !== '' && { postData }),
    headersSize: unknownSize,
    bodySize: bodySize(body) ?? unknownSize,
  };
}

function harResponse({ statusCode, headers, body }: CallLog['response']) {
  const size = bodySize(body);
  return {
    status: Math.trunc(statusCode),
    statusText: STATUS_CODES[statusCode] ?? '',
    httpVersion: unknownHttpVersion,
    cookies: headerValues(headers, 'set-cookie').flatMap(readSetCookie),
    headers: harHeaders(headers),
    content: {
      size: size ?? 0,
      mimeType: headerValue(headers, 'content-type') ?? unknownMimeType,
      ...(typeof body?.data === 'string' && { text: body.data }),
    },
    redirectURL: headerValue(headers, 'location') ?? '',
    headersSize: unknownSize,
    bodySize: size ?? unknownSize,
  };
}

/**
 * Joins base and path as they are, `..` and double slashes included; only what no URL may hold is percent-encoded. A target
 * that is a URL itself, as a client sends it to a proxy, is what was asked for.
 */
function absoluteUrl(mockUrl: string, path: string): string {
  // A mock whose URL never became known still has calls to show; `.invalid` is reserved for such names (RFC 6761).
  const base = mockUrl === '' ? 'http://mock.invalid' : mockUrl.replace(/\/$/, '');
  const target = encodeTarget(path);
  if (/^https?:\/\//i.test(target) && URL.canParse(target)) return target;
  return base + (path.startsWith('/') ? target : `/${target}`);
}

const encodeTarget = (target: string): string =>
  target.toWellFormed().replace(/%(?![0-9A-F]{2})|[^A-Z0-9\-._~:/?@!$&'()*+,;=%]/giu, encodeURIComponent);

type Headers = CallLog['request']['headers'];

const headerValue = (headers: Headers, name: string): string | undefined => headerValues(headers, name)[0];

const harHeaders = (headers: Headers) => (headers ?? []).map(({ key, value }) => ({ name: key, value }));

const nameValues = (text: string) => parsePairs(text).map(([name, value]) => ({ name, value }));

/** One part of a `Cookie` header; nothing for what is no `name=value`, such as a redaction mask. */
function readCookie(text: string) {
  const [name, value] = cutPair(text);
  return value === undefined ? [] : [{ name: name.trim(), value: value.trim() }];
}

/** A `Set-Cookie` header; nothing for one that names no cookie. */
function readSetCookie(header: string) {
  const [first = '', ...rest] = header.split(';');
  const attributes = new Map(
    rest.map(cutPair).map(([name, value = '']) => [name.trim().toLowerCase(), value.trim()] as const),
  );
  const path = attributes.get('path');
  const domain = attributes.get('domain');
  const expires = Date.parse(attributes.get('expires') ?? '');
  return readCookie(first).map((cookie) => ({
    ...cookie,
    ...(path !== undefined && { path }),
    ...(domain !== undefined && { domain }),
    ...(!Number.isNaN(expires) && { expires: new Date(expires).toISOString() }),
    httpOnly: attributes.has('httponly'),
    secure: attributes.has('secure'),
  }));
}
