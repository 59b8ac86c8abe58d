/** Call records in, journal lines out. */
import { Buffer } from 'node:buffer';
import { timestamp } from '../account/account.ts';
import { bodyText } from './body-text.ts';
import { createBatch } from './batch.ts';
import type { CallRecord, LoggedResponse } from './call-record.ts';
import { lineEnd, lineStart, sameEnd, sharedLine } from './lines.ts';
import { createSharedResponses, type LastCall, type SharedResponse } from './shared-responses.ts';

/** Room that is kept from batch to batch: it stays in the processor's cache. */
const usualBytes = 256 * 1024;
/** What may be remembered of calls that come again … */
const mostRepeatedBytes = 8 * 1024 * 1024;
/** … and the longest body that a call may have for it. */
const longestRepeatedBody = 16 * 1024;

export interface CallEncoder {
  /** The lines of these calls, valid until the next batch is encoded. */
  encode(calls: readonly CallRecord[]): Buffer;
  /** What was encoded last is not in the file: shared responses are written there anew. */
  forget(): void;
  /** A shared response as JSON, for `callLogIn`. */
  shared(number: number): Buffer | undefined;
}

/**
 * Makes an encoder of batches; `lines.ts` tells what comes out. What repeats from call to call is remembered: the mock,
 * the second, the request headers of clients that send the same each time, shared responses, and all but the line's
 * beginning where a call comes again.
 *
 * @param newId gives UUIDs; a call log's ID is one with four digits after it.
 */
export function createCallEncoder(newId: () => string): CallEncoder {
  const startOf = createLineStarts(newId);
  const sameHeaders = createHeadersMemory();
  const responses = createSharedResponses((response) => Buffer.from(`{${encodeResponse(response)}}`));
  let repeatedBytes = 0;
  /** Counts how often the file lost what was to be written. */
  let fileState = 0;
  const batch = createBatch(usualBytes);

  /** The line from behind the time to its end; `undefined` for a call that is unlike the last one with its response. */
  const endAsBefore = ({ method, path, body }: CallRecord, headers: Headers, shared: SharedResponse) => {
    const { last } = shared;
    if (last?.path !== path || last.method !== method || last.headers !== headers.list || !sameBytes(last.body, body)) {
      repeatedBytes -= last === undefined ? 0 : sizeOf(last);
      shared.last = undefined;
      if (repeatedBytes + body.length > mostRepeatedBytes) return undefined;
      // A copy: what was read from a socket is a part of something larger.
      const kept = body.length === 0 ? body : Buffer.from(body);
      shared.last = { method, path, headers: headers.list, body: kept, end: undefined };
      repeatedBytes += body.length;
      return undefined;
    }
    if (last.end === undefined && repeatedBytes < mostRepeatedBytes) {
      last.end = Buffer.from(`${encodeRequest(method, path, headers.json, body)}}${sameEnd(shared.number)}`);
      repeatedBytes += last.end.length;
    }
    return last.end;
  };

  const encodeCall = (call: CallRecord): void => {
    const { method, path, body, response } = call;
    const headers = sameHeaders(call.headers);
    const shared = response.isShared === true ? responses.find(response) : undefined;
    if (shared !== undefined && shared.writtenIn !== fileState) {
      batch.copy(sharedLine(shared.number, shared.json));
      shared.writtenIn = fileState;
    }
    const mayRepeat = shared !== undefined && body.length <= longestRepeatedBody;
    const end = mayRepeat ? endAsBefore(call, headers, shared) : undefined;
    if (end !== undefined) {
      batch.write(startOf(call));
      batch.copy(end);
      return;
    }
    const behind = shared === undefined ? `,${encodeResponse(response)}}${lineEnd}` : `}${sameEnd(shared.number)}`;
    batch.write(startOf(call) + encodeRequest(method, path, headers.json, body) + behind);
  };

  return {
    encode(calls) {
      batch.clear();
      calls.forEach(encodeCall);
      return batch.bytes();
    },
    forget() {
      fileState += 1;
    },
    shared: (number) => responses.byNumber(number)?.json,
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

function encodeRequest(method: string, path: string, headersJson: string, body: Uint8Array): string {
  const target = `"method":${JSON.stringify(method)},"path":${JSON.stringify(path)}`;
  return `,"request":{${target},"headers":${headersJson},"body":${encodeRequestBody(body)}}`;
}

const noBody = JSON.stringify({ mode: 'raw', data: '' });

function encodeRequestBody(body: Uint8Array): string {
  if (body.length === 0) return noBody;
  const { mode, data } = bodyText(body);
  return `{"mode":"${mode}","data":${JSON.stringify(data)}}`;
}

/** The members `responseName` and `response` of a call log. */
function encodeResponse({ name, type, statusCode, headers, body }: LoggedResponse): string {
  const { data } = bodyText(body);
  const head = `"responseName":${JSON.stringify(name)},"response":{"type":"${type}","statusCode":${statusCode}`;
  return `${head},"headers":${encodeHeaders(headers)},"body":{"data":${JSON.stringify(data)}}}`;
}

function encodeHeaders(namesAndValues: readonly string[]): string {
  let json = '';
  for (let i = 0; i + 1 < namesAndValues.length; i += 2) {
    const comma = i === 0 ? '' : ',';
    json += `${comma}{"key":${JSON.stringify(namesAndValues[i])},"value":${JSON.stringify(namesAndValues[i + 1])}}`;
  }
  return `[${json}]`;
}

/** What a remembered call takes. */
function sizeOf({ body, end }: LastCall): number {
  return body.length + (end?.length ?? 0);
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a === b || (a.length === b.length && Buffer.compare(a, b) === 0);
}

/** @param b as long as `a` */
function sameStrings(a: readonly string[], b: readonly string[]): boolean {
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}
