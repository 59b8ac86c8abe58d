import type { Buffer } from 'node:buffer';

/** Members of a call log that the journal knows by number. */
export interface SharedPart {
  readonly number: number;
  /** The members as JSON with a comma before each: `,"request":{…}`. */
  readonly members: Buffer;
  /** In which state of the file it was written last: see `CallEncoder.forget`. */
  writtenIn: number;
}
