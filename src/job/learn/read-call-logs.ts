/** Reads the call logs that a report has written. */
import { createReadStream, type ReadStream } from 'node:fs';
import * as v from 'valibot';
import { parseShallowJson } from '../../http-text/bounded-json.ts';
import { callLogSchema, type CallLog } from '../../postman/model.ts';

/** A file of call logs. Iterating again reads it again. */
export interface CallLogFile extends AsyncIterable<CallLog> {
  /** Lines that are no call logs, known once the iteration has ended: a file that was cut off ends in one. */
  readonly badLines: number;
  /** Whether the last line is one of them. */
  readonly isTorn: boolean;
  /** How much of the file has been read. */
  readonly bytesRead: number;
}

/** Two bodies of 1 MB whose every byte is escaped (`\u0000`) fit: longer lines are not ours. */
const maxLineBytes = 16 * 1024 * 1024;

/**
 * The call logs in `call-logs.ndjson`, oldest first, one in memory at a time. Lines that are none are counted.
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
      for await (const line of linesOf(stream)) {
        const log = parseLine(line);
        isTorn = log === undefined;
        if (log === undefined) badLines += 1;
        else {
          found += 1;
          yield log;
        }
      }
      if (found === 0 && badLines > 0) {
        throw new Error(
          `${file} has no call logs: it takes a call-logs.ndjson, with one call log as JSON in each line.`,
        );
      }
    },
  };
}

function parseLine(line: string): CallLog | undefined {
  try {
    const parsed = v.safeParse(callLogSchema, parseShallowJson(line));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The lines that are not blank; '' stands for one that is too long. Not `node:readline`: it also splits at U+2028 and
 * U+2029, which JSON strings may hold.
 */
async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string, void, undefined> {
  let parts: Buffer[] = [];
  let length = 0;
  const take = (): string | undefined => {
    const isTooLong = length > maxLineBytes;
    const line = isTooLong
      ? ''
      : Buffer.concat(parts)
          .toString('utf8')
          .replace(/^\uFEFF/, '');
    parts = [];
    length = 0;
    return isTooLong || line.trim() !== '' ? line : undefined;
  };
  const add = (bytes: Buffer): void => {
    length += bytes.length;
    if (length > maxLineBytes) parts = [];
    else parts.push(bytes);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
      add(chunk.subarray(start, end));
      const line = take();
      if (line !== undefined) yield line;
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  const last = take();
  if (last !== undefined) yield last;
}
