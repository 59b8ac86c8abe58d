/** What a call log means: its outcome, the example behind it, and for a miss the engine's own explanation. */
import type { Example, Explanation, PassedVariable } from '../../engine/index.ts';
import type { CallOutcome } from '../../call-log/model.ts';
import type { BareRequest, FilePosition, NearExample } from './near-example.ts';

/** Where a place of the collection (a JSON pointer) stands in its file, `undefined` without a file. */
export type Locate = (pointer: string) => FilePosition | undefined;

/** Why a call got no example, as it may be shown. */
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

/** Why a call got no example, as data: `createMissTeller` puts it in words. */
export interface ExplainedMiss {
  /** With at most 5 candidates. */
  readonly explanation: Explanation;
  /** The journal kept the start of the call's body only. */
  readonly isCut: boolean;
  /** The mock had another environment for a part of the job. */
  readonly isChanged: boolean;
  /** Where each candidate stands, and the request without example. */
  readonly positions: readonly (FilePosition | undefined)[];
  readonly barePosition: FilePosition | undefined;
}

/** What is known of a call. */
export interface ExplainedCall {
  readonly outcome: CallOutcome;
  /** The example that was served, where it is known. */
  readonly example?: Example;
  /** Parts of the example's path that the call passed over: Postman's cloud would answer 404. */
  readonly passed?: readonly PassedVariable[];
  /** Of an unmatched call, where it could be explained. */
  readonly miss?: ExplainedMiss;
}

/** The same as it may be shown. */
export interface CallInsight extends Omit<ExplainedCall, 'miss' | 'passed'> {
  readonly miss?: MissInsight;
  /** Of the example, where the mock has several collections: the name of its own. */
  readonly collection?: string;
  /** Why another mock would answer otherwise, e.g. "Postman's cloud would answer 404: `:id` is `<integer>` in the example". */
  readonly note?: string;
}
