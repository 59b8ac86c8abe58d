/** Makes the journal's lines of calls, a batch at a time. What comes again is written once, then named by number. */
import { Buffer } from 'node:buffer';
import type { RefusedRequest } from '../../call-log/refused.ts';
import { partLine, type PartKind } from './format.ts';
import {
  encodeBody,
  encodeHead,
  encodeHeaders,
  encodeResponse,
  isSameHeaders,
  type CallRecord,
  type LoggedHead,
  type LoggedResponse,
} from './record.ts';

/** Calls that differ in their times alone: the journal keeps here what their lines have in common. */
export interface EqualCalls {
  line: string;
  /** As `Part` has it. */
  writtenIn: number;
}

const usualPartBytes = 32 * 1024 * 1024;

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
  const calls = `${newId().slice(0, 24)}#-${1000 + Math.floor(Math.random() * 9000)}`;
  let count = 0;
  let batch = '';
  const parts = createParts((line) => {
    batch += line;
  });
  const responseOf = createResponseParts(parts, mostPartBytes);
  // A quarter of the room at most is for parts of requests: clients can invent many.
  const { headersOf, bodyOf } = createRequestParts(parts, mostPartBytes / 4);

  // Mocks are few, so they need no bound.
  const mockOf = (id: string): number =>
    parts.numberOf(parts.get(id) ?? parts.add(id, 'mock', JSON.stringify({ id, calls })));

  /** The part of a call's line that follows its count. */
  const encodeCall = (call: CallRecord, equals: EqualCalls | undefined): string => {
    const { mock, method, path, headers, body, response, answer } = call;
    const inMock = mockOf(mock);
    const inHeaders = headersOf(headers);
    const inBody = bodyOf(path, body);
    const inResponse = responseOf(response);
    const ruled = answer === undefined ? '' : `,${JSON.stringify(answer)}`;
    const line = `,${inMock},${JSON.stringify(method)},${JSON.stringify(path)},${inHeaders},${inBody},${inResponse}${ruled}]}\n`;
    // Kept only once headers and body have numbers: a later line with numbers would be shorter.
    if (equals !== undefined && typeof inHeaders === 'number' && (body.length === 0 || typeof inBody === 'number')) {
      equals.line = line;
      equals.writtenIn = parts.fileState();
    }
    return line;
  };

  return {
    add(call, equals) {
      count += 1;
      // First, since this may add lines of parts to the batch, which must stand before the call's own line.
      const rest = equals?.writtenIn === parts.fileState() ? equals.line : encodeCall(call, equals);
      batch += `{"servedAt":${Math.floor(call.servedAt / 1000)},"call":[${count}${rest}`;
    },
    refuse(request) {
      // One part for each reason, of which there are few: the first sample stands for all of that reason.
      const key = `refused ${request.isCall} ${request.reason}`;
      const part = parts.get(key) ?? parts.add(key, 'refused', JSON.stringify(request));
      // First, since this may add the part's line to the batch.
      const number = parts.numberOf(part);
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

/** What a line may name by its number. */
interface Part {
  readonly number: number;
  readonly line: string;
  /** The `fileState` in which it was written last. A failed write begins a new state: parts are written again then. */
  writtenIn: number;
}

type Parts = ReturnType<typeof createParts>;

/** The parts that have numbers, none at first. @param write gets the line of a part before it is named */
function createParts(write: (line: string) => void) {
  const parts: Part[] = [];
  const byKey = new Map<string | LoggedHead | LoggedResponse, Part>();
  let size = 0;
  let fileState = 0;
  return {
    get: (key: string | LoggedHead | LoggedResponse) => byKey.get(key),
    add: (key: string | LoggedHead | LoggedResponse, kind: PartKind, json: string): Part => {
      const part = { number: parts.length, line: partLine(parts.length, kind, json), writtenIn: -1 };
      size += part.line.length;
      parts.push(part);
      byKey.set(key, part);
      return part;
    },
    /** The number of a part, which is in the file from here on. */
    numberOf: (part: Part): number => {
      if (part.writtenIn !== fileState) write(part.line);
      part.writtenIn = fileState;
      return part.number;
    },
    lineOf: (number: number) => parts[number]?.line,
    /** Characters of all lines. */
    size: () => size,
    fileState: () => fileState,
    forget: () => {
      fileState += 1;
    },
  };
}

/** Responses, in JSON, or by their numbers where many calls get them. @param mostBytes that all parts take */
function createResponseParts(parts: Parts, mostBytes: number): (response: LoggedResponse) => string | number {
  /** The number of what many calls have in common, as long as there is room; else its JSON. */
  const numberOrJson = <T extends LoggedHead | LoggedResponse>(
    shared: T,
    kind: PartKind,
    encode: (value: T) => string,
  ): string | number => {
    const known = parts.get(shared);
    if (known !== undefined) return parts.numberOf(known);
    const json = encode(shared);
    return parts.size() + json.length <= mostBytes ? parts.numberOf(parts.add(shared, kind, json)) : json;
  };
  return (response) => {
    if (response.isShared) return numberOrJson(response, 'response', encodeWholeResponse);
    const { head } = response;
    return encodeResponse(response, head.isShared ? numberOrJson(head, 'head', encodeHead) : encodeHead(head));
  };
}

/** With the whole head, not its number: a part never names another part, which might be missing in the file. */
function encodeWholeResponse(response: LoggedResponse): string {
  return encodeResponse(response, encodeHead(response.head));
}

/** Paths whose last body is kept, and the longest such body. */
const mostPaths = 1_000;
const longestBody = 4 * 1024;

/** Headers or a body that came once, and the part that they became when they came again. */
interface Seen<T> {
  readonly value: T;
  readonly json: string;
  part: Part | undefined;
}

/** Headers and bodies of requests, in JSON, or by their numbers where they come again. @param mostBytes that their parts take */
function createRequestParts(parts: Parts, mostBytes: number) {
  // By the number of headers, the last such list: different clients and methods send different numbers.
  const seenHeaders = new Map<number, Seen<readonly string[]>>();
  // By path, the last body: a client that asks again often sends the same.
  const seenBodies = new Map<string, Seen<Uint8Array>>();
  let bytes = 0;

  /** The number of what came again, as long as there is room; else its JSON. */
  const again = (seen: Seen<unknown>, kind: PartKind): string | number => {
    seen.part ??= parts.get(seen.json);
    if (seen.part === undefined && bytes + seen.json.length <= mostBytes) {
      seen.part = parts.add(seen.json, kind, seen.json);
      bytes += seen.json.length;
    }
    return seen.part === undefined ? seen.json : parts.numberOf(seen.part);
  };

  return {
    headersOf: (list: readonly string[]): string | number => {
      const last = seenHeaders.get(list.length);
      if (last !== undefined && isSameHeaders(last.value, list)) return again(last, 'headers');
      const json = encodeHeaders(list);
      seenHeaders.set(list.length, { value: list, json, part: undefined });
      return json;
    },
    bodyOf: (path: string, body: Uint8Array): string | number => {
      if (body.length === 0 || body.length > longestBody) return encodeBody(body);
      const last = seenBodies.get(path);
      if (last?.value.length === body.length && Buffer.compare(last.value, body) === 0) return again(last, 'body');
      const json = encodeBody(body);
      // Copied, since the bytes that were read from a socket may keep a larger buffer in memory.
      if (last !== undefined || seenBodies.size < mostPaths)
        seenBodies.set(path, { value: Buffer.from(body), json, part: undefined });
      return json;
    },
  };
}
