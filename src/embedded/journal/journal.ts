/** The call logs of an embedded server: all calls that it answered, in order, in a file, or the newest in memory. */
import type { Buffer } from 'node:buffer';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import { createRefusedCounter, type RefusedRequest, type RefusedRequests } from '../../call-log/refused.ts';
import type { CallLog } from '../../call-log/model.ts';
import { openChunkLog, type ChunkLog } from './segments.ts';
import { createCallEncoder, type EqualCalls } from './encoder.ts';
import type { CallRecord } from './record.ts';
import { createLineReader, isCallLine } from './format.ts';
import { createSessionIndex, hasAny } from './session-index.ts';

/** The file is never further behind than this many bytes … */
const batchBytes = 64 * 1024;
/** … or milliseconds. */
const batchMilliseconds = 50;
/** Chunks are read synchronously; calls are served between so many of them. */
const chunksInARow = 16;
const batchEntries = 64;

/** One entry of the journal. */
export interface JournalEntry {
  /** Its place among all calls of all mocks, counted from 0: it never changes and no other entry gets it. */
  readonly sequence: number;
  /** With headers and bodies. */
  readonly log: CallLog;
}

export type Direction = 'asc' | 'desc';

export interface Journal {
  /**
   * Notes a call. It is encoded at once, since objects that wait would burden the garbage collector, and written later, in
   * batches.
   *
   * @param equals as `CallEncoder` has it
   */
  record(call: CallRecord, equals?: EqualCalls): void;
  /** Notes a request that never became a call. */
  refuse(request: RefusedRequest): void;
  /** Those noted so far. */
  refused(): RefusedRequests;
  /** Writes what is pending. */
  flush(): void;
  /** How many calls were recorded in all, exactly, whatever has left memory. */
  readonly count: number;
  /** Whether the file has every call that is not pending, and nothing else: then `readJournal` gives what `entries` does. */
  readonly fileHasAll: boolean;
  /**
   * The entries of one mock, a batch at a time, from `start` (inclusive) or the end that `direction` begins with.
   * Entries recorded after the first step are left out. Without a file, entries that have left memory are missing.
   *
   * @param session leaves entries out that are not this session's; some that are not may be left in
   */
  entries(
    mock: string,
    direction: Direction,
    start?: number,
    session?: string,
  ): AsyncGenerator<readonly JournalEntry[], void, undefined>;
  /** Flushes and closes the file. Calls recorded later are dropped. */
  close(): void;
}

export interface JournalOptions {
  /** NDJSON, appended to; `undefined`: memory only. */
  readonly file: string | undefined;
  /** How many bytes of the newest entries stay in memory, where there is no file or it cannot be written. */
  readonly memoryBytes: number;
  /** How many bytes of what calls have in common are written once and kept; 32 MB by default. */
  readonly partBytes?: number;
  readonly newId: () => string;
  /** Hears that the file cannot be written, once for each row of failures. The entries stay in memory. */
  readonly onWriteError: (error: unknown) => void;
}

/**
 * Opens a journal.
 *
 * @throws when the file cannot be opened.
 */
export function openJournal({ file, memoryBytes, partBytes, newId, onWriteError }: JournalOptions): Journal {
  const log = openChunkLog({ file, memoryBytes, onWriteError });
  const encoder = createCallEncoder(newId, partBytes);
  const refused = createRefusedCounter();
  const sessions = createSessionIndex();
  let pending = 0;
  let flushed = 0;
  let timer: NodeJS.Timeout | undefined;
  let open = true;

  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (encoder.length === 0) return;
    const calls = pending;
    pending = 0;
    flushed += calls;
    const isWritten = log.append(encoder.take(), calls);
    if (!isWritten && file !== undefined) encoder.forget();
  };

  const flushSoon = (): void => {
    if (encoder.length >= batchBytes) flush();
    else timer ??= setTimeout(flush, batchMilliseconds);
  };

  return {
    record(call, equals) {
      if (!open) return;
      encoder.add(call, equals);
      if (call.session !== undefined && call.session !== '') sessions.add(call.session, flushed + pending);
      pending += 1;
      flushSoon();
    },
    refuse(request) {
      if (!open) return;
      refused.add(request);
      encoder.refuse(request);
      flushSoon();
    },
    refused: refused.counted,
    flush,
    get count() {
      return flushed + pending;
    },
    get fileHasAll() {
      return log.fileHasAll;
    },
    async *entries(mock, direction, start, session) {
      flush();
      const ofSession = session === undefined ? undefined : sessions.find(session);
      // The last chunk may grow while this waits for others: calls that come from now on are left out, so there is no gap.
      const range = { direction, start, end: flushed, ofSession };
      const read = createLineReader(encoder.lineOf);
      for await (const lines of linesFrom(log, range)) {
        // In small batches, since a page of call logs takes only a part of a chunk.
        for (let at = 0; at < lines.length; at += batchEntries) {
          yield lines.slice(at, at + batchEntries).flatMap(({ sequence, line }) => {
            const found = read(line.toString());
            return typeof found === 'object' && 'mock' in found && found.mock === mock
              ? [{ sequence, log: found.log }]
              : [];
          });
        }
      }
    },
    close() {
      if (!open) return;
      flush();
      open = false;
      log.close();
    },
  };
}

/** A call's line, and its place among all calls. */
interface CallLine {
  readonly sequence: number;
  readonly line: Buffer;
}

/** Which calls are read: from `start`, by default the first in this direction, and before `end`; all, or one session's. */
interface LineRange {
  readonly direction: Direction;
  readonly start: number | undefined;
  readonly end: number;
  readonly ofSession: readonly number[] | undefined;
}

/** The lines of calls, a chunk at a time. */
async function* linesFrom(log: ChunkLog, { direction, start, end, ofSession }: LineRange): AsyncGenerator<CallLine[]> {
  const isUp = direction === 'asc';
  const from = start ?? (isUp ? 0 : end - 1);
  const wanted = ofSession && new Set(ofSession);
  const isAsked = ({ sequence }: CallLine): boolean =>
    (isUp ? sequence >= from : sequence <= from) && sequence < end && wanted?.has(sequence) !== false;
  const firstIndex = log.chunks.findLastIndex(({ first }) => first <= from);
  for (let index = firstIndex; ; index += isUp ? 1 : -1) {
    const chunk = log.chunks[index];
    if (chunk === undefined || chunk.first >= end) return;
    if (ofSession !== undefined && !hasAny(ofSession, chunk)) continue;
    if (index % chunksInARow === 0) await letOthersRun();
    const lines = callLines(log.read(chunk), chunk.first).filter(isAsked);
    yield isUp ? lines : lines.reverse();
  }
}

/** The lines of the calls in a chunk, whose first call is named. Of a chunk that is gone there are none. */
function callLines(bytes: Buffer | undefined, first: number): CallLine[] {
  const lines: CallLine[] = [];
  for (let start = 0; bytes !== undefined && start < bytes.length;) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    if (isCallLine(bytes, start)) lines.push({ sequence: first + lines.length, line: bytes.subarray(start, end) });
    start = end;
  }
  return lines;
}
