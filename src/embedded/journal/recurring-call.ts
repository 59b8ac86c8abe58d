import type { SharedPart } from './shared-part.ts';

/** What the journal remembers of calls with one method, target and response. Who records them makes it and looks no further. */
export interface RecurringCall {
  /** Of the last call: the list of the call that had these headers first. */
  headers: readonly string[] | undefined;
  /** Of the last call, where it is worth remembering. */
  body: Uint8Array | undefined;
  /** Their request with these headers and this body, once there were two of them: it stands in the journal once. */
  request: SharedPart | undefined;
  /** The numbers of that and of the response, once a line has pointed at both … */
  requestNumber: number;
  responseNumber: number;
  /** … and in which state of the file they were written last: see `CallEncoder.forget`. */
  writtenIn: number;
  /** How many calls in a row were unlike the one before. */
  changes: number;
}

/** No state of a file. */
export const neverWritten = -1;

export function recurringCall(): RecurringCall {
  return {
    headers: undefined,
    body: undefined,
    writtenIn: neverWritten,
    requestNumber: 0,
    responseNumber: 0,
    changes: 0,
    request: undefined,
  };
}
