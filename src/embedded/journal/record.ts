/** A call as the listener hands it to the journal, and the lines that become of it. */
import { Buffer } from 'node:buffer';
import type { RefusedRequest } from '../../call-log/refused.ts';
import type { AnswerNote } from '../../call-log/model.ts';
import { typedText } from '../../http-text/header-text.ts';
import { mostKeptBytes, type PartKind } from './format.ts';
import { createParts, type Part } from './parts.ts';

/** One answered call: references only, nothing is copied or encoded yet. */
export interface CallRecord {
  /** The mock's bare ID. */
  readonly mock: string;
  /** Milliseconds since the epoch. */
  readonly servedAt: number;
  readonly method: string;
  /** The request target as sent, query string included. */
  readonly path: string;
  /** Empty or absent for none. It is in no line: path and headers tell it. */
  readonly session?: string;
  /** Names and values in turn, as on the wire. */
  readonly headers: readonly string[];
  readonly body: Uint8Array;
  readonly response: LoggedResponse;
  /** How a rule of `answers` answered it. */
  readonly answer?: AnswerNote | undefined;
}

/** Calls that differ in their times alone: the journal keeps here what their lines have in common. */
export interface EqualCalls {
  line: string;
  /** As `Part` has it. */
  writtenIn: number;
}

/** What the call got. */
export interface LoggedResponse {
  readonly head: LoggedHead;
  readonly body: Uint8Array;
  /** The value of one more header, which stands last: `Content-Length`. */
  readonly length: number | undefined;
  /** Whether this very object stands in many records: it is then written once. */
  readonly isShared: boolean;
}

/** What the call got but for the body. */
export interface LoggedHead {
  /** The example's or server response's name, or the error message. */
  readonly name: string;
  /** `success` when a saved response was served, even a saved 400; `error` when the mock itself had no answer. */
  readonly type: 'success' | 'error';
  readonly statusCode: number;
  /** Names and values in turn. */
  readonly headers: readonly string[];
  /** Whether this very object stands in many records: it is then written once. */
  readonly isShared: boolean;
}

const usualPartBytes = 32 * 1024 * 1024;
/** Paths whose last body is kept, and the longest such body. */
const mostPaths = 1_000;
const longestBody = 4 * 1024;

/** What a call had, and the part that it became when it came again. */
interface Seen<T> {
  readonly value: T;
  readonly json: string;
  part: Part | undefined;
}

/** Gathers the lines of calls. */
export interface CallEncoder {
  /** Adds a call's lines to the batch. @param equals given with each of some calls that differ in their times alone */
  add(call: CallRecord, equals?: EqualCalls): void;
  /** Adds the line of a request that never became a call. */
  refuse(request: RefusedRequest): void;
  /** How many characters the batch has. */
  readonly length: number;
  /** The batch as bytes; the next one begins. */
  take(): Buffer;
  /** What was taken last is not in the file: parts are written there anew. */
  forget(): void;
  /** The line of a part. */
  lineOf(part: number): string | undefined;
}

/**
 * Makes an encoder of batches; `format.ts` tells what comes out. IDs are drawn once and then counted.
 *
 * @param newId gives UUIDs; a call log's ID is one with four digits after it.
 * @param mostPartBytes of all parts together; what comes later is written with every call.
 */
