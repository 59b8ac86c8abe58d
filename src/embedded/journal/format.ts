/**
 * The journal's lines, NDJSON. What many calls have in common stands in the file once, in a line of its own before the first
 * that needs it, `{"part":<number>,"<kind>":<value>}`. A call names such parts by their numbers, and so takes a twentieth of its
 * call log:
 *
 * `{"servedAt":<second since the epoch>,"call":[<count>,<mock>,"<method>","<path>",<headers>,<body>,<response>,<answer>]}`
 *
 * - count: of the calls so far
 * - mock: the part `{"id":"<its ID>","calls":"<a call's ID, with # for its count>"}`
 * - headers: of the request
 * - body: in base64, which costs a sixth of what JSON takes to escape it; of a long one as much as call logs show, and its
 *   length: `["<base64>",<bytes>]`
 * - response: `[<head>,<body>,<Content-Length or null>]`, with the head `{"name":…,"type":…,"status":…,"headers":…}`
 * - answer: only of a call that a rule of `answers` answered, as in call logs
 *
 * Headers, body, response and its head are the number of a part, or stand there themselves where they are this call's alone.
 * No part names another.
 *
 * A request that never became a call has the line `{"refused":<part>}`, whose part tells why: `{"reason":…,"isCall":…,"sample":…}`.
 */
import { Buffer, isUtf8 } from 'node:buffer';
import * as v from 'valibot';
import { parseShallowJson } from '../../http-text/bounded-json.ts';
import { binaryBodyMode, cutMark } from '../../call-log/body.ts';
import { type RefusedRequest, refusedRequestSchema } from '../../call-log/refused.ts';
import { answerNoteSchema, type CallLog } from '../../call-log/model.ts';

const numberOr = <TSchema extends v.GenericSchema>(schema: TSchema) => v.union([v.number(), schema]);

const mockSchema = v.object({ id: v.string(), calls: v.string() });
const headersSchema = v.array(v.object({ key: v.string(), value: v.string() }));
const headSchema = v.object({ name: v.string(), type: v.string(), status: v.number(), headers: headersSchema });
const bodySchema = v.union([v.string(), v.tuple([v.string(), v.number()])]);
const lengthSchema = v.nullable(v.number());
const wholeResponseSchema = v.tuple([headSchema, bodySchema, lengthSchema]);
const responseSchema = v.tuple([numberOr(headSchema), bodySchema, lengthSchema]);
const partSchema = v.union([
  v.object({ part: v.number(), headers: headersSchema }),
  v.object({ part: v.number(), response: wholeResponseSchema }),
  v.object({ part: v.number(), head: headSchema }),
  v.object({ part: v.number(), mock: mockSchema }),
  v.object({ part: v.number(), body: bodySchema }),
  v.object({ part: v.number(), refused: refusedRequestSchema }),
]);
const callSchema = v.object({
  // No later than a date can be.
  servedAt: v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e12)),
  call: v.tuple([
    v.number(),
    v.number(),
    v.string(),
    v.string(),
    numberOr(headersSchema),
    numberOr(bodySchema),
    numberOr(responseSchema),
    // Of a call that a rule of `answers` answered.
    v.optional(answerNoteSchema),
  ]),
});
const refusedSchema = v.object({ refused: v.number() });
const lineSchema = v.union([callSchema, partSchema, refusedSchema]);

export type PartKind = 'mock' | 'headers' | 'body' | 'head' | 'response' | 'refused';

/** The line of a part. @param json what it is */
export function partLine(number: number, kind: PartKind, json: string): string {
  return `{"part":${number},"${kind}":${json}}\n`;
}

/** Whether the line that begins there is that of a call. */
export function isCallLine(bytes: Uint8Array, start: number): boolean {
  return bytes[start + 2] === firstOfServedAt;
}

const firstOfServedAt = 's'.charCodeAt(0);

/** What a line is: a part, a call of a mock, or a request that never became one. */
export type ReadLine = 'part' | { readonly mock: string; readonly log: CallLog } | { readonly refused: RefusedRequest };

/** Parts as call logs have them, by number: one object for all call logs. */
interface Parts {
  readonly mock: Map<number, v.InferOutput<typeof mockSchema>>;
  readonly headers: Map<number, v.InferOutput<typeof headersSchema>>;
  readonly body: Map<number, BodyText>;
  readonly head: Map<number, v.InferOutput<typeof headSchema>>;
  readonly response: Map<number, ReadResponse>;
  readonly refused: Map<number, RefusedRequest>;
}

type ReadResponse = Pick<CallLog, 'response' | 'responseName'>;

/** Gives a part of a kind by its number; `undefined` where there is none. */
type FindPart = <TKind extends PartKind>(kind: TKind, number: number) => MapValue<Parts[TKind]> | undefined;
type MapValue<T> = T extends Map<number, infer TValue> ? TValue : never;

/**
 * Makes a reader of a journal's lines, in their order. It gives `undefined` for anything that is no line of a journal, or a
 * call that names a part which is nowhere.
 *
 * @param lineOf gives the line of a part that was not read before
 */
