/** One call log as an entry of an HTTP Archive (http://www.softwareishard.com/blog/har-12-spec/). */
import { STATUS_CODES } from 'node:http';
import { bodySize, isForm, readBody } from '../../call-log/body.ts';
import { type CallLog, isUnmatched } from '../../call-log/model.ts';
import { headerValues } from '../../http-text/header-text.ts';
import { parsePairs } from '../../http-text/pairs.ts';
import { splitTarget } from '../../http-text/target.ts';
import { readCookies, readSetCookie } from './har-cookies.ts';
import type { HarCookie } from './har-cookies.ts';

interface NameValue {
  readonly name: string;
  readonly value: string;
}

/** The keys of a HAR 1.2 entry that a call log can fill. */
export interface HarEntry {
  readonly startedDateTime: string;
  readonly time: number;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly httpVersion: string;
    readonly cookies: readonly HarCookie[];
    readonly headers: readonly NameValue[];
    readonly queryString: readonly NameValue[];
    readonly postData?: {
      readonly mimeType: string;
      readonly text: string;
      readonly params?: readonly NameValue[];
      readonly comment?: string;
    };
    readonly headersSize: number;
    readonly bodySize: number;
  };
  readonly response: {
    readonly status: number;
    readonly statusText: string;
    readonly httpVersion: string;
    readonly cookies: readonly HarCookie[];
    readonly headers: readonly NameValue[];
    readonly content: {
      readonly size: number;
      readonly mimeType: string;
      readonly text?: string;
    };
    readonly redirectURL: string;
    readonly headersSize: number;
    readonly bodySize: number;
  };
  readonly cache: Record<string, never>;
  readonly timings: { readonly send: number; readonly wait: number; readonly receive: number };
  readonly comment: string;
}

/** HAR's mark for a size that the log does not give. */
const unknownSize = -1;
/** Call logs do not say it, and a guess would be shown as a fact. */
const unknownHttpVersion = 'unknown';
/** What browsers write into `mimeType` when no header names a type. */
const unknownMimeType = 'x-unknown';

/**
 * What of an entry each call has for itself.
 *
 * @param startedDateTime when the call came, as `harTime` gives it
 */
export function harCall(log: CallLog, startedDateTime: string): Omit<HarEntry, 'request' | 'response'> {
  const outcome = isUnmatched(log) ? 'No example matched' : 'Example';
  return {
    startedDateTime,
    // Call logs hold no durations. HAR 1.2 allows -1 only for the optional phases, which are left out: `send`, `wait`
    // and `receive` "must have non-negative values", and `time` is their sum.
    time: 0,
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
    comment: `${outcome}: ${log.responseName ?? ''}`,
  };
}

/** @param mockUrl base of the request's URL */
export function harRequest(request: CallLog['request'], mockUrl: string): HarEntry['request'] {
  const { method, path, headers, body } = request;
  const text = body?.data ?? '';
  const { data, isBinary } = readBody(body);
  const postData = {
    mimeType: headerValue(headers, 'content-type') ?? '',
    text,
    ...(isForm(request) && { params: nameValues(data) }),
    // HAR 1.2 has `encoding` for response content only.
    ...(isBinary && { comment: 'The body is no text: this is its base64.' }),
  };
  return {
    method,
    url: absoluteUrl(mockUrl, path),
    httpVersion: unknownHttpVersion,
    cookies: readCookies(headerValue(headers, 'cookie') ?? ''),
    headers: (headers ?? []).map(({ key, value }) => ({ name: key, value })),
    queryString: nameValues(splitTarget(path).query ?? ''),
    ...(text !== '' && { postData }),
    headersSize: unknownSize,
    bodySize: bodySize(body) ?? unknownSize,
  };
}

export function harResponse(response: CallLog['response']): HarEntry['response'] {
  const { statusCode, headers, body } = response;
  const size = bodySize(body);
  return {
    status: Math.trunc(statusCode),
    statusText: STATUS_CODES[statusCode] ?? '',
    httpVersion: unknownHttpVersion,
    cookies: headerValues(headers, 'set-cookie')
      .map(readSetCookie)
      .filter((cookie) => cookie !== undefined),
    headers: (headers ?? []).map(({ key, value }) => ({ name: key, value })),
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

/** HAR wants a time for each entry: one that cannot be read becomes the epoch, which nobody takes for real. */
export function harTime(servedAt: string): string {
  const milliseconds = Date.parse(servedAt);
  return new Date(Number.isNaN(milliseconds) ? 0 : milliseconds).toISOString();
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

const headerValue = (headers: CallLog['request']['headers'], name: string): string | undefined =>
  headerValues(headers, name)[0];

const nameValues = (text: string): NameValue[] => parsePairs(text).map(([name, value]) => ({ name, value }));
