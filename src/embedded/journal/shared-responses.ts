/** The responses that many calls get, numbered and encoded once. */
import type { Buffer } from 'node:buffer';
import type { LoggedResponse } from './call-record.ts';

/** All shared responses together take no more than this; those that come later are written with every call. */
const mostBytes = 32 * 1024 * 1024;

/** A response that the journal knows by number. */
export interface SharedResponse {
  readonly number: number;
  /** Its name and itself, as one JSON object. */
  readonly json: Buffer;
  /** In which state of the file it was written last: see `forget`. */
  writtenIn: number | undefined;
  /** What the call had that got it last. */
  last: LastCall | undefined;
}

/** A call whose body is not large. */
export interface LastCall {
  readonly method: string;
  readonly path: string;
  /** The list of the call that had these headers first. */
  readonly headers: readonly string[];
  readonly body: Uint8Array;
  /** Its line from behind the time to its end, from the second such call on. */
  end: Buffer | undefined;
}

export interface SharedResponses {
  /** The response's entry; `undefined` when there is no room for one more. */
  find(response: LoggedResponse): SharedResponse | undefined;
  byNumber(number: number): SharedResponse | undefined;
}

/** @param encode gives a response's JSON */
export function createSharedResponses(encode: (response: LoggedResponse) => Buffer): SharedResponses {
  // Bounded, as what is numbered is. The garbage collector would go through a WeakMap at every turn.
  const entries = new Map<LoggedResponse, SharedResponse>();
  const numbered: SharedResponse[] = [];
  let bytes = 0;
  return {
    find(response) {
      const known = entries.get(response);
      if (known !== undefined || bytes >= mostBytes) return known;
      const added = { number: numbered.length, json: encode(response), writtenIn: undefined, last: undefined };
      bytes += added.json.length;
      numbered.push(added);
      entries.set(response, added);
      return added;
    },
    byNumber: (number) => numbered[number],
  };
}
