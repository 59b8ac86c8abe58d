/** Call records in, journal lines out. */
import { timestamp } from '../account/account.ts';
import { bodyText } from './body-text.ts';
import type { CallRecord, LoggedResponse } from './call-record.ts';

/** What a journal line of this mock begins with; the call log's JSON follows, then `lineEnd`. */
export function lineStart(mock: string): string {
  return `{"mock":${JSON.stringify(mock)},"log":`;
}

/** What a journal line ends with. */
export const lineEnd = '}\n';

/**
 * Makes an encoder. A line is `{"mock":"<id>","log":<call log>}`: the call log is exactly what the API answers with all
 * four includes, so a page can be sent without parsing it again.
 *
 * What repeats from call to call is remembered: the mock, the second, the request headers of a client that sends the same each
 * time, and the encoding of a static response.
 *
 * @param newId gives UUIDs; a call log's ID is one with four digits after it.
 */
export function createCallEncoder(newId: () => string): (call: CallRecord) => string {
  const responses = new WeakMap<LoggedResponse, string>();
  let second = Number.NaN;
  let servedAt = '';
  let mock = '';
  let start = lineStart(mock);
  let headers: readonly string[] = [];
  let headersJson = '[]';

  return (call) => {
    const callSecond = Math.floor(call.servedAt / 1000);
    if (callSecond !== second) {
      second = callSecond;
      servedAt = timestamp(call.servedAt);
    }
    if (call.mock !== mock) {
      mock = call.mock;
      start = lineStart(mock);
    }
    if (!sameStrings(call.headers, headers)) {
      headers = call.headers;
      headersJson = encodeHeaders(headers);
    }
    let response = responses.get(call.response);
    if (response === undefined) {
      response = encodeResponse(call.response);
      responses.set(call.response, response);
    }
    const id = `${newId()}-${1000 + Math.floor(Math.random() * 9000)}`;
    return (
      `${start}{"id":"${id}","servedAt":"${servedAt}","request":{"method":${JSON.stringify(call.method)},` +
      `"path":${JSON.stringify(call.path)},"headers":${headersJson},"body":${encodeRequestBody(call.body)}},${response}}${lineEnd}`
    );
  };
}

const noBody = JSON.stringify({ mode: 'raw', data: '' });

function encodeRequestBody(body: Uint8Array): string {
  return body.length === 0 ? noBody : JSON.stringify(bodyText(body));
}

function encodeResponse({ name, type, statusCode, headers, body }: LoggedResponse): string {
  const { data } = bodyText(body);
  const head = `"responseName":${JSON.stringify(name)},"response":{"type":"${type}","statusCode":${statusCode}`;
  return `${head},"headers":${encodeHeaders(headers)},"body":{"data":${JSON.stringify(data)}}}`;
}

function encodeHeaders(namesAndValues: readonly string[]): string {
  const headers: string[] = [];
  for (let i = 0; i + 1 < namesAndValues.length; i += 2) {
    headers.push(`{"key":${JSON.stringify(namesAndValues[i])},"value":${JSON.stringify(namesAndValues[i + 1])}}`);
  }
  return `[${headers.join(',')}]`;
}

function sameStrings(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}
