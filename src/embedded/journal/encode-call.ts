/** Call records in, journal lines out. */
import { Buffer } from 'node:buffer';
import { typedText } from '../../engine/index.ts';
import { bodyText } from './body-text.ts';
import { createBatch } from './batch.ts';
import type { CallRecord, LoggedResponse } from './call-record.ts';
import { createLineHeads } from './line-heads.ts';
import { lineEnd, sameEnd, sameStart, sharedLine } from './lines.ts';
import { neverWritten, type RecurringCall } from './recurring-call.ts';
import type { SharedPart } from './shared-part.ts';
import { createSharedParts } from './shared-parts.ts';

/** Room that is kept from batch to batch: it stays in the processor's cache. */
const usualBytes = 256 * 1024;
/** What may be remembered of the bodies that calls had last … */
const mostBodyBytes = 8 * 1024 * 1024;
/** … and the longest of them. */
const longestBody = 16 * 1024;
/** Lists of response headers whose JSON is remembered. */
const mostLists = 100;
/** Where so many calls in a row had a new body each, the next one will too: their bodies are not worth a copy. */
const mostChanges = 8;

const repeatedStart = Buffer.from(`}${sameStart}`);
const comma = Buffer.from(',');
const repeatedEnd = Buffer.from(sameEnd);

export interface CallEncoder {
  /** Adds a call's lines to the batch. */
  add(call: CallRecord): void;
  /** How many bytes the batch has. */
  readonly length: number;
  /** The batch, valid until a call is added to the next one, which begins. */
  take(): Buffer;
  /** What was taken last is not in the file: shared parts are written there anew. */
  forget(): void;
  /** A shared part, for `callLogIn`. */
  membersOf(number: number): Buffer | undefined;
}

/**
 * Makes an encoder of batches; `lines.ts` tells what comes out. What repeats from call to call is remembered: the mock,
 * the second, the request headers of clients that send the same each time, shared responses, and all but the line's
 * beginning where a call comes again.
 *
 * @param newId gives UUIDs; a call log's ID is one with four digits after it.
 */
export function createCallEncoder(newId: () => string): CallEncoder {
  const headOf = createLineHeads(newId);
  const sameHeaders = createHeadersMemory();
  const encodeResponse = createResponseEncoder();
  const parts = createSharedParts(encodeResponse);
  let bodyBytes = 0;
  /** Counts how often the file lost what was to be written. */
  let fileState = 0;
  const batch = createBatch(usualBytes);

  const writeOnce = (part: SharedPart): void => {
    if (part.writtenIn === fileState) return;
    batch.copy(sharedLine(part.number, part.members));
    part.writtenIn = fileState;
  };

  /** Remembers a call for the next one. */
  const remember = (recurring: RecurringCall, headers: Headers, body: Uint8Array): void => {
    bodyBytes -= recurring.body?.length ?? 0;
    recurring.changes += 1;
    recurring.headers = headers.list;
    recurring.request = undefined;
    recurring.writtenIn = neverWritten;
    const isWorthIt =
      recurring.changes <= mostChanges && body.length <= longestBody && bodyBytes + body.length <= mostBodyBytes;
    // A copy: what was read from a socket is a part of something larger.
    recurring.body = body.length === 0 ? body : isWorthIt ? Buffer.from(body) : undefined;
    bodyBytes += recurring.body?.length ?? 0;
  };

  /** Adds the line of a call, all of which but its ID and its time stands elsewhere. */
  const addRepeated = (call: CallRecord, { requestNumber, responseNumber }: RecurringCall): void => {
    batch.copy(headOf(call));
    batch.copy(repeatedStart);
    batch.count(requestNumber);
    batch.copy(comma);
    batch.count(responseNumber);
    batch.copy(repeatedEnd);
  };

  /** Writes what a call like the one before has in common with it; `false` where its request must stand in the line. */
  const shareRequest = (recurring: RecurringCall, shared: SharedPart, request: () => string): boolean => {
    recurring.changes = 0;
    recurring.request ??= parts.ofRequest(request());
    if (recurring.request === undefined) return false;
    writeOnce(recurring.request);
    recurring.requestNumber = recurring.request.number;
    recurring.responseNumber = shared.number;
    recurring.writtenIn = fileState;
    return true;
  };

  const add = (call: CallRecord): void => {
    const { method, path, body, response, recurring } = call;
    const headers = sameHeaders(call.headers);
    const isRepeated = recurring?.headers === headers.list && isSame(recurring.body, body);
    if (isRepeated && recurring.writtenIn === fileState) {
      addRepeated(call, recurring);
      return;
    }
    const request = (): string => encodeRequest(method, path, headers.json, body);
    const shared = response.isShared === true ? parts.ofResponse(response) : undefined;
    if (shared === undefined) {
      batch.copy(headOf(call));
      batch.write(`${request()}${encodeResponse(response)}}${lineEnd}`);
      return;
    }
    writeOnce(shared);
    if (isRepeated && shareRequest(recurring, shared, request)) {
      addRepeated(call, recurring);
      return;
    }
    if (!isRepeated && recurring !== undefined) remember(recurring, headers, body);
    batch.copy(headOf(call));
    batch.write(`${request()}}${sameStart}${shared.number}${sameEnd}`);
  };

  return {
    add,
    get length() {
      return batch.length;
    },
    take: batch.take,
    forget() {
      fileState += 1;
    },
    membersOf: (number) => parts.byNumber(number)?.members,
  };
}

