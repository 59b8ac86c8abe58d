/** A call as it came in. */
import type { KeyValue } from '../../engine/index.ts';
import type { SessionCall } from '../../http-text/session.ts';
import type { BodyResult } from '../bounded-bodies.ts';

export interface IncomingCall {
  readonly method: string;
  /** The request target as sent. */
  readonly path: string;
  /** Whose it is, and the target without the prefix that tells. */
  readonly session: SessionCall;
  readonly headers: CallHeaders;
  readonly body: BodyResult;
}

export interface CallHeaders {
  /** Names and values in turn, as on the wire. */
  readonly list: readonly string[];
  /** The same for the engine. */
  readonly pairs: readonly KeyValue[];
  /** The length of the body that they announce, 0 where they do not say; `undefined` where they announce none. */
  readonly announced: number | undefined;
}

/** Reads headers. @param list names and values in turn */
export function readHeaders(list: readonly string[]): CallHeaders {
  const pairs: KeyValue[] = [];
  for (let i = 0; i + 1 < list.length; i += 2) pairs.push({ key: list[i] ?? '', value: list[i + 1] ?? '' });
  const isChunked = valueOf(pairs, 'transfer-encoding') !== undefined;
  const length = Number(valueOf(pairs, 'content-length') ?? 0);
  return { list, pairs, announced: isChunked ? 0 : length === 0 ? undefined : length };
}

/** The value of the first header of this name. */
export function valueOf(pairs: readonly KeyValue[], lowerCaseName: string): string | undefined {
  return pairs.find(({ key }) => key.length === lowerCaseName.length && key.toLowerCase() === lowerCaseName)?.value;
}
