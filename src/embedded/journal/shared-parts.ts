/** What many call logs have in common, numbered and encoded once: responses, and requests that come again. */
import { Buffer } from 'node:buffer';
import type { LoggedResponse } from './call-record.ts';
import type { SharedPart } from './shared-part.ts';

/** All shared parts together take no more than this; those that come later are written with every call. */
const mostBytes = 32 * 1024 * 1024;
/** Of it, what requests may take: tests can invent many. */
const mostRequestBytes = 8 * 1024 * 1024;

export interface SharedParts {
  /** The response's part; `undefined` when there is no room for one more. */
  ofResponse(response: LoggedResponse): SharedPart | undefined;
  /** A new part for a request; `undefined` when there is no room for it. @param members as in `SharedPart` */
  ofRequest(members: string): SharedPart | undefined;
  byNumber(number: number): SharedPart | undefined;
}

/** @param encodeResponse gives a response's members as in `SharedPart` */
export function createSharedParts(encodeResponse: (response: LoggedResponse) => string): SharedParts {
  // Bounded, as what is numbered is. The garbage collector would go through a WeakMap at every turn.
  const responses = new Map<LoggedResponse, SharedPart>();
  const numbered: SharedPart[] = [];
  let bytes = 0;
  let requestBytes = 0;
  const add = (members: string): SharedPart => {
    const part = { number: numbered.length, members: Buffer.from(members), writtenIn: -1 };
    bytes += part.members.length;
    numbered.push(part);
    return part;
  };
  return {
    ofResponse(response) {
      const known = responses.get(response);
      if (known !== undefined || bytes >= mostBytes) return known;
      const added = add(encodeResponse(response));
      responses.set(response, added);
      return added;
    },
    ofRequest(members) {
      if (requestBytes + members.length > mostRequestBytes || bytes >= mostBytes) return undefined;
      const added = add(members);
      requestBytes += added.members.length;
      return added;
    },
    byNumber: (number) => numbered[number],
  };
}
