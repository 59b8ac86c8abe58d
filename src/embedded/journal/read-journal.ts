/** Reads a journal whose server is gone. */
import { Buffer } from 'node:buffer';
import { createReadStream } from 'node:fs';
import * as v from 'valibot';
import type { CallLog } from '../../postman/model.ts';
import { callLogSchema } from '../../postman/model.ts';

/** The largest entry has two bodies of 1 MB whose every byte is escaped (`\u0000`): longer lines are not ours. */
const maxLineBytes = 16 * 1024 * 1024;

const callLineSchema = v.object({
  mock: v.string(),
  log: v.record(v.string(), v.unknown()),
  same: v.exactOptional(v.array(v.number())),
});
const sharedLineSchema = v.object({ same: v.number(), log: v.record(v.string(), v.unknown()) });
const lineSchema = v.union([callLineSchema, sharedLineSchema]);

export interface JournalReader extends AsyncIterable<CallLog> {
  /** Lines dropped so far because they are incomplete or no journal entries; a killed server leaves at most one. */
  readonly tornLines: number;
}

/**
 * The call logs in a journal file, oldest first, one in memory at a time; of one mock when its ID is given. `tornLines`
 * is final once the iteration has ended. Iterating again starts anew.
 *
 * @throws while iterating, when the file cannot be read.
 */
export function readJournal(file: string, mock?: string): JournalReader {
  let tornLines = 0;
  return {
    get tornLines() {
      return tornLines;
    },
    async *[Symbol.asyncIterator]() {
      tornLines = 0;
      const shared = new Map<number, SharedLine['log']>();
      for await (const line of linesOf(file)) {
        const parsed = line === undefined ? undefined : parseLine(line);
        if (parsed !== undefined && !('mock' in parsed)) {
          shared.set(parsed.same, parsed.log);
          continue;
        }
        const log = parsed === undefined ? undefined : wholeCallLog(parsed, shared);
        if (log === undefined) tornLines += 1;
        else if (mock === undefined || parsed?.mock === mock) yield log;
      }
    },
  };
}

type SharedLine = v.InferOutput<typeof sharedLineSchema>;

function parseLine(line: string): v.InferOutput<typeof lineSchema> | undefined {
  try {
    const parsed = v.safeParse(lineSchema, JSON.parse(line));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** The call log of a line, with what it has in common with others, wherever that stands; `undefined` when that is nowhere. */
function wholeCallLog(
  { log, same = [] }: v.InferOutput<typeof callLineSchema>,
  shared: ReadonlyMap<number, SharedLine['log']>,
): CallLog | undefined {
  const whole = same.reduce((members, number) => ({ ...members, ...shared.get(number) }), log);
  const parsed = v.safeParse(callLogSchema, whole);
  return parsed.success ? parsed.output : undefined;
}

/**
 * The lines of a file; `undefined` for one that is too long, or has no end. Not `node:readline`: it also splits at
 * U+2028 and U+2029, which JSON strings may hold.
 */
async function* linesOf(file: string): AsyncGenerator<string | undefined, void, undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
      if (length + end - start > maxLineBytes) yield undefined;
      else yield Buffer.concat([...parts, chunk.subarray(start, end)]).toString('utf8');
      parts.length = 0;
      length = 0;
      start = end + 1;
    }
    length += chunk.length - start;
    if (length > maxLineBytes) parts.length = 0;
    else if (start < chunk.length) parts.push(chunk.subarray(start));
  }
  if (length > 0) yield undefined;
}
