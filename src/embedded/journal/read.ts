/** Reads a journal file, whether its server is still there or not. */
import { createReadStream } from 'node:fs';
import { createRefusedCounter, type RefusedRequests } from '../../call-log/refused.ts';
import type { CallLog } from '../../call-log/model.ts';
import { readLines } from '../../call-log/ndjson.ts';
import { openPlainFile } from '../../files/plain-file.ts';
import { createLineReader } from './format.ts';

export interface JournalReader extends AsyncIterable<CallLog> {
  /** Lines dropped so far because they are incomplete or no journal entries; a killed server leaves at most one. */
  readonly tornLines: number;
  /** Call logs read so far, of all mocks. */
  readonly calls: number;
  /** Requests read so far that never became calls, of all mocks: they were refused before anybody knew whom they meant. */
  readonly refused: RefusedRequests;
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
  let refused = createRefusedCounter();
  return {
    get tornLines() {
      return tornLines;
    },
    get calls() {
      return calls;
    },
    get refused() {
      return refused.counted();
    },
    async *[Symbol.asyncIterator]() {
      tornLines = 0;
      calls = 0;
      refused = createRefusedCounter();
      const read = createLineReader();
      // By its descriptor, which the stream closes.
      const fd = await openPlainFile(file, { follow: false });
      for await (const lines of readLines(createReadStream('', { fd }))) {
        for (const line of lines) {
          if (calls >= most) return;
          const found = line === undefined ? undefined : read(line);
          if (found === 'part') continue;
          if (found === undefined) {
            tornLines += 1;
          } else if ('refused' in found) {
            refused.add(found.refused);
          } else {
            calls += 1;
            if (mock === undefined || found.mock === mock) yield found.log;
          }
        }
      }
    },
  };
}
