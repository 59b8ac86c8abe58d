/** Bounds the memory of bodies: each that comes in, all that come in at once, and all answers that wait to be sent. */
import { Buffer } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** A body that came in. Of one that was refused there are no bytes. */
export interface BodyResult {
  /** `too-large`: this body is. `too-many`: all bodies that are coming in are together. */
  readonly outcome: 'read' | 'too-large' | 'too-many';
  readonly body: Buffer;
}

/** A body without any. */
export const noBytes = Buffer.alloc(0);

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
      done({ outcome: 'too-large', body: noBytes });
      return;
    }
    let parts: Buffer[] = [];
    let length = 0;
    let isOver = false;
    const holdNoMore = (): void => {
      isOver = true;
      heldBytes -= length;
      parts = [];
    };
    const refuse = (outcome: 'too-large' | 'too-many'): void => {
      holdNoMore();
      done({ outcome, body: noBytes });
    };
    request.on('data', (part: Buffer) => {
      if (isOver) return;
      if (length + part.length > maxBytes) refuse('too-large');
      else if (heldBytes + part.length > maxBytesAtOnce) refuse('too-many');
      else {
        parts.push(part);
        length += part.length;
        heldBytes += part.length;
      }
    });
    request.on('end', () => {
      if (isOver) return;
      const [first = noBytes] = parts;
      const body = parts.length > 1 ? Buffer.concat(parts, length) : first;
      holdNoMore();
      done({ outcome: 'read', body });
    });
    // The client went away before its body was whole (ECONNRESET): nobody is left to answer.
    request.on('error', () => {
      if (!isOver) holdNoMore();
    });
  };
}

const mostUnsentBytes = 256 * 1024 * 1024;

/** The answers that wait for their clients to take them. */
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
      // For a client that is gone nothing is kept, and no `close` would follow.
      if (bytes === 0 || response.closed) return;
      heldBytes += bytes;
      response.once('close', () => {
        heldBytes -= bytes;
      });
    },
  };
}