export function createLineReader(
  lineOf: (part: number) => string | undefined = () => undefined,
): (line: string) => ReadLine | undefined {
  const parts: Parts = {
    mock: new Map(),
    headers: new Map(),
    body: new Map(),
    head: new Map(),
    response: new Map(),
    refused: new Map(),
  };
  const find: FindPart = (kind, number) => {
    if (!parts[kind].has(number)) read(lineOf(number) ?? '');
    // The type of a map follows from its kind, which TypeScript does not see through the call.
    return parts[kind].get(number) as MapValue<Parts[typeof kind]> | undefined;
  };
  const read = (text: string): ReadLine | undefined => {
    const line = parseLine(text);
    if (line === undefined) return undefined;
    if ('call' in line) return readCall(line, find);
    if (!('part' in line)) {
      const refused = find('refused', line.refused);
      return refused && { refused };
    }
    if ('mock' in line) parts.mock.set(line.part, line.mock);
    else if ('headers' in line) parts.headers.set(line.part, line.headers);
    else if ('body' in line) parts.body.set(line.part, readBody(line.body));
    else if ('head' in line) parts.head.set(line.part, line.head);
    else if ('refused' in line) parts.refused.set(line.part, line.refused);
    else {
      const [head, body, length] = line.response;
      parts.response.set(line.part, readResponse(head, body, length));
    }
    return 'part';
  };
  return read;
}

function parseLine(line: string): v.InferOutput<typeof lineSchema> | undefined {
  try {
    const parsed = v.safeParse(lineSchema, parseShallowJson(line), { abortEarly: true });
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** A count as it stands in an ID, whose form is Postman's: a UUID, of which it is the last group, and four digits. */
const countDigits = 12;

function readCall({ servedAt, call }: v.InferOutput<typeof callSchema>, find: FindPart): ReadLine | undefined {
  const [count, mockNumber, method, path, givenHeaders, givenBody, given, answer] = call;
  const mock = find('mock', mockNumber);
  const headers = typeof givenHeaders === 'number' ? find('headers', givenHeaders) : givenHeaders;
  const body = typeof givenBody === 'number' ? find('body', givenBody) : readBody(givenBody);
  const response = typeof given === 'number' ? find('response', given) : readOwnResponse(given, find);
  if (mock === undefined || headers === undefined || body === undefined || response === undefined) return undefined;
  const log: CallLog = {
    id: mock.calls.replace('#', String(count).padStart(countDigits, '0')),
    responseName: response.responseName,
    servedAt: new Date(servedAt * 1000).toISOString(),
    request: { method, path, headers, body },
    response: response.response,
    ...(answer !== undefined && { answer }),
  };
  return { mock: mock.id, log };
}

function readOwnResponse(
  [given, body, length]: v.InferOutput<typeof responseSchema>,
  find: FindPart,
): ReadResponse | undefined {
  const head = typeof given === 'number' ? find('head', given) : given;
  return head === undefined ? undefined : readResponse(head, body, length);
}

function readResponse(
  { name, type, status, headers }: v.InferOutput<typeof headSchema>,
  body: Body,
  length: number | null,
): ReadResponse {
  const all = length === null ? headers : [...headers, { key: 'Content-Length', value: String(length) }];
  return {
    responseName: name,
    response: { type, statusCode: status, headers: all, body: { data: readBody(body).data } },
  };
}

type Body = v.InferOutput<typeof bodySchema>;

function readBody(body: Body): BodyText {
  const [base64, length] = typeof body === 'string' ? [body] : body;
  return bodyText(Buffer.from(base64, 'base64'), length);
}

/** Bodies over this many bytes are cut in the journal. */
export const maxJournalBodyBytes = 1024 * 1024;
/** What is kept of a longer one: one more byte tells whether a character is cut. */
export const mostKeptBytes = maxJournalBodyBytes + 1;

export interface BodyText {
  /** `raw` for text; `base64` where the bytes are not UTF-8 (ours: Postman's logs have no form for binary bodies). */
  readonly mode: 'raw' | typeof binaryBodyMode;
  readonly data: string;
}

/**
 * The body as a call log shows it. A body over 1 MB is cut to that size, and the data then ends in the cut mark;
 * text is cut between characters.
 *
 * @param body at least its first `mostKeptBytes`
 * @param length of the whole body, in bytes
 */
export function bodyText(body: Uint8Array, length = body.length): BodyText {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (length <= maxJournalBodyBytes) {
    return isUtf8(bytes) ? { mode: 'raw', data: bytes.toString('utf8') } : base64(bytes);
  }
  const text = bytes.subarray(0, characterStart(bytes, maxJournalBodyBytes));
  if (isUtf8(text)) return { mode: 'raw', data: text.toString('utf8') + cutMark(text.length, length) };
  const binary = bytes.subarray(0, maxJournalBodyBytes);
  return { mode: binaryBodyMode, data: base64(binary).data + cutMark(binary.length, length) };
}

function base64(bytes: Buffer): BodyText {
  return { mode: binaryBodyMode, data: bytes.toString('base64') };
}

/** The start of the UTF-8 character that the byte at `position` belongs to. */
function characterStart(bytes: Uint8Array, position: number): number {
  let start = position;
  // Continuation bytes are 10xxxxxx, at most three of them.
  while (start > position - 4 && start > 0 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1;
  return start;
}
