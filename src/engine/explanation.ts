/** Why a call got what it got, as data: `explain` makes it, and puts it in words. */
import type { CollectionRequest, Example, PathVariable } from './collection.ts';
import type { Decision, MockRequest } from './exchange.ts';
import type { PathStep } from './match/path-score.ts';
import type { PassedVariable } from './match/route-address.ts';

/** Where two bodies differ, or why they cannot be compared. */
export type BodyDifference =
  /** A value of their JSON. */
  | {
      readonly kind: 'value';
      /** From the root. */
      readonly keys: readonly string[];
      readonly isSent: boolean;
      readonly isSaved: boolean;
      /** For two texts that are alike where they are quoted: the index of the first character that differs. */
      readonly from?: number;
    }
  | { readonly kind: 'text'; readonly from?: number }
  /** One of a GraphQL request's parts. */
  | { readonly kind: 'graphql'; readonly part: 'query' | 'operation' | 'variables' }
  /** The example's type is another than the call's. */
  | { readonly kind: 'type'; readonly saved: string }
  | { readonly kind: 'same JSON as text'; readonly isSentAsJson: boolean }
  | { readonly kind: 'not sent' | 'not saved' | 'file' | 'no JSON' | 'no GraphQL' | 'fields' | 'unknown' };

/** The headers by which a call asks for one example. */
export type SelectorHeader = 'x-mock-response-code' | 'x-mock-response-id' | 'x-mock-response-name';

/** A parameter that differs: a name on one side only, or other values. */
export interface QueryDifference {
  readonly name: string;
  readonly isSent: boolean;
  readonly isSaved: boolean;
}

/**
 * What a step compared, and where the two sides differ. Names and places alone: the values stand there in the call and in the
 * example's own request, which may be redacted before anybody sees them.
 */
export type Finding =
  | { readonly step: 'method' }
  | {
      readonly step: 'selector';
      readonly header: SelectorHeader;
      /** Where a status was asked for that is not there: those of the examples with the call's path, else of this one. */
      readonly statuses?: readonly number[];
    }
  | {
      readonly step: 'path';
      /** The step of the ladder that fits; `undefined` when none does. */
      readonly match: PathStep | undefined;
      /** Segments that the base URL puts in front of the example's path, where it was compared without them. */
      readonly baseSegments: number;
      /** The variables that stand for a part of the call's path. */
      readonly captures: readonly string[];
      /** Parts of the example's path that stand for anything, as nothing else fits. */
      readonly passed?: readonly PassedVariable[];
      /** A `:name` that has a value, which is all that it stands for. */
      readonly fixed?: PathVariable;
    }
  | {
      readonly step: 'query';
      /** Parameters that are equal. */
      readonly equal: number;
      readonly differences: readonly QueryDifference[];
    }
  | {
      readonly step: 'headers';
      /** Those compared, in lower case. */
      readonly names: readonly string[];
      /** Whether the call named them itself, by `x-mock-match-request-headers`. */
      readonly areNamedByCall: boolean;
      readonly difference?: { readonly name: string; readonly isSent: boolean; readonly isSaved: boolean };
    }
  | { readonly step: 'body'; readonly difference?: BodyDifference };

/** One step of the algorithm as it went for one candidate; `describeStep` puts it in words. */
export type ExplainedStep = Finding & {
  /** Points that the step gave or took; 0 where it only filters. */
  readonly score: number;
  /** Whether the call has here what the example has; a query that differs may still give points. */
  readonly fits: boolean;
};

/** An example that might have been served, and how far it came. */
export interface ExplainedCandidate {
  readonly example: Example;
  /** The request that the example was saved for, as a call would send it. */
  readonly request: () => MockRequest;
  /** Sum of the steps; of a dropped candidate the sum up to there. */
  readonly score: number;
  readonly steps: readonly ExplainedStep[];
  /** The step that dropped it, `undefined` for one that stayed in. */
  readonly droppedBy: ExplainedStep['step'] | undefined;
}

/** A call beside the request of the example that it got. */
export interface Comparison {
  /** Whether anything differs in path, query or body, or in a header by which examples are told apart. */
  readonly differs: boolean;
  /** Whether the call may have been meant for another example. */
  readonly isLoose: boolean;
  /** Parts of the example's path that the call passed over (`Served.passed`). */
  readonly passed?: readonly PassedVariable[];
  /** Where the two differ: of the example that was served, and for a loose match of others too, which come behind it. */
  explain(mostCandidates: number): ServedExplanation;
}

/** How a call fits the example that it got. */
export type ServedExplanation = Pick<Explanation, 'candidates' | 'loose'>;

/** An example, and the request that it was saved for, as a call would send it. */
export type SavedExample = Pick<ExplainedCandidate, 'example' | 'request'>;

/** Where a call and an example differ. */
export type LoosePlace =
  /** The index of the segment in the call's path. */
  | { readonly in: 'path'; readonly segment: number }
  | { readonly in: 'query'; readonly name: string; readonly isSent: boolean }
  /** The keys of a JSON body or of a form from its root; none for a body that is compared as a whole. */
  | { readonly in: 'body'; readonly keys: readonly string[]; readonly isSent: boolean };

/** Why a call that was served may have been meant for another example. */
export type Looseness =
  /** Its path is only alike (M-14). */
  | { readonly kind: 'similar path' }
  /** It passed over values that the example's path was saved with (M-43). */
  | { readonly kind: 'saved value'; readonly passed: readonly PassedVariable[] }
  /** It differs from the served example in a place where other examples of the same method and route do too. */
  | {
      readonly kind: 'another example';
      readonly place: LoosePlace;
      /** The other examples, at most 3, the one that would have fitted best first. */
      readonly others: readonly SavedExample[];
      /** Whether the first of them has there what was sent. */
      readonly isSaved: boolean;
    };

/** Why a call got what it got. */
export interface Explanation {
  readonly decision: Decision;
  /** Nearest first: those that stayed in by score, then those dropped latest and closest. */
  readonly candidates: readonly ExplainedCandidate[];
  /** The header by which the call chose its example, whatever the URL. */
  readonly chosenBy?: Exclude<SelectorHeader, 'x-mock-response-code'>;
  /** Where an example was served that may not be the one that was meant. */
  readonly loose?: Looseness;
  /** Where nobody won: a request that fits the call and has no example to serve. */
  readonly bareRequest?: CollectionRequest;
}
