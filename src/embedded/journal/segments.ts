/** Entries in order, on disk; in memory, the newest of them, while they cannot be on disk. */
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
  /** Where it begins in the file; `undefined` when it could not be written or there is no file. */
  readonly offset: number | undefined;
  /** Where it is in memory, while it is among the newest; `undefined` when it is on disk, or larger than all the memory. */
  readonly position: number | undefined;
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

/** As `a+`, but for a link: what is in it belongs to somebody else. Windows knows no such flag. */
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
  const descriptor = file === undefined ? undefined : openSync(file, appendOnly, 0o600);
  let ring: ByteRing | undefined;
  const chunks: Chunk[] = [];
  let fileSize = descriptor === undefined ? 0 : fstatSync(descriptor).size;
  let open = true;
  let failing = false;

  /** Writes all or nothing; gives the offset, or `undefined` when the bytes are not in the file. */
  const write = (bytes: Buffer): number | undefined => {
    if (descriptor === undefined || !open) return undefined;
    const offset = fileSize;
    try {
      for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
      fileSize += bytes.length;
      failing = false;
      return offset;
    } catch (error) {
      // A full disk fails twenty times a second: the first of a row is told.
      if (!failing) onWriteError(error);
      failing = true;
      undoPartialWrite(descriptor, offset);
      fileSize = fstatSync(descriptor).size;
      return undefined;
    }
  };

  /** Gives the position. The memory is taken when it is first needed: with a file that works, never. */
  const keep = (bytes: Buffer): number | undefined => {
    ring ??= createByteRing(memoryBytes);
    return ring.put(bytes);
  };

  return {
    chunks,
    get fileHasAll() {
      if (descriptor === undefined || !open) return false;
      // Another size than theirs: not all could be written, it had something before, or others have cut it or added to it.
      return fstatSync(descriptor).size === chunks.reduce((sum, { length }) => sum + length, 0);
    },
    append(entries, count) {
      const { length } = entries;
      const offset = write(entries);
      const added: Chunk = {
        first: 0,
        count,
        length,
        offset,
        position: offset === undefined ? keep(entries) : undefined,
      };
      const last = chunks.at(-1);
      if (last === undefined) chunks.push(added);
      else if (adjoins(last, added)) {
        chunks[chunks.length - 1] = { ...last, count: last.count + count, length: last.length + length };
      } else chunks.push({ ...added, first: last.first + last.count });
      return offset !== undefined;
    },
    read({ position, offset, length }) {
      const remembered = position === undefined ? undefined : ring?.read(position, length);
      if (remembered !== undefined) return remembered;
      if (descriptor === undefined || offset === undefined || !open) return undefined;
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
      if (!open) return;
      open = false;
      if (descriptor !== undefined) closeSync(descriptor);
    },
  };
}

/** Whether two chunks can be one: small enough, and next to each other in memory and on disk. */
function adjoins(last: Chunk, added: Chunk): boolean {
  const follows = (before: number | undefined, after: number | undefined): boolean =>
    after === (before === undefined ? undefined : before + last.length);
  return (
    last.length + added.length <= chunkBytes &&
    follows(last.offset, added.offset) &&
    follows(last.position, added.position)
  );
}

/** The newest bytes, in one piece of memory that is written round and round: no garbage, no growth. */
interface ByteRing {
  /** Puts them there, and gives their position; `undefined` when they would not fit at all. */
  put(bytes: Buffer): number | undefined;
  /** A copy of what was put there; `undefined` once newer bytes lie over it. Neighbours can be read as one. */
  read(position: number, length: number): Buffer | undefined;
}

/** Makes a ring. The system hands out its memory as it is first written to. */
function createByteRing(capacity: number): ByteRing {
  const memory = Buffer.alloc(capacity);
  // One more than there is room for: what stands at the end of a round is never next to what begins the following one.
  const round = capacity + 1;
  /** Bytes put so far, those left unused at the end of a round included. */
  let head = 0;
  return {
    put(bytes) {
      if (bytes.length > capacity) return undefined;
      const used = head % round;
      if (bytes.length > capacity - used) head += round - used;
      const position = head;
      head += bytes.length;
      memory.set(bytes, position % round);
      return position;
    },
    read(position, length) {
      if (position < head - round) return undefined;
      const start = position % round;
      return Buffer.from(memory.subarray(start, start + length));
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
