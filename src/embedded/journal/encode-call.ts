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
/** What may be remembered of calls that come again. */
const mostRepeatedBytes = 8 * 1024 * 1024;

/** What calls without a body had last that got one shared response. */
interface Repeated {
  method: string;
  path: string;
  /** The list of the call that had them first. */
  headers: readonly string[];
  /** The line from behind the time to its end, from the second such call on. */
  end: Buffer | undefined;
}

/**
 * Makes an encoder of batches. A line is `{"mock":"<id>","log":<call log>}`: the call log is exactly what the API answers
 * with all four includes, so a page can be sent without parsing it again.
 *
 * What repeats from call to call is remembered: the mock, the second, the request headers of a client that sends the same
 * each time, the bytes of a shared response, and all but the line's beginning where a call without a body comes again.
 *
 * @param newId gives UUIDs; a call log's ID is one with four digits after it.
 * @returns lines of the calls, valid until the encoder is used again
 */
export function createCallEncoder(newId: () => string): (calls: readonly CallRecord[]) => Buffer {
  const startOf = createLineStarts(newId);
  const sameHeaders = createHeadersMemory();
  const responses = new WeakMap<LoggedResponse, Buffer>();
  const repeated = new WeakMap<LoggedResponse, Repeated>();
  let repeatedBytes = 0;
  const usual = Buffer.allocUnsafeSlow(usualBytes);

  const sharedBytes = (response: LoggedResponse): Buffer => {
    let bytes = responses.get(response);
    if (bytes === undefined) {
      bytes = Buffer.from(encodeResponse(response));
      responses.set(response, bytes);
    }
    return bytes;
  };

  /** The line from behind the time to its end; `undefined` for a call that is unlike the last one with its response. */
  const endAsBefore = (call: CallRecord, headers: Headers): Buffer | undefined => {
    const { method, path, response } = call;
    const last = repeated.get(response);
    if (last?.path !== path || last.method !== method || last.headers !== headers.list) {
      if (last === undefined) repeated.set(response, { method, path, headers: headers.list, end: undefined });
      else {
        repeatedBytes -= last.end?.length ?? 0;
        Object.assign(last, { method, path, headers: headers.list, end: undefined });
      }
      return undefined;
    }
    if (last.end === undefined && repeatedBytes < mostRepeatedBytes) {
      last.end = Buffer.concat([Buffer.from(encodeRequest(call, headers.json)), sharedBytes(response)]);
      repeatedBytes += last.end.length;
    }
    return last.end;
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
    const copy = (more: Buffer): void => {
      reserve(more.length);
      length += more.copy(bytes, length);
    };
    for (const call of calls) {
      const start = startOf(call);
      const headers = sameHeaders(call.headers);
      const { response } = call;
      const end = response.isShared === true && call.body.length === 0 ? endAsBefore(call, headers) : undefined;
      if (end !== undefined) {
        write(start);
        copy(end);
      } else if (response.isShared === true) {
        write(start + encodeRequest(call, headers.json));
        copy(sharedBytes(response));
      } else write(start + encodeRequest(call, headers.json) + encodeResponse(response));
    }
    return bytes.subarray(0, length);
  };
}

/** Gives the beginning of a line: the mock, a new ID, the time. */
function createLineStarts(newId: () => string): (call: CallRecord) => string {
  let second = Number.NaN;
  let time = '';
  let mock: string | undefined;
  let start = '';
  return (call) => {
    const callSecond = Math.floor(call.servedAt / 1000);
    if (callSecond !== second) {
      second = callSecond;
      time = `","servedAt":"${timestamp(call.servedAt)}"`;
    }
    if (call.mock !== mock) {
      mock = call.mock;
      start = `${lineStart(mock)}{"id":"`;
    }
    return `${start}${newId()}-${1000 + Math.floor(Math.random() * 9000)}${time}`;
  };
}

interface Headers {
  readonly list: readonly string[];
  readonly json: string;
}

/** Gives the headers of an earlier call where they are the same: the last of each number, since methods send different ones. */
function createHeadersMemory(): (list: readonly string[]) => Headers {
  const byLength = new Map<number, Headers>();
  return (list) => {
    const last = byLength.get(list.length);
    if (last !== undefined && sameStrings(list, last.list)) return last;
    const headers = { list, json: encodeHeaders(list) };
    byLength.set(list.length, headers);
    return headers;
  };
}

function encodeRequest({ method, path, body }: CallRecord, headersJson: string): string {
  const target = `"method":${JSON.stringify(method)},"path":${JSON.stringify(path)}`;
  return `,"request":{${target},"headers":${headersJson},"body":${encodeRequestBody(body)}}`;
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

/** @param b as long as `a` */
function sameStrings(a: readonly string[], b: readonly string[]): boolean {
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}
