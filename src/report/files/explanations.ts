/**
 * `explanations.json`: what a report knows of the calls that their logs do not tell, so that the report can be made again
 * without the collection. A list in JSON, one entry a line, so that it is written and read in bounded memory:
 *
 * - the head, first: `{"version":1,"mock":…,"provider":…,"collection":…}`
 * - each request of the collection: `{"request":…}`
 * - each insight, when the first call has it: `{"insight":…}`, whose `example` is `[<request>,<example>]`
 * - each call, in the order of `call-logs.ndjson`: `["<its ID>",<insight>]`
 * - the end, last: `{"refused":…,"redactions":…}`
 *
 * Requests, examples and insights are counted from 0. All of it is redacted. Calls that the page does not show have outcome
 * and example alone.
 */
import * as v from 'valibot';
import { outcomes, type CallOutcome } from '../../call-log/outcome.ts';
import { refusedRequestsSchema } from '../../call-log/refused.ts';
import type { Collection, Example } from '../../engine/index.ts';
import { matchSchema, missSchema, type CallInsight, type Locate } from '../explain/insight.ts';
import { positionEntries } from '../explain/near-example.ts';
import { memoizeObject, toKey } from '../memoize.ts';
import type { Redactor } from '../redact/redact.ts';
import type { PartialFile } from './partial-file.ts';
import type { ReportWriter } from './report-files.ts';

/** The name that reports give the file. */
export const explanationsFile = 'explanations.json';

/** Raised when an entry changes its meaning or goes; new ones may come without. */
const version = 1;

const text = v.string();

const exampleSchema = v.object({
  id: text,
  name: text,
  status: v.number(),
  address: text,
  /** Stands for what is not declared. */
  isDefault: v.exactOptional(v.literal(true)),
  ...positionEntries,
});

/** A request of the collection, as far as reports show it. */
export const requestSchema = v.object({
  id: text,
  /** Its name where there are several, which `path` begins with. */
  collection: v.exactOptional(text),
  /** Folder and request names from the root. */
  path: v.array(text),
  method: text,
  address: text,
  examples: v.array(exampleSchema),
  ...positionEntries,
});
export type KeptRequest = Readonly<v.InferOutput<typeof requestSchema>>;

/** Known before the first call. */
export const headSchema = v.object({
  version: v.literal(version),
  mock: v.object({ id: text, name: text, mockUrl: text }),
  provider: v.exactOptional(v.picklist(['postman', 'embedded'])),
  /** Its name; absent when it is not known what the mock served. */
  collection: v.exactOptional(text),
  /** The segments that base URLs put in front of paths, for rules about calls. */
  basePaths: v.pipe(v.array(v.array(text)), v.maxLength(1_000)),
  /** Its paths begin with `/~`: that names no session then. */
  hasTildePaths: v.exactOptional(v.literal(true)),
  /** Sentences about what went wrong before. */
  notes: v.array(text),
});
export type ExplanationsHead = Readonly<Omit<v.InferOutput<typeof headSchema>, 'version'>>;

/** Known after the last call. */
export const endSchema = v.object({
  refused: refusedRequestsSchema,
  /** How many values of the call logs were redacted. */
  redactions: v.number(),
  /** Why call logs are missing, or may be. */
  uncertainty: v.exactOptional(v.object({ reason: text, spoilsChecks: v.boolean() })),
});
export type ExplanationsEnd = Readonly<v.InferOutput<typeof endSchema>>;

/** An insight. The session is in the call log. */
export const insightSchema = v.object({
  outcome: v.picklist(outcomes),
  /** By the numbers of its request and of itself. */
  example: v.exactOptional(v.pipe(v.tuple([v.number(), v.number()]), v.readonly())),
  miss: v.exactOptional(missSchema),
  match: v.exactOptional(matchSchema),
  note: v.exactOptional(text),
});
export type KeptInsight = Readonly<v.InferOutput<typeof insightSchema>>;

export interface ExplanationsOptions {
  readonly head: ExplanationsHead;
  readonly collection: Collection | undefined;
  readonly locate: Locate;
  readonly redactor: Redactor;
  /** Called once all calls are written. */
  readonly end: () => ExplanationsEnd;
}

/** Writes requests first, then call by call. */
export async function beginExplanations(file: PartialFile, options: ExplanationsOptions): Promise<ReportWriter> {
  const { head, collection, end } = options;
  const numbers = numberExamples(collection);
  const plain = new Map<Example | undefined, Map<CallOutcome, number>>();
  const told = new Map<string, number>();
  /** What is told of several calls is one object. */
  const keyOf = memoizeObject(toKey);
  let count = 0;

  const keep = ({ example, ...rest }: CallInsight): KeptInsight => {
    const number = example && numbers.get(example);
    return { ...rest, ...{ session: undefined }, ...(number && { example: number }) };
  };
  /** What most calls are: an outcome and an example, without a reason. */
  const keepPlain = ({ outcome, example }: CallInsight): KeptInsight => keep({ outcome, ...(example && { example }) });
  /** The number of an insight, and its entry where it is a new one. */
  const numberIn = <K>(
    known: Map<K, number>,
    key: K,
    insight: CallInsight,
    toKept: (insight: CallInsight) => KeptInsight,
  ): [number: number, entry: string] => {
    const number = known.get(key);
    if (number !== undefined) return [number, ''];
    known.set(key, count);
    return [count++, `{"insight":${JSON.stringify(toKept(insight))}},\n`];
  };
  const numberOf = (insight: CallInsight, isShown: boolean): [number: number, entry: string] => {
    const { outcome, example, miss, match, note } = insight;
    if (isShown && (miss !== undefined || match !== undefined || note !== undefined)) {
      const key = toKey({ ...keep(insight), miss: miss && keyOf(miss), match: match && keyOf(match) });
      return numberIn(told, key, insight, keep);
    }
    const ofExample = plain.get(example) ?? new Map<CallOutcome, number>();
    plain.set(example, ofExample);
    return numberIn(ofExample, outcome, insight, keepPlain);
  };

  await file.write(`[\n${JSON.stringify({ version, ...head })},\n`);
  for (const request of keptRequests(options)) await file.write(`${JSON.stringify({ request })},\n`);
  return {
    write: ({ log, insight, row }) => {
      const [number, entry] = numberOf(insight, row !== undefined);
      return file.write(`${entry}[${JSON.stringify(log.id)},${number}],\n`);
    },
    end: () => `${JSON.stringify(end())}\n]\n`,
  };
}

function numberExamples(collection: Collection | undefined): ReadonlyMap<Example, readonly [number, number]> {
  const entries = (collection?.requests ?? []).flatMap(({ examples }, request) =>
    examples.map((example, index) => [example, [request, index]] as const),
  );
  return new Map(entries);
}

function* keptRequests({ collection, locate, redactor }: ExplanationsOptions): Generator<KeptRequest> {
  const { redactText, redactTarget } = redactor;
  for (const { id, place, request, examples } of collection?.requests ?? []) {
    yield {
      id: redactText(id),
      ...(place.collection !== undefined && { collection: redactText(place.collection) }),
      path: place.path.map(redactText),
      method: redactText(request.method),
      address: redactTarget(request.address),
      ...locate(place.pointer),
      examples: examples.map((example) => ({
        id: redactText(example.id),
        name: redactText(example.name),
        status: example.status,
        address: redactTarget(example.request.address),
        ...(example.standsFor?.isDefault === true && { isDefault: true }),
        ...locate(example.place.pointer),
      })),
    };
  }
}
