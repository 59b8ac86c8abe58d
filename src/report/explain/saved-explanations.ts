/** Reads `explanations.json`, and explains calls by it: what a report has told of them is told again. */
import { createReadStream } from 'node:fs';
import * as v from 'valibot';
import { readLines } from '../../call-log/ndjson.ts';
import type { CallOutcome } from '../../call-log/outcome.ts';
import { parseShallowJson } from '../../http-text/bounded-json.ts';
import { openPlainFile } from '../../files/plain-file.ts';
import {
  endSchema,
  headSchema,
  requestSchema,
  type ExplanationsEnd,
  type ExplanationsHead,
  type KeptRequest,
} from '../files/explanations.ts';
import { matchSchema, missSchema } from './insight.ts';

const outcomes = [
  'matched',
  'loose',
  'unmatched',
  'server-response',
  'preflight',
  'ignored',
] as const satisfies CallOutcome[];
const insightSchema = v.object({
  outcome: v.picklist(outcomes),
  example: v.exactOptional(v.tuple([v.number(), v.number()])),
  miss: v.exactOptional(missSchema),
  match: v.exactOptional(matchSchema),
  note: v.exactOptional(v.string()),
});
const callSchema = v.tuple([v.string(), v.number()]);
const entrySchema = v.union([
  callSchema,
  v.object({ insight: insightSchema }),
  v.object({ request: requestSchema }),
  endSchema,
]);
type Entry = v.InferOutput<typeof entrySchema>;
type KeptInsight = v.InferOutput<typeof insightSchema>;

/** Characters of all insights that are kept: a file of ours has a quarter of it. */
const mostCharacters = 100_000_000;
/** Calls whose logs have not come yet: those of a file that somebody has changed. */
const mostAhead = 100_000;

/** What a file of explanations says, in its order. */
export interface SavedExplanations {
  readonly head: ExplanationsHead;
  readonly requests: readonly KeptRequest[];
  /** What was told of the next call with this ID. */
  readonly next: (id: string) => Promise<KeptInsight | undefined>;
  /** What stands behind the calls, which are over then. */
  readonly end: () => Promise<ExplanationsEnd | undefined>;
}

/**
 * Opens a file.
 *
 * @returns `undefined` where there is none, or none that this program reads: then nothing is known
 */
export async function openSavedExplanations(file: string): Promise<SavedExplanations | undefined> {
  const fd = await openPlainFile(file, { follow: true }).catch(() => undefined);
  if (fd === undefined) return undefined;
  const entries = readEntries(createReadStream('', { fd }));
  const first = await entries.next().catch(() => undefined);
  const head = v.safeParse(headSchema, first?.value);
  if (!head.success) {
    await entries.return();
    return undefined;
  }

  const requests: KeptRequest[] = [];
  const insights: (KeptInsight | undefined)[] = [];
  const ahead = new Map<string, number>();
  let characters = 0;
  let end: ExplanationsEnd | undefined;
  /** The next call; `undefined` behind the last one. */
  const nextCall = async (): Promise<v.InferOutput<typeof callSchema> | undefined> => {
    // A file that cannot be read to its end explains what came before.
    for (;;) {
      const { value, done } = await entries.next().catch(() => ({ value: undefined, done: true }));
      if (done === true) return undefined;
      const entry = readEntry(value);
      if (entry === undefined) continue;
      if (Array.isArray(entry)) return entry;
      if ('request' in entry) requests.push(entry.request);
      else if ('refused' in entry) end = entry;
      else {
        characters += JSON.stringify(entry).length;
        insights.push(characters > mostCharacters ? undefined : entry.insight);
      }
    }
  };
  const take = (call: v.InferOutput<typeof callSchema> | undefined): void => {
    if (call !== undefined) ahead.set(...call);
  };
  // The requests stand before the first call.
  take(await nextCall());
  return {
    head: head.output,
    requests,
    next: async (id) => {
      while (!ahead.has(id) && ahead.size < mostAhead) {
        const call = await nextCall();
        if (call === undefined) break;
        take(call);
      }
      const number = ahead.get(id);
      ahead.delete(id);
      return number === undefined ? undefined : insights[number];
    },
    end: async () => {
      while ((await nextCall()) !== undefined);
      return end;
    },
  };
}

/** The JSON of each line that has an entry. */
async function* readEntries(chunks: AsyncIterable<Buffer>): AsyncGenerator<unknown, void, undefined> {
  for await (const lines of readLines(chunks)) {
    for (const line of lines) {
      const json = line?.trim().replace(/,$/, '');
      if (json === undefined || json === '' || json === '[' || json === ']') continue;
      try {
        yield parseShallowJson(json);
      } catch {
        // Torn, or none of ours.
      }
    }
  }
}

function readEntry(value: unknown): Entry | undefined {
  const parsed = v.safeParse(entrySchema, value, { abortEarly: true });
  return parsed.success ? parsed.output : undefined;
}
