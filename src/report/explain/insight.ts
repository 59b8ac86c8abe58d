/** What a call log means: its outcome, the example behind it, and for a miss the engine's own explanation. */
import * as v from 'valibot';
import type { Example, Explanation, Looseness, PassedVariable, ServedExplanation } from '../../engine/index.ts';
import type { CallOutcome } from '../../call-log/outcome.ts';
import { bareRequestSchema, candidatesSchema, savedCallSchema, type FilePosition } from './near-example.ts';

/** Where a place of the collection (a JSON pointer) stands in its file, `undefined` without a file. */
export type Locate = (pointer: string) => FilePosition | undefined;

/** Why a call got no example, as it may be shown. */
export const missSchema = v.object({
  /** What keeps the nearest example from fitting, e.g. "query: `page=3`, example has `page=1`". */
  difference: v.string(),
  /** The collection has an example for the call, and the mock answered something else: a rate limit's error, say. */
  isRefused: v.exactOptional(v.literal(true)),
  candidates: candidatesSchema,
  /** Nearer than any candidate, where there is one. */
  bareRequest: v.exactOptional(bareRequestSchema),
  /** The request that the nearest candidate was saved for. */
  saved: v.exactOptional(savedCallSchema),
});
export type MissInsight = Readonly<v.InferOutput<typeof missSchema>>;

/** Why a call got no example, as data: `createCallTeller` puts it in words. */
export interface ExplainedMiss {
  /** With at most 5 candidates. */
  readonly explanation: Explanation;
  /** The mock had another environment for a part of the job. */
  readonly isChanged: boolean;
  /** Where each candidate stands, and the request without example. */
  readonly positions: readonly (FilePosition | undefined)[];
  readonly barePosition: FilePosition | undefined;
}

/** How a call differs from the request that its example was saved for, as data. */
export interface ExplainedMatch {
  /** The served example is the first candidate; at most 5. */
  readonly explanation: ServedExplanation;
  readonly positions: readonly (FilePosition | undefined)[];
}

/** How a call differs from the request that its example was saved for, as it may be shown. */
export const matchSchema = v.object({
  /** Of a loose match: why the call may have been meant for another example. */
  loose: v.exactOptional(
    v.object({
      kind: v.picklist(['similar path', 'saved value', 'another example'] satisfies Looseness['kind'][]),
      /** Where and how it is loose without the values of this call: calls with one such cause are one row. */
      cause: v.string(),
      /**
       * What was sent, what the served example has, which example would have fitted better and what would have chosen it, in
       * a sentence or two.
       */
      reason: v.string(),
    }),
  ),
  /** What differs, e.g. "query: `page=9`, example has `page=1`"; '' when nothing does. */
  difference: v.string(),
  /** The served example first. */
  candidates: candidatesSchema,
  /** The request that the served example was saved for. */
  saved: v.exactOptional(savedCallSchema),
});
export type MatchInsight = Readonly<v.InferOutput<typeof matchSchema>>;

/** What is known of a call. */
export interface ExplainedCall {
  readonly outcome: CallOutcome;
  /** The example that was served, where it is known. */
  readonly example?: Example;
  /** Parts of the example's path that the call passed over: Postman's cloud would answer 404. */
  readonly passed?: readonly PassedVariable[];
  /** Of an unmatched call, where it could be explained. */
  readonly miss?: ExplainedMiss;
  /** Of a matched one that differs from its example's request, where it could be compared. */
  readonly match?: ExplainedMatch;
  /** What an earlier report has told of the call: it is told again as it is. */
  readonly told?: CallInsight;
}

/** The same as it may be shown. */
export interface CallInsight extends Omit<ExplainedCall, 'miss' | 'match' | 'passed' | 'told'> {
  readonly miss?: MissInsight;
  readonly match?: MatchInsight;
  /** Of the example, where the mock has several collections: the name of its own. */
  readonly collection?: string;
  /** The session that the call named, and what was taken off its path for that: it stands in the log as it was sent. */
  readonly session?: { readonly id: string; readonly prefix: string };
  /** Why another mock would answer otherwise, e.g. "Postman's cloud would answer 404: `:id` is `<integer>` in the example". */
  readonly note?: string;
}
