/** Reads a journal file, whether its server is still there or not. */
import { Buffer } from 'node:buffer';
import { createReadStream } from 'node:fs';
import * as v from 'valibot';
import { parseShallowJson } from '../../engine/bounded-json.ts';
import { openPlainFile } from '../../files/plain-file.ts';
import type { CallLog } from '../../postman/model.ts';
import { callLogSchema } from '../../postman/model.ts';

/** The largest entry has two bodies of 1 MB whose every byte is escaped (`\u0000`): longer lines are not ours. */
const maxLineBytes = 16 * 1024 * 1024;

const { id, servedAt, request, response } = callLogSchema.entries;
/** What the line of a call need not hold, since it may stand in a line that many have in common. */
const shareable = {
  request: v.exactOptional(request),
  response: v.exactOptional(response),
  responseName: v.exactOptional(v.nullable(v.string())),
};
const callLineSchema = v.object({
  mock: v.string(),
  log: v.object({ id, servedAt, ...shareable }),
  same: v.exactOptional(v.array(v.number())),
});
const sharedLineSchema = v.object({ same: v.number(), log: v.object(shareable) });
const lineSchema = v.union([callLineSchema, sharedLineSchema]);

type CallLine = v.InferOutput<typeof callLineSchema>;
type Shared = v.InferOutput<typeof sharedLineSchema>['log'];

export interface JournalReader extends AsyncIterable<CallLog> {
  /** Lines dropped so far because they are incomplete or no journal entries; a killed server leaves at most one. */
  readonly tornLines: number;
  /** Call logs read so far, of all mocks. */
  readonly calls: number;
}

/**
 * The call logs in a journal file, oldest first; of one mock when its ID is given. One is in memory at a time, and what
 * stands in the file once, which is one object in all call logs that have it. The counts are final once the iteration has
 * ended. Iterating again starts anew.
 *
 * @param most how many call logs are read, of all mocks: more may be coming in
 * @throws while iterating, when the file cannot be read.
 */
export function readJournal(file: string, mock?: string, most = Infinity): JournalReader {
  let tornLines = 0;
  let calls = 0;
  return {
    get tornLines() {
      return tornLines;
    },
    get calls() {
      return calls;
    },
    async *[Symbol.asyncIterator]() {
      tornLines = 0;
      calls = 0;
      const shared = new Map<number, Shared>();
      for await (const lines of linesOf(file)) {
        for (const line of lines) {
          if (calls >= most) return;
          const parsed = line === undefined ? undefined : parseLine(line);
          if (parsed !== undefined && !('mock' in parsed)) {
            shared.set(parsed.same, parsed.log);
            continue;
          }
          const log = parsed === undefined ? undefined : wholeCallLog(parsed, shared);
          if (log === undefined) tornLines += 1;
          else calls += 1;
          if (log !== undefined && (mock === undefined || parsed?.mock === mock)) yield log;
        }
      }
    },
  };
}

function parseLine(line: string): v.InferOutput<typeof lineSchema> | undefined {
  try {
    const parsed = v.safeParse(lineSchema, parseShallowJson(line), { abortEarly: true });
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** The call log of a line, with what it has in common with others, wherever that stands; `undefined` when that is nowhere. */
function wholeCallLog({ log, same = [] }: CallLine, shared: ReadonlyMap<number, Shared>): CallLog | undefined {
  const members: Shared = { ...log };
  for (const number of same) Object.assign(members, shared.get(number));
  const { request, response, responseName = '' } = members;
  if (request === undefined || response === undefined) return undefined;
  return { id: log.id, responseName, servedAt: log.servedAt, request, response };
}

/**
 * The lines of a file, many at a time; `undefined` for one that is too long, or has no end. Not `node:readline`: it also
 * splits at U+2028 and U+2029, which JSON strings may hold.
 */
async function* linesOf(file: string): AsyncGenerator<readonly (string | undefined)[], void, undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  // By its descriptor, which the stream closes.
  const fd = await openPlainFile(file, { follow: false });
  for await (const chunk of createReadStream('', { fd }) as AsyncIterable<Buffer>) {
    const lines: (string | undefined)[] = [];
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
      if (length + end - start > maxLineBytes) lines.push(undefined);
      else if (length === 0) lines.push(chunk.toString('utf8', start, end));
      else lines.push(Buffer.concat([...parts, chunk.subarray(start, end)]).toString('utf8'));
      parts.length = 0;
      length = 0;
      start = end + 1;
    }
    length += chunk.length - start;
    if (length > maxLineBytes) parts.length = 0;
    else if (start < chunk.length) parts.push(chunk.subarray(start));
    yield lines;
  }
  if (length > 0) yield [undefined];
}
