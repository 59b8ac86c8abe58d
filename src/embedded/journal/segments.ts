/** Entries in order, in a file. While they cannot be written, the newest of them are kept in memory. */
import { Buffer } from 'node:buffer';
import { closeSync, constants, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';

/** Small appends are put together up to this size, so that a chunk is worth one read. */
const chunkBytes = 64 * 1024;

/** Some consecutive entries. */
export interface Chunk {
  /** Number of the first entry, counted from 0. */
  readonly first: number;
  readonly count: number;
  /** In bytes. */
  readonly length: number;
  /** Where it begins in the file; `undefined` when it could not be written or there is no file: it is in memory then. */
  readonly offset: number | undefined;
}

export interface ChunkLog {
  /**
   * Appends entries as one piece. Never throws: what cannot be written stays in memory and `onWriteError` hears of it.
   *
   * @returns whether they are in the file
   */
  append(entries: Buffer, count: number): boolean;
  /** Every chunk so far, oldest first. */
  readonly chunks: readonly Chunk[];
  /** Whether all entries so far are in the file, and nothing else is, as far as its size tells. */
  readonly fileHasAll: boolean;
  /**
   * The chunk's bytes, from memory or from the file; `undefined` when it is in neither any more. Synchronous as the writes
   * are: 64 kB of the page cache take less time than the way to a thread and back.
   */
  read(chunk: Chunk): Buffer | undefined;
  close(): void;
}

/** As `a+`, but a symbolic link is not followed: its target belongs to somebody else. Windows has no such flag. */
const appendOnly = constants.O_APPEND | constants.O_CREAT | constants.O_RDWR | constants.O_NOFOLLOW;

export interface ChunkLogOptions {
  /** `undefined`: memory only. */
  readonly file: string | undefined;
  /** How much of the newest is kept in memory, where there is no file or it cannot be written. */
  readonly memoryBytes: number;
  readonly onWriteError: (error: unknown) => void;
}

/**
 * Opens the log. The file is made readable for its owner alone, since calls may carry secrets.
 *
 * Writes are synchronous on purpose: a page-cache write of 64 kB takes some 20 µs, what was appended survives a kill
 * of the process, and a slow disk slows the callers down instead of filling the memory.
 *
 * @throws when the file cannot be opened.
 */
export function openChunkLog({ file, memoryBytes, onWriteError }: ChunkLogOptions): ChunkLog {
  let descriptor = file === undefined ? undefined : openSync(file, appendOnly, 0o600);
  const chunks: Chunk[] = [];
  const inMemory = createNewestChunks(memoryBytes);
  let fileSize = descriptor === undefined ? 0 : fstatSync(descriptor).size;
  let failing = false;

  /** Writes all or nothing; gives the offset, or `undefined` when the bytes are not in the file. */
  const write = (bytes: Buffer): number | undefined => {
    if (descriptor === undefined) return undefined;
    const offset = fileSize;
    try {
      for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
      fileSize += bytes.length;
      failing = false;
      return offset;
    } catch (error) {
      // On a full disk twenty writes fail in a second: only the first failure of a row is told.
      if (!failing) onWriteError(error);
      failing = true;
      undoPartialWrite(descriptor, offset);
      fileSize = fstatSync(descriptor).size;
      return undefined;
    }
  };

  return {
    chunks,
    get fileHasAll() {
      if (descriptor === undefined) return false;
      // Sizes differ where a write failed, the file was not empty before, or another program has changed it.
      return fstatSync(descriptor).size === chunks.reduce((sum, { length }) => sum + length, 0);
    },
    append(entries, count) {
      const { length } = entries;
      const offset = write(entries);
      const last = chunks.at(-1);
      const end = last?.offset === undefined ? undefined : last.offset + last.length;
      if (last !== undefined && offset !== undefined && offset === end && last.length + length <= chunkBytes) {
        chunks[chunks.length - 1] = { ...last, count: last.count + count, length: last.length + length };
        return true;
      }
      const chunk: Chunk = { first: last === undefined ? 0 : last.first + last.count, count, length, offset };
      chunks.push(chunk);
      if (offset === undefined) inMemory.keep(chunk, entries);
      return offset !== undefined;
    },
    read(chunk) {
      const { offset, length } = chunk;
      if (descriptor === undefined || offset === undefined) return inMemory.get(chunk);
      const buffer = Buffer.allocUnsafe(length);
      for (let done = 0; done < length;) {
        const bytesRead = readSync(descriptor, buffer, done, length - done, offset + done);
        // The file was cut behind our back: the rest of the chunk is gone.
        if (bytesRead === 0) return undefined;
        done += bytesRead;
      }
      return buffer;
    },
    close() {
      if (descriptor !== undefined) closeSync(descriptor);
      descriptor = undefined;
    },
  };
}

/** The newest of the chunks that are in no file, as many as fit into so many bytes. */
function createNewestChunks(mostBytes: number) {
  /** Oldest first. */
  const kept = new Map<Chunk, Buffer>();
  let size = 0;
  return {
    get: (chunk: Chunk) => kept.get(chunk),
    keep(chunk: Chunk, bytes: Buffer): void {
      if (bytes.length > mostBytes) return;
      kept.set(chunk, bytes);
      size += bytes.length;
      for (const [oldest, { length }] of kept) {
        if (size <= mostBytes) return;
        kept.delete(oldest);
        size -= length;
      }
    },
  };
}

function undoPartialWrite(descriptor: number, offset: number): void {
  try {
    ftruncateSync(descriptor, offset);
  } catch {
    // The half-written piece stays; a reader drops it as a torn line.
  }
}
