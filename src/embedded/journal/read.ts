/** Reads a journal file, whether its server is still there or not. */
import { Buffer } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { openPlainFile } from '../../files/plain-file.ts';
import type { CallLog } from '../../postman/model.ts';
import { createLineReader } from './format.ts';

/** The largest entry has two bodies of 1 MB whose every byte is escaped (`\u0000`): longer lines are not ours. */
const maxLineBytes = 16 * 1024 * 1024;

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
      const read = createLineReader();
      for await (const lines of linesOf(file)) {
        for (const line of lines) {
          if (calls >= most) return;
          const found = line === undefined ? undefined : read(line);
          if (found === 'part') continue;
          if (found === undefined) tornLines += 1;
          else calls += 1;
          if (found !== undefined && (mock === undefined || found.mock === mock)) yield found.log;
        }
      }
    },
  };
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
