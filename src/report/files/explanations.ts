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
import type { CallOutcome } from '../../call-log/outcome.ts';
import type { Collection, Example } from '../../engine/index.ts';
import type { CallInsight, Locate } from '../explain/insight.ts';
import { memoizeObject, toKey } from '../memoize.ts';
import type { Redactor } from '../redact/redact.ts';
import type { PartialFile } from './partial-file.ts';
import {
  explanationsVersion,
  type ExplanationsEnd,
  type ExplanationsHead,
  type KeptRequest,
} from './explanation-entries.ts';
import type { ReportWriter } from './report-files.ts';

/** The name that reports give the file. */
export const explanationsFile = 'explanations.json';

/** An insight, its example by number. The session is in the call log. */
export interface KeptInsight extends Omit<CallInsight, 'example' | 'session'> {
  readonly example?: readonly [request: number, example: number];
  readonly session?: undefined;
}

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

  const next = (json: string): [number: number, entry: string] => [count++, `{"insight":${json}},\n`];
  const keep = ({ example, ...rest }: CallInsight): KeptInsight => {
    const number = example && numbers.get(example);
    return { ...rest, session: undefined, ...(number && { example: number }) };
  };
  /** The number of what most calls are: an outcome and an example, without a reason. */
  const plainNumber = ({ outcome, example }: CallInsight): [number: number, entry: string] => {
    const known = plain.get(example) ?? new Map<CallOutcome, number>();
    plain.set(example, known);
    const number = known.get(outcome);
    if (number !== undefined) return [number, ''];
    const made = next(JSON.stringify(keep({ outcome, ...(example && { example }) })));
    known.set(outcome, made[0]);
    return made;
  };
  const numberOf = (insight: CallInsight, isShown: boolean): [number: number, entry: string] => {
    const { miss, match, note } = insight;
    if (!isShown || (miss === undefined && match === undefined && note === undefined)) return plainNumber(insight);
    const key = toKey({ ...keep(insight), miss: miss && keyOf(miss), match: match && keyOf(match) });
    const number = told.get(key);
    if (number !== undefined) return [number, ''];
    const made = next(JSON.stringify(keep(insight)));
    told.set(key, made[0]);
    return made;
  };

  await file.write(`[\n${JSON.stringify({ version: explanationsVersion, ...head })},\n`);
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
