/** Call records in, journal lines out. */
import { Buffer } from 'node:buffer';
import { timestamp } from '../account/account.ts';
import { bodyText } from './body-text.ts';
import type { CallRecord, LoggedResponse } from './call-record.ts';

/** What a journal line of this mock begins with; the call log's JSON follows, then `lineEnd`. */
export function lineStart(mock: string): string {
  return `{"mock":${JSON.stringify(mock)},"log":`;
}

/** What a journal line ends with. */
export const lineEnd = '}\n';

/** Room that is kept from batch to batch: it stays in the processor's cache. */
const usualBytes = 256 * 1024;

/**
 * Makes an encoder of batches. A line is `{"mock":"<id>","log":<call log>}`: the call log is exactly what the API answers
 * with all four includes, so a page can be sent without parsing it again.
 *
 * What repeats from call to call is remembered: the mock, the second, the request headers of a client that sends the same
 * each time, and the bytes of a shared response.
 *
 * @param newId gives UUIDs; a call log's ID is one with four digits after it.
 * @returns lines of the calls, valid until the encoder is used again
 */
export function createCallEncoder(newId: () => string): (calls: readonly CallRecord[]) => Buffer {
  const encodeRequest = createRequestEncoder(newId);
  const responses = new WeakMap<LoggedResponse, Buffer>();
  const usual = Buffer.allocUnsafeSlow(usualBytes);

  const sharedBytes = (response: LoggedResponse): Buffer => {
    let bytes = responses.get(response);
    if (bytes === undefined) {
      bytes = Buffer.from(encodeResponse(response));
      responses.set(response, bytes);
    }
    return bytes;
  };

  return (calls) => {
    let bytes = usual;
    let length = 0;
    /** Makes sure that there is room for so many more bytes. */
    const reserve = (more: number): void => {
      if (length + more <= bytes.length) return;
      const larger = Buffer.allocUnsafeSlow(Math.max(length + more, 2 * bytes.length));
      bytes.copy(larger, 0, 0, length);
      bytes = larger;
    };
    const write = (text: string): void => {
      // A character of a JavaScript string is at most three bytes of UTF-8.
      reserve(3 * text.length);
      length += bytes.write(text, length);
    };
    for (const call of calls) {
      const request = encodeRequest(call);
      if (call.response.isShared !== true) {
        write(request + encodeResponse(call.response));
        continue;
      }
      write(request);
      const response = sharedBytes(call.response);
      reserve(response.length);
      length += response.copy(bytes, length);
    }
    return bytes.subarray(0, length);
  };
}

/** The line up to the response. */
function createRequestEncoder(newId: () => string): (call: CallRecord) => string {
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
    const id = `${newId()}-${1000 + Math.floor(Math.random() * 9000)}`;
    return (
      `${start}{"id":"${id}","servedAt":"${servedAt}","request":{"method":${JSON.stringify(call.method)},` +
      `"path":${JSON.stringify(call.path)},"headers":${headersJson},"body":${encodeRequestBody(call.body)}}`
    );
  };
}

const noBody = JSON.stringify({ mode: 'raw', data: '' });

function encodeRequestBody(body: Uint8Array): string {
  if (body.length === 0) return noBody;
  const { mode, data } = bodyText(body);
  return `{"mode":"${mode}","data":${JSON.stringify(data)}}`;
}

/** The line from behind the request to its end. */
function encodeResponse({ name, type, statusCode, headers, body }: LoggedResponse): string {
  const { data } = bodyText(body);
  const head = `,"responseName":${JSON.stringify(name)},"response":{"type":"${type}","statusCode":${statusCode}`;
  return `${head},"headers":${encodeHeaders(headers)},"body":{"data":${JSON.stringify(data)}}}}${lineEnd}`;
}

function encodeHeaders(namesAndValues: readonly string[]): string {
  let json = '';
  for (let i = 0; i + 1 < namesAndValues.length; i += 2) {
    const comma = i === 0 ? '' : ',';
    json += `${comma}{"key":${JSON.stringify(namesAndValues[i])},"value":${JSON.stringify(namesAndValues[i + 1])}}`;
  }
  return `[${json}]`;
}

function sameStrings(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}
