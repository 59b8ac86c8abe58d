/** The call logs of an embedded server: every call it answered, in order, on disk or, in part, in memory. */
import type { Buffer } from 'node:buffer';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import { createRefusedCounter, type RefusedRequest, type RefusedRequests } from '../../call-log/refused.ts';
import type { CallLog } from '../../call-log/model.ts';
import { openChunkLog, type Chunk } from './segments.ts';
import { createCallEncoder, type CallRecord, type EqualCalls } from './record.ts';
import { createLineReader, isCallLine } from './format.ts';
import { createSessionIndex } from './session-index.ts';

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
   * Notes a call. It is encoded at once, for what waits is in the way of the garbage collector; writing comes later, in
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
      // The last chunk grows while this waits for others: what comes later is left out as a whole, so that there is no gap.
      const end = flushed;
      const step = direction === 'asc' ? 1 : -1;
      const from = start ?? (direction === 'asc' ? 0 : flushed - 1);
      const [first, last] = direction === 'asc' ? [from, end - 1] : [0, Math.min(from, end - 1)];
      const read = createLineReader(encoder.lineOf);
      const found = session === undefined ? undefined : sessions.find(session);
      const wanted = found && new Set(found);
      for (let index = chunkIndexOf(log.chunks, from); ; index += step) {
        const chunk = log.chunks[index];
        if (chunk === undefined || chunk.first >= end) return;
        if (found !== undefined && !hasAny(found, chunk)) continue;
        if (index % chunksInARow === 0) await letOthersRun();
        const bytes = log.read(chunk);
        if (bytes === undefined) continue;
        const lines = callLines(bytes).flatMap((line, at) => {
          const sequence = chunk.first + at;
          return sequence < first || sequence > last || wanted?.has(sequence) === false ? [] : [{ sequence, line }];
        });
        if (direction === 'desc') lines.reverse();
        // In small batches: who wants a page takes a part of what a chunk holds.
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

/** The index of the chunk that holds the entry, by bisection; the last one's for an entry still to come. */
function chunkIndexOf(chunks: readonly { readonly first: number }[], sequence: number): number {
  return lastWhere(chunks, ({ first }) => first <= sequence);
}

/** Whether one of these entries, which are in order, is in the chunk. */
function hasAny(sequences: readonly number[], { first, count }: Chunk): boolean {
  const last = sequences[lastWhere(sequences, (sequence) => sequence < first + count)];
  return last !== undefined && last >= first && last < first + count;
}

/** The index of the last for which this is so, as it is for all before it; 0 where there is none. By bisection. */
function lastWhere<T>(ordered: readonly T[], isSo: (value: T) => boolean): number {
  let low = 0;
  let high = ordered.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const value = ordered[middle];
    if (value !== undefined && isSo(value)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The lines of the calls in a chunk. */
function callLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    if (isCallLine(bytes, start)) lines.push(bytes.subarray(start, end));
    start = end;
  }
  return lines;
}
