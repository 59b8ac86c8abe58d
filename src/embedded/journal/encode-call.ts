/** Call records in, journal lines out. */
import { Buffer } from 'node:buffer';
import { typedText } from '../../engine/index.ts';
import { mostKeptBytes } from './body-text.ts';
import type { CallRecord, LoggedHead, LoggedResponse } from './call-record.ts';
import { partLine, type PartKind } from './format.ts';

/** All parts together take no more than this; what comes later is written with every call. */
const mostPartBytes = 32 * 1024 * 1024;
/** Of it, what headers of requests may take: clients can invent many. */
const mostHeaderBytes = 4 * 1024 * 1024;

/** What a line may name by its number. */
interface Part {
  readonly number: number;
  readonly line: string;
  /** In which state of the file it was written last: see `CallEncoder.forget`. */
  writtenIn: number;
}

/** Headers of a call, and the part that they became when they came again. */
interface SeenHeaders {
  readonly list: readonly string[];
  readonly json: string;
  part: Part | undefined;
}

export interface CallEncoder {
  /** Adds a call's lines to the batch. */
  add(call: CallRecord): void;
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
 */
export function createCallEncoder(newId: () => string): CallEncoder {
  const calls = `${newId().slice(0, 24)}#-${1000 + Math.floor(Math.random() * 9000)}`;
  const parts: Part[] = [];
  const byValue = new Map<string | LoggedHead | LoggedResponse, Part>();
  // Of the lists with each number of headers the last one: methods and clients send different ones.
  const seen = new Map<number, SeenHeaders>();
  let partBytes = 0;
  let headerBytes = 0;
  let fileState = 0;
  let count = 0;
  let batch = '';

  /** The number of a part, which is in the file from here on. */
  const numberOf = (part: Part): number => {
    if (part.writtenIn !== fileState) batch += part.line;
    part.writtenIn = fileState;
    return part.number;
  };

  const addPart = (key: string | LoggedHead | LoggedResponse, kind: PartKind, json: string): Part => {
    const part = { number: parts.length, line: partLine(parts.length, kind, json), writtenIn: -1 };
    partBytes += part.line.length;
    parts.push(part);
    byValue.set(key, part);
    return part;
  };

  /** The number of what many calls have in common, as long as there is room; else its JSON. */
  const shared = <T extends LoggedHead | LoggedResponse>(
    value: T,
    kind: PartKind,
    encode: (value: T) => string,
  ): string | number => {
    const known = value.isShared ? byValue.get(value) : undefined;
    if (known !== undefined) return numberOf(known);
    const json = encode(value);
    return value.isShared && partBytes + json.length <= mostPartBytes ? numberOf(addPart(value, kind, json)) : json;
  };

  const responseOf = (response: LoggedResponse): string | number => {
    // The head of what is written once stands in it: no part names another, which would have to be in the file too.
    if (response.isShared) return shared(response, 'response', (all) => encodeResponse(all, encodeHead(all.head)));
    return encodeResponse(response, shared(response.head, 'head', encodeHead));
  };

  const headersOf = (list: readonly string[]): string | number => {
    const last = seen.get(list.length);
    if (last === undefined || !isSame(last.list, list)) {
      const json = encodeHeaders(list);
      seen.set(list.length, { list, json, part: byValue.get(json) });
      return json;
    }
    const { json } = last;
    if (last.part === undefined && headerBytes + json.length <= mostHeaderBytes) {
      last.part = addPart(json, 'headers', json);
      headerBytes += json.length;
    }
    return last.part === undefined ? json : numberOf(last.part);
  };

  // Mocks are few: there is room for them always.
  const mockOf = (id: string): number =>
    numberOf(byValue.get(id) ?? addPart(id, 'mock', JSON.stringify({ id, calls })));

  return {
    add({ mock, servedAt, method, path, headers, body, response }) {
      count += 1;
      // Before the line is put together: they may write lines of their own.
      const [inMock, inHeaders, inResponse] = [mockOf(mock), headersOf(headers), responseOf(response)];
      const request = `${JSON.stringify(method)},${JSON.stringify(path)},${inHeaders},${encodeBody(body)}`;
      batch += `[${count},${Math.floor(servedAt / 1000)},${inMock},${request},${inResponse}]\n`;
    },
    get length() {
      return batch.length;
    },
    take() {
      const taken = Buffer.from(batch);
      batch = '';
      return taken;
    },
    forget() {
      fileState += 1;
    },
    lineOf: (part) => parts[part]?.line,
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
  const kept = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, mostKeptBytes));
  const base64 = `"${kept.toString('base64')}"`;
  return body.length > kept.length ? `[${base64},${body.length}]` : base64;
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

/** @param b as long as `a` */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}