interface Headers {
  readonly list: readonly string[];
  /** Members of a JSON list. */
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

/** The member `request` of a call log, with a comma before it. */
function encodeRequest(method: string, path: string, headersJson: string, body: Uint8Array): string {
  const target = `"method":${JSON.stringify(method)},"path":${JSON.stringify(path)}`;
  return `,"request":{${target},"headers":[${headersJson}],"body":${encodeRequestBody(body)}}`;
}

const noBody = JSON.stringify({ mode: 'raw', data: '' });

function encodeRequestBody(body: Uint8Array): string {
  if (body.length === 0) return noBody;
  const { mode, data } = bodyText(body);
  return `{"mode":"${mode}","data":${JSON.stringify(data)}}`;
}

/**
 * Gives the members `responseName` and `response` of a call log, with a comma before each. Lists of headers are encoded once
 * as long as they are remembered, a hundred of them.
 */
function createResponseEncoder(): (response: LoggedResponse) => string {
  const known = new Map<readonly string[], string>();
  const encodeKnown = (list: readonly string[]): string => {
    let json = known.get(list);
    if (json === undefined) {
      if (known.size >= mostLists) known.clear();
      json = encodeHeaders(list);
      known.set(list, json);
    }
    return json;
  };
  return ({ name, type, statusCode, headers, contentLength, body, text }) => {
    const data = text ?? bodyText(body).data;
    const others = encodeKnown(headers);
    const length = contentLength === undefined ? '' : `{"key":"Content-Length","value":"${contentLength}"}`;
    const list = others === '' || length === '' ? others + length : `${others},${length}`;
    const head = `,"responseName":${JSON.stringify(name)},"response":{"type":"${type}","statusCode":${statusCode}`;
    return `${head},"headers":[${list}],"body":{"data":${JSON.stringify(data)}}}`;
  };
}

/** The headers as members of a JSON list, as their senders typed them: on the wire each byte is a character. */
function encodeHeaders(namesAndValues: readonly string[]): string {
  let json = '';
  for (let i = 0; i + 1 < namesAndValues.length; i += 2) {
    const comma = i === 0 ? '' : ',';
    const value = typedText(namesAndValues[i + 1] ?? '');
    json += `${comma}{"key":${JSON.stringify(namesAndValues[i])},"value":${JSON.stringify(value)}}`;
  }
  return json;
}

function isSame(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a === b || (a?.length === b.length && Buffer.compare(a, b) === 0);
}

/** @param b as long as `a` */
function sameStrings(a: readonly string[], b: readonly string[]): boolean {
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}
