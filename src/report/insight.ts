/** What a call log means: its outcome, the example behind it, and for a miss the engine's own explanation. */
import type { Example } from '../engine/collection.ts';
import type { ExplainedStep } from '../engine/exchange.ts';
import type { CallOutcome } from './call-outcome.ts';

/** Where something stands in a file of the repository. */
export interface FilePosition {
  /** As the explainer was given it. */
  readonly file: string;
  /** From 1; absent when the place was not found in the file. */
  readonly line?: number;
}

/** Where a place of the collection (a JSON pointer) stands in its file, `undefined` without a file. */
export type Locate = (pointer: string) => FilePosition | undefined;

/** One saved example as it was weighed for a call. */
export interface NearExample extends Partial<FilePosition> {
  readonly example: string;
  /** Folders and request, e.g. `Users > Get user`. */
  readonly place: string;
  readonly method: string;
  /** Host and path as saved, with the saved query. */
  readonly address: string;
  readonly score: number;
  readonly steps: readonly ExplainedStep[];
  /** The step that dropped it; absent for one that stayed in. */
  readonly droppedBy?: ExplainedStep['step'];
}

/** A request that fits a call and has no example to serve. */
export interface BareRequest extends Partial<FilePosition> {
  /** Folders and request, e.g. `Users > Get user`. */
  readonly place: string;
}

/** Why a call got no example. Its texts quote the call, secrets too: redact them before they are shown. */
export interface MissInsight {
  /** What keeps the nearest example from fitting, e.g. "query: `page=3`, example has `page=1`". */
  readonly difference: string;
  /** The collection has an example for the call, and the mock answered something else: a rate limit's error, say. */
  readonly isRefused?: true;
  /** Nearest first, at most 5. */
  readonly candidates: readonly NearExample[];
  /** Nearer than any candidate, where there is one. */
  readonly bareRequest?: BareRequest;
}

export interface CallInsight {
  readonly outcome: CallOutcome;
  /** The example that was served, where it is known. */
  readonly example?: Example;
  /** Of an unmatched call, where it could be explained. */
  readonly miss?: MissInsight;
}
