/** Calls that got a saved example, and perhaps not the one that was meant. */
import type { MatchInsight } from '../explain/insight.ts';
import type { NearExample } from '../explain/near-example.ts';
import { cutMiddle, detach } from '../words.ts';
import type { CallsOfCause, CauseRows } from './cause.ts';

/** Why another example may have been meant. */
export interface LooseMatch {
  /** In a sentence or two; '' for calls that had more causes than are kept. */
  readonly reason: string;
  /** The served example first. */
  readonly candidates: readonly NearExample[];
}

/** Loosely matched calls with one cause; `message` is the name of the example served. */
export type LooseRequest = CallsOfCause & LooseMatch;
export type LooseRequests = CauseRows<LooseMatch>;

const longestReason = 1000;

/** What of a loose match is kept with its row. */
export function toLooseMatch(match: MatchInsight | undefined): LooseMatch {
  const reason = match?.loose?.reason ?? match?.difference ?? '';
  return { reason: detach(cutMiddle(reason, longestReason)), candidates: match?.candidates ?? [] };
}