export function createCallEncoder(newId: () => string, mostPartBytes = usualPartBytes): CallEncoder {
  // Of them, what requests may take: clients can invent many.
  const mostRequestBytes = mostPartBytes / 4;
  const calls = `${newId().slice(0, 24)}#-${1000 + Math.floor(Math.random() * 9000)}`;
  const parts = createParts<string | LoggedHead | LoggedResponse>((line) => {
    batch += line;
  });
  const { numberOf } = parts;
  // Of the lists with each number of headers the last one: methods and clients send different ones.
  const seenHeaders = new Map<number, Seen<readonly string[]>>();
  // Of each path the last one: a client that asks again often sends the same.
  const seenBodies = new Map<string, Seen<Uint8Array>>();
  let requestBytes = 0;
  let count = 0;
  let batch = '';

  /** The number of what many calls have in common, as long as there is room; else its JSON. */
  const numberOrJson = (key: LoggedHead | LoggedResponse, kind: PartKind, json: string): string | number =>
    key.isShared && parts.size() + json.length <= mostPartBytes ? numberOf(parts.add(key, kind, json)) : json;

  const headOf = (head: LoggedHead): string | number => {
    const known = head.isShared ? parts.get(head) : undefined;
    return known === undefined ? numberOrJson(head, 'head', encodeHead(head)) : numberOf(known);
  };

  const responseOf = (response: LoggedResponse): string | number => {
    if (!response.isShared) return encodeResponse(response, headOf(response.head));
    const known = parts.get(response);
    if (known !== undefined) return numberOf(known);
    // The head of what is written once stands in it: no part names another, which would have to be in the file too.
    return numberOrJson(response, 'response', encodeResponse(response, encodeHead(response.head)));
  };

  /** What came again, by its number as long as there is room. */
  const again = (seen: Seen<unknown>, kind: PartKind): string | number => {
    seen.part ??= parts.get(seen.json);
    if (seen.part === undefined && requestBytes + seen.json.length <= mostRequestBytes) {
      seen.part = parts.add(seen.json, kind, seen.json);
      requestBytes += seen.json.length;
    }
    return seen.part === undefined ? seen.json : numberOf(seen.part);
  };

  const headersOf = (list: readonly string[]): string | number => {
    const last = seenHeaders.get(list.length);
    if (last !== undefined && isSameHeaders(last.value, list)) return again(last, 'headers');
    const json = encodeHeaders(list);
    seenHeaders.set(list.length, { value: list, json, part: undefined });
    return json;
  };

  const bodyOf = (path: string, body: Uint8Array): string | number => {
    if (body.length === 0 || body.length > longestBody) return encodeBody(body);
    const last = seenBodies.get(path);
    if (last?.value.length === body.length && Buffer.compare(last.value, body) === 0) return again(last, 'body');
    const json = encodeBody(body);
    // A copy: what was read from a socket is a part of something larger.
    if (last !== undefined || seenBodies.size < mostPaths)
      seenBodies.set(path, { value: Buffer.from(body), json, part: undefined });
    return json;
  };

  // Mocks are few: there is room for them always.
  const mockOf = (id: string): number =>
    numberOf(parts.get(id) ?? parts.add(id, 'mock', JSON.stringify({ id, calls })));

  /** A call's line behind its count. */
  const encodeCall = (
    { mock, method, path, headers, body, response, answer }: CallRecord,
    equals: EqualCalls | undefined,
  ): string => {
    const inMock = mockOf(mock);
    const inHeaders = headersOf(headers);
    const inBody = bodyOf(path, body);
    const inResponse = responseOf(response);
    const ruled = answer === undefined ? '' : `,${JSON.stringify(answer)}`;
    const line = `,${inMock},${JSON.stringify(method)},${JSON.stringify(path)},${inHeaders},${inBody},${inResponse}${ruled}]}\n`;
    // What has no number yet may get one.
    if (equals !== undefined && typeof inHeaders === 'number' && (body.length === 0 || typeof inBody === 'number')) {
      equals.line = line;
      equals.writtenIn = parts.fileState();
    }
    return line;
  };

  return {
    add(call, equals) {
      count += 1;
      // Before the line is put together: it may write lines of its own.
      const rest = equals?.writtenIn === parts.fileState() ? equals.line : encodeCall(call, equals);
      batch += `{"servedAt":${Math.floor(call.servedAt / 1000)},"call":[${count}${rest}`;
    },
    refuse(request) {
      // There are as many kinds as reasons, which are few: the first sample stands for all.
      const key = `refused ${request.isCall} ${request.reason}`;
      const known = parts.get(key);
      const number = numberOf(known ?? parts.add(key, 'refused', JSON.stringify(request)));
      batch += `{"refused":${number}}\n`;
    },
    get length() {
      return batch.length;
    },
    take() {
      const taken = Buffer.from(batch);
      batch = '';
      return taken;
    },
    forget: parts.forget,
    lineOf: parts.lineOf,
  };
}

/** @param head its JSON, or its number */
function encodeResponse({ body, length }: LoggedResponse, head: string | number): string {
  return `[${head},${encodeBody(body)},${length ?? null}]`;
}

function encodeHead({ name, type, statusCode, headers }: LoggedHead): string {
  const members = `"name":${JSON.stringify(name)},"type":"${type}","status":${statusCode}`;
  return `{${members},"headers":${encodeHeaders(headers)}}`;
}

function encodeBody(body: Uint8Array): string {
  if (body.length === 0) return '""';
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body.buffer, body.byteOffset, body.length);
  const base64 = bytes.toString('base64', 0, mostKeptBytes);
  return body.length > mostKeptBytes ? `["${base64}",${body.length}]` : `"${base64}"`;
}

/** The headers as their senders typed them: on the wire each byte is a character. */
function encodeHeaders(namesAndValues: readonly string[]): string {
  let json = '';
  for (let i = 0; i + 1 < namesAndValues.length; i += 2) {
    const value = typedText(namesAndValues[i + 1] ?? '');
    json += `${i === 0 ? '' : ','}{"key":${JSON.stringify(namesAndValues[i])},"value":${JSON.stringify(value)}}`;
  }
  return `[${json}]`;
}

/** Whether two lists of names and values are equal, character by character. */
export function isSameHeaders(a: readonly string[], b: readonly string[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}
