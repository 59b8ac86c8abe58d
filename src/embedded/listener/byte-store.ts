/** Many short pieces of bytes, kept in few large ones: thousands of objects less to walk to, and none for the garbage collector. */
import { Buffer } from 'node:buffer';

/** A piece of a larger memory. */
export interface KeptBytes {
  readonly memory: Buffer;
  readonly start: number;
  /** Behind its last byte. */
  readonly end: number;
}

/** Keeps a copy of these pieces, one behind the other. A text has one character for each byte. */
export type ByteStore = (pieces: readonly (string | Uint8Array)[]) => KeptBytes;

/** The system hands out the memory as it is first written to. */
const memoryBytes = 1024 * 1024;

export function createByteStore(): ByteStore {
  let memory = Buffer.alloc(0);
  let used = 0;
  return (pieces) => {
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    if (used + length > memory.length) {
      memory = Buffer.allocUnsafeSlow(Math.max(memoryBytes, length));
      used = 0;
    }
    const start = used;
    for (const piece of pieces) {
      if (typeof piece === 'string') memory.write(piece, used, 'latin1');
      else memory.set(piece, used);
      used += piece.length;
    }
    return { memory, start, end: used };
  };
}
