/** What answers take of memory until their clients have taken them, bounded in sum. */
import type { ServerResponse } from 'node:http';

const mostUnsentBytes = 256 * 1024 * 1024;

export interface UnsentAnswers {
  /** Whether so many bytes more may wait for a client. */
  hasRoomFor(bytes: number): boolean;
  /** Counts so many bytes from now on, until the response has left or its client has. */
  hold(response: ServerResponse, bytes: number): void;
}

/** @param mostBytes of all answers that wait at one time */
export function createUnsentAnswers(mostBytes = mostUnsentBytes): UnsentAnswers {
  let heldBytes = 0;
  return {
    hasRoomFor: (bytes) => heldBytes + bytes <= mostBytes,
    hold(response, bytes) {
      // Nothing is kept for a client that is gone, and nothing would tell of its end.
      if (bytes === 0 || response.closed) return;
      heldBytes += bytes;
      response.once('close', () => {
        heldBytes -= bytes;
      });
    },
  };
}
