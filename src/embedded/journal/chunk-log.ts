/** Bytes in order, on disk and, the newest of them, in memory. */
import { Buffer } from 'node:buffer';
import { closeSync, fstatSync, ftruncateSync, openSync, read, writeSync } from 'node:fs';
import { promisify } from 'node:util';

const readAt = promisify(read);

/** Small appends are put together up to this size, so that a chunk is worth one read. */
const chunkBytes = 64 * 1024;

/** Some consecutive entries. */
export interface Chunk {
  /** Number of the first entry, counted from 0. */
  readonly first: number;
  readonly count: number;
  readonly length: number;
  /** Where it begins in the file; `undefined` when it could not be written or there is no file. */
  readonly offset: number | undefined;
  /** Its bytes, while it is among the newest. */
  readonly bytes: Buffer | undefined;
}

export interface ChunkLog {
  /** Appends entries as one piece. Never throws: what cannot be written stays in memory and `onWriteError` hears of it. */
  append(bytes: Buffer, count: number): void;
  /** Every chunk so far, oldest first. */
  readonly chunks: readonly Chunk[];
  /** The chunk's bytes, from memory or from the file; `undefined` when it has left memory and there is no file. */
  read(chunk: Chunk): Promise<Buffer | undefined>;
  close(): void;
}

export interface ChunkLogOptions {
  /** `undefined`: memory only. */
  readonly file: string | undefined;
  /** How much of the newest is kept in memory. */
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
  const descriptor = file === undefined ? undefined : openSync(file, 'a+', 0o600);
  const chunks: Chunk[] = [];
  let fileSize = descriptor === undefined ? 0 : fstatSync(descriptor).size;
  let inMemory = 0;
  let oldestInMemory = 0;
  let open = true;

  /** Writes all or nothing; gives the offset, or `undefined` when the bytes are not in the file. */
  const write = (bytes: Buffer): number | undefined => {
    if (descriptor === undefined || !open) return undefined;
    const offset = fileSize;
    try {
      for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
      fileSize += bytes.length;
      return offset;
    } catch (error) {
      onWriteError(error);
      undoPartialWrite(descriptor, offset);
      fileSize = fstatSync(descriptor).size;
      return undefined;
    }
  };

  const evict = (): void => {
    // The newest chunk always stays, however large.
    while (inMemory > memoryBytes && oldestInMemory < chunks.length - 1) {
      const oldest = chunks[oldestInMemory];
      if (oldest !== undefined) {
        chunks[oldestInMemory] = { ...oldest, bytes: undefined };
        inMemory -= oldest.length;
      }
      oldestInMemory += 1;
    }
  };

  return {
    chunks,
    append(bytes, count) {
      const offset = write(bytes);
      const last = chunks.at(-1);
      const joins =
        last?.bytes !== undefined &&
        last.length + bytes.length <= chunkBytes &&
        offset === (last.offset === undefined ? undefined : last.offset + last.length);
      if (joins) {
        chunks[chunks.length - 1] = {
          ...last,
          count: last.count + count,
          length: last.length + bytes.length,
          bytes: Buffer.concat([last.bytes, bytes]),
        };
      } else {
        chunks.push({ first: last === undefined ? 0 : last.first + last.count, count, length: bytes.length, offset, bytes });
      }
      inMemory += bytes.length;
      evict();
    },
    async read(chunk) {
      if (chunk.bytes !== undefined) return chunk.bytes;
      if (descriptor === undefined || chunk.offset === undefined || !open) return undefined;
      const buffer = Buffer.allocUnsafe(chunk.length);
      for (let done = 0; done < chunk.length; ) {
        const { bytesRead } = await readAt(descriptor, buffer, done, chunk.length - done, chunk.offset + done);
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

function undoPartialWrite(descriptor: number, offset: number): void {
  try {
    ftruncateSync(descriptor, offset);
  } catch {
    // The half-written piece stays; a reader drops it as a torn line.
  }
}
