import { Buffer } from 'node:buffer';

/** The newest bytes, in one piece of memory that is written round and round: no garbage, no growth. */
export interface ByteRing {
  /**
   * Room for so many bytes, to be filled at once, and its position; `undefined` when they would not fit at all. Rooms whose
   * positions adjoin can be read as one.
   */
  reserve(length: number): { readonly room: Buffer; readonly position: number } | undefined;
  /** A copy of what was put there; `undefined` once newer bytes lie over it. */
  read(position: number, length: number): Buffer | undefined;
}

/** Makes a ring. The system hands out its memory as it is first written to. */
export function createByteRing(capacity: number): ByteRing {
  const memory = Buffer.alloc(capacity);
  // One more than there is room for: what stands at the end of a round is never next to what begins the following one.
  const round = capacity + 1;
  /** Bytes reserved so far, those left unused at the end of a round included. */
  let head = 0;
  return {
    reserve(length) {
      if (length > capacity) return undefined;
      const used = head % round;
      if (length > capacity - used) head += round - used;
      const position = head;
      head += length;
      const start = position % round;
      return { room: memory.subarray(start, start + length), position };
    },
    read(position, length) {
      if (position < head - round) return undefined;
      const start = position % round;
      return Buffer.from(memory.subarray(start, start + length));
    },
  };
}
