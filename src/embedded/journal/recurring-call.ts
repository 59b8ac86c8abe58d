import type { SharedPart } from './shared-part.ts';

/** What the journal remembers of calls with one method, target and response. Who records them makes it and looks no further. */
export interface RecurringCall {
  /** Of the last call: the list of the call that had these headers first. */
  headers: readonly string[] | undefined;
  /** Of the last call, where it is worth remembering. */
  body: Uint8Array | undefined;
  /** Their request with these headers and this body, once there were two of them: it stands in the journal once. */
  request: SharedPart | undefined;
  /** The end of the line of a call with this request … */
  end: string | undefined;
  /** … and in which state of the file what it points at was written last: see `CallEncoder.forget`. */
  writtenIn: number;
  /** How many calls in a row were unlike the one before. */
  changes: number;
}

export function recurringCall(): RecurringCall {
  return { headers: undefined, body: undefined, request: undefined, end: undefined, writtenIn: -1, changes: 0 };
}
