/** Reads `explanations.json`, and explains calls by it: what a report has told of them is told again. */
import { createReadStream } from 'node:fs';
import * as v from 'valibot';
import { readLines } from '../../call-log/ndjson.ts';
import { parseShallowJson } from '../../http-text/bounded-json.ts';
import { openPlainFile } from '../../files/plain-file.ts';
import {
  endSchema,
  headSchema,
  insightSchema,
  requestSchema,
  type ExplanationsEnd,
  type ExplanationsHead,
  type KeptInsight,
  type KeptRequest,
} from '../files/explanations.ts';

const entrySchema = v.union([
  /** Of a call: its ID, and the number of its insight. */
  v.tuple([v.string(), v.number()]),
  v.object({ insight: insightSchema }),
  v.object({ request: requestSchema }),
  endSchema,
]);

/** Most characters of insights that are kept: four times what a report of ours can have. */
const mostCharacters = 100_000_000;
/** Most calls that are read ahead of their logs: more have none but in a file that somebody has changed. */
const mostAhead = 100_000;

/** What a file of explanations says, in its order. */
export interface SavedExplanations {
  readonly head: ExplanationsHead;
  readonly requests: readonly KeptRequest[];
  /** What was told of the next call with this ID. */
  readonly next: (id: string) => Promise<KeptInsight | undefined>;
  /** The entry that follows all calls: no call is read after it. */
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
  /** Reads up to and with the next call; `false` behind the last one. */
  const readCall = async (): Promise<boolean> => {
    // A file that cannot be read to its end explains what came before.
    for (;;) {
      const { value, done } = await entries.next().catch(() => ({ value: undefined, done: true }));
      if (done === true) return false;
      const { success, output: entry } = v.safeParse(entrySchema, value, { abortEarly: true });
      if (!success) continue;
      if (Array.isArray(entry)) {
        ahead.set(...entry);
        return true;
      }
      if ('request' in entry) requests.push(entry.request);
      else if ('refused' in entry) end = entry;
      else {
        characters += JSON.stringify(entry).length;
        insights.push(characters > mostCharacters ? undefined : entry.insight);
      }
    }
  };
  // The requests stand before the first call.
  await readCall();
  return {
    head: head.output,
    requests,
    next: async (id) => {
      while (!ahead.has(id) && ahead.size < mostAhead && (await readCall()));
      const number = ahead.get(id);
      ahead.delete(id);
      return number === undefined ? undefined : insights[number];
    },
    end: async () => {
      while (await readCall()) ahead.clear();
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
