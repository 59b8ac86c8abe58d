/** Call logs in a file, as JSON, one a line (newline-delimited JSON). */
import { Buffer } from 'node:buffer';
import { createReadStream, type ReadStream } from 'node:fs';
import * as v from 'valibot';
import { parseShallowJson } from '../http-text/bounded-json.ts';
import { callLogSchema, type CallLog } from './model.ts';

/** The name that reports give the file. */
export const callLogsFile = 'call-logs.ndjson';

/** Two bodies of 1 MB whose every byte is escaped (`\u0000`) fit: longer lines are not ours. */
const maxLineBytes = 16 * 1024 * 1024;

/**
 * The lines of a file, as many at a time as a chunk has ends of them; `undefined` for one that is too long. Not
 * `node:readline`: it also splits at U+2028 and U+2029, which JSON strings may hold.
 */
export async function* readLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<readonly (string | undefined)[]> {
  let parts: Buffer[] = [];
  let length = 0;
  const add = (bytes: Buffer): void => {
    length += bytes.length;
    if (length > maxLineBytes) parts = [];
    else parts.push(bytes);
  };
  const take = (): string | undefined => {
    const [first, ...more] = parts;
    const line = length > maxLineBytes ? undefined : more.length === 0 ? first : Buffer.concat(parts);
    const text = length === 0 ? '' : line?.toString('utf8');
    parts = [];
    length = 0;
    return text;
  };
  for await (const chunk of chunks) {
    const lines: (string | undefined)[] = [];
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
      add(chunk.subarray(start, end));
      lines.push(take());
      start = end + 1;
    }
    add(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [take()];
}

/** A file of call logs. Iterating again reads it again. */
export interface CallLogFile extends AsyncIterable<CallLog> {
  /** Lines that are no call logs, known once the iteration has ended: a file that was cut off ends in one. */
  readonly badLines: number;
  /** Whether the last line is one of them. */
  readonly isTorn: boolean;
  /** How much of the file has been read. */
  readonly bytesRead: number;
}

/**
 * The call logs in a file, oldest first, one in memory at a time. Lines that are none are counted, but for blank ones.
 *
 * @throws while iterating, when the file cannot be read or not one of its lines is a call log
 */
export function readCallLogFile(file: string): CallLogFile {
  let badLines = 0;
  let isTorn = false;
  let stream: ReadStream | undefined;
  return {
    get badLines() {
      return badLines;
    },
    get isTorn() {
      return isTorn;
    },
    get bytesRead() {
      return stream?.bytesRead ?? 0;
    },
    async *[Symbol.asyncIterator]() {
      badLines = 0;
      isTorn = false;
      let found = 0;
      stream = createReadStream(file);
      for await (const lines of readLines(stream)) {
        for (const line of lines) {
          // `trim` takes a byte order mark too.
          const text = line?.trim();
          if (text === '') continue;
          const log = text === undefined ? undefined : parseCallLog(text);
          isTorn = log === undefined;
          if (log === undefined) badLines += 1;
          else {
            found += 1;
            yield log;
          }
        }
      }
      if (found === 0 && badLines > 0) {
        throw new Error(
          `${file} has no call logs: it takes a ${callLogsFile}, with one call log as JSON in each line.`,
        );
      }
    },
  };
}

function parseCallLog(line: string): CallLog | undefined {
  try {
    const parsed = v.safeParse(callLogSchema, parseShallowJson(line));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
