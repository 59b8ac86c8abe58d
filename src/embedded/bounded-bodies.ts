/** What bodies take of memory, bounded: those that come in, each and in sum, and in sum those that wait for their clients. */
import { Buffer } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Of one body, as it comes in and once it is decompressed. */
export const maxBodyBytes = 20 * 1024 * 1024;

/** What became of a body. */
export type BodyResult =
  | { readonly outcome: 'read'; readonly body: Buffer }
  /** This body is larger than allowed. */
  | { readonly outcome: 'too-large' }
  /** All bodies that are coming in are together larger than allowed. */
  | { readonly outcome: 'too-many' };

/** Reads one body and calls back once; never when the client goes away first. */
export type BodyReader = (
  request: IncomingMessage,
  /** What `Content-Length` says. Handed in: to ask the request would parse all its headers. */
  announced: number | undefined,
  done: (result: BodyResult) => void,
) => void;

/**
 * Makes a reader. What follows a body that is refused is thrown away as it comes, so the client can finish sending,
 * sees the answer, and may use the connection again.
 *
 * @param maxBytes of one body.
 * @param maxBytesAtOnce of all bodies being read at one time.
 */
export function createBodyReader(maxBytes: number, maxBytesAtOnce: number): BodyReader {
  let heldBytes = 0;
  return (request, announced = 0, done) => {
    if (announced > maxBytes) {
      request.resume();
      done({ outcome: 'too-large' });
      return;
    }
    let parts: Buffer[] = [];
    let length = 0;
    let finished = false;
    const finish = (result: BodyResult | undefined): void => {
      if (finished) return;
      finished = true;
      heldBytes -= length;
      parts = [];
      if (result !== undefined) done(result);
    };
    request.on('data', (part: Buffer) => {
      if (finished) return;
      if (length + part.length > maxBytes) {
        finish({ outcome: 'too-large' });
        return;
      }
      if (heldBytes + part.length > maxBytesAtOnce) {
        finish({ outcome: 'too-many' });
        return;
      }
      parts.push(part);
      length += part.length;
      heldBytes += part.length;
    });
    request.on('end', () => {
      const [first] = parts;
      finish({
        outcome: 'read',
        body: parts.length === 1 && first !== undefined ? first : Buffer.concat(parts, length),
      });
    });
    // A client that goes away before its body is whole: nobody is left to answer. Each gives an error (ECONNRESET).
    request.on('error', () => {
      finish(undefined);
    });
  };
}

const mostUnsentBytes = 256 * 1024 * 1024;

/** Answers until their clients have taken them. */
export interface UnsentAnswers {
  /** Whether so many bytes more may wait for a client. */
  hasRoomFor(bytes: number): boolean;
  /** Counts so many bytes from now on, until the response has left or its client has. */
  hold(response: ServerResponse, bytes: number): void;
}

/** Counts the answers that wait. @param mostBytes of all answers that wait at one time */
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
