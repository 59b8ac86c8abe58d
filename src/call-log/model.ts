/**
 * A call log, in the shape that Postman's API gives it: from the API, the embedded server's journal or a file of our own, each
 * parsed once, where it comes in.
 */
import * as v from 'valibot';
import { isObject } from '../http-text/bounded-json.ts';
import { faults } from '../http-text/faults.ts';

/** A header as Postman writes it, parts missing perhaps. */
export const headerSchema = v.object({
  key: v.optional(v.string(), ''),
  value: v.optional(v.nullable(v.string()), ''),
});

type Header = Readonly<Record<'key' | 'value', string>>;

/** What nearly every list is. It is taken as it stands: copying the headers is a fifth of what reading a call log takes. */
const wholeHeadersSchema = v.custom<readonly Header[]>((input) => Array.isArray(input) && input.every(isWholeHeader));

function isWholeHeader(input: unknown): boolean {
  return isObject(input) && typeof input['key'] === 'string' && typeof input['value'] === 'string';
}

const toHeader = ({ key, value }: v.InferOutput<typeof headerSchema>): Header => ({ key, value: value ?? '' });

// The official description types `headers` as one {key, value} object; a list is what a real payload needs. Accept both.
const headersSchema = v.union([
  wholeHeadersSchema,
  v.pipe(
    v.array(headerSchema),
    v.transform((headers) => headers.map(toHeader)),
  ),
  v.pipe(
    headerSchema,
    v.transform((header) => [toHeader(header)]),
  ),
]);

/** How a rule of `answers` answered a call. */
export const answerNoteSchema = v.object({
  /** The route of the rule, as it is written. */
  rule: v.string(),
  /** Which of the rule's answers it was, from 1 on, and how many there are. */
  turn: v.number(),
  of: v.number(),
  fault: v.exactOptional(v.picklist(faults)),
  /** The mock made the answer, as no example has it. */
  made: v.exactOptional(v.literal(true)),
});
export type AnswerNote = Readonly<v.InferOutput<typeof answerNoteSchema>>;

const loggedText = v.optional(v.nullable(v.string()));

/** Lenient, as the schemas of the rest of the API are: every shape that Postman's answers and documents show. */
export const callLogSchema = v.object({
  id: v.string(),
  responseName: v.optional(v.nullable(v.string()), ''),
  servedAt: v.string(),
  request: v.object({
    method: v.string(),
    path: v.string(),
    headers: v.optional(v.nullable(headersSchema)),
    body: v.optional(v.nullable(v.object({ mode: v.optional(v.nullable(v.string())), data: loggedText }))),
  }),
  response: v.object({
    type: v.optional(v.string(), ''),
    statusCode: v.number(),
    headers: v.optional(v.nullable(headersSchema)),
    body: v.optional(v.nullable(v.object({ data: loggedText }))),
  }),
  /** Ours: Postman's API does not know it. Whatever else may be called so one day costs no call log. */
  answer: v.fallback(v.optional(answerNoteSchema), undefined),
});
/**
 * One call that the mock answered. `request.path` keeps the query string. `response.type` is `success` when a saved
 * example was served (a saved 400 too) and `error` when the mock itself had no answer; `responseName` is the example's
 * name, or in the second case the error message. `servedAt` has second precision. A fault's `responseName` is its own, and its
 * `statusCode` 0 where none was sent.
 */
export type CallLog = Readonly<v.InferOutput<typeof callLogSchema>>;
