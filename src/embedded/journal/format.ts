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
import { cutMark, textStart, writeBody, type WrittenBody } from '../../call-log/body.ts';
import { type RefusedRequest, refusedRequestSchema } from '../../call-log/refused.ts';
import { answerNoteSchema, type CallLog } from '../../call-log/model.ts';

const numberOr = <TSchema extends v.GenericSchema>(schema: TSchema) => v.union([v.number(), schema]);

const headersSchema = v.array(v.object({ key: v.string(), value: v.string() }));
const headSchema = v.object({ name: v.string(), type: v.string(), status: v.number(), headers: headersSchema });
const bodySchema = v.pipe(v.union([v.string(), v.tuple([v.string(), v.number()])]), v.transform(readBody));
const lengthSchema = v.nullable(v.number());

const partSchemas = {
  mock: v.object({ id: v.string(), calls: v.string() }),
  headers: headersSchema,
  body: bodySchema,
  head: headSchema,
  response: v.pipe(
    v.tuple([headSchema, bodySchema, lengthSchema]),
    v.transform(([head, body, length]) => readResponse(head, body, length)),
  ),
  refused: refusedRequestSchema,
};
export type PartKind = keyof typeof partSchemas;

/** A part as call logs have it: one object for all of them. */
const partSchema = v.pipe(
  v.object({ part: v.number(), ...v.partial(v.object(partSchemas)).entries }),
  v.check((part) => Object.keys(part).length === 2, 'a number and one kind'),
);
type PartLine = v.InferOutput<typeof partSchema>;

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
    numberOr(v.tuple([numberOr(headSchema), bodySchema, lengthSchema])),
    // Of a call that a rule of `answers` answered.
    v.optional(answerNoteSchema),
  ]),
});
const refusedSchema = v.object({ refused: v.number() });
const lineSchema = v.union([callSchema, partSchema, refusedSchema]);

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

/** Gives a part of a kind by its number; `undefined` where there is none. */
type FindPart = <TKind extends PartKind>(kind: TKind, number: number) => PartLine[TKind];

/**
 * Makes a reader of a journal's lines, in their order. It gives `undefined` for anything that is no line of a journal, or a
 * call that names a part which is nowhere.
 *
 * @param lineOf gives the line of a part that was not read before
 */
export function createLineReader(
  lineOf: (part: number) => string | undefined = () => undefined,
): (line: string) => ReadLine | undefined {
  const parts = new Map<number, PartLine>();
  const find: FindPart = (kind, number) => {
    if (!parts.has(number)) read(lineOf(number) ?? '');
    return parts.get(number)?.[kind];
  };
  const read = (text: string): ReadLine | undefined => {
    const line = parseLine(text);
    if (line === undefined) return undefined;
    if ('call' in line) return readCall(line, find);
    if ('part' in line) {
      parts.set(line.part, line);
      return 'part';
    }
    const refused = find('refused', line.refused);
    return refused && { refused };
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
  const [count, mockNumber, method, path, givenHeaders, givenBody, givenResponse, answer] = call;
  const mock = find('mock', mockNumber);
  const headers = typeof givenHeaders === 'number' ? find('headers', givenHeaders) : givenHeaders;
  const body = typeof givenBody === 'number' ? find('body', givenBody) : givenBody;
  const response =
    typeof givenResponse === 'number' ? find('response', givenResponse) : readOwnResponse(givenResponse, find);
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

type Head = v.InferOutput<typeof headSchema>;

function readOwnResponse(
  [given, body, length]: readonly [head: Head | number, body: WrittenBody, length: number | null],
  find: FindPart,
) {
  const head = typeof given === 'number' ? find('head', given) : given;
  return head && readResponse(head, body, length);
}

function readResponse({ name, type, status, headers }: Head, { data }: WrittenBody, length: number | null) {
  const all = length === null ? headers : [...headers, { key: 'Content-Length', value: String(length) }];
  return { responseName: name, response: { type, statusCode: status, headers: all, body: { data } } };
}

function readBody(body: string | [base64: string, length: number]): WrittenBody {
  const [base64, length] = typeof body === 'string' ? [body] : body;
  return bodyText(Buffer.from(base64, 'base64'), length);
}

/** Bodies over this many bytes are cut in the journal. */
export const maxJournalBodyBytes = 1024 * 1024;
/** What is kept of a longer one: one more byte tells whether a character is cut. */
export const mostKeptBytes = maxJournalBodyBytes + 1;

/**
 * The body as a call log shows it. A body over 1 MB is cut to that size, and the data then ends in the cut mark;
 * text is cut between characters.
 *
 * @param body at least its first `mostKeptBytes`
 * @param length of the whole body, in bytes
 */
export function bodyText(body: Uint8Array, length = body.length): WrittenBody {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (length <= maxJournalBodyBytes) return writeBody(bytes);
  const text = textStart(bytes, maxJournalBodyBytes);
  const kept = isUtf8(text) ? text : bytes.subarray(0, maxJournalBodyBytes);
  const { mode, data } = writeBody(kept);
  return { mode, data: data + cutMark(kept.length, length) };
}
