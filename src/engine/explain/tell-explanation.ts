/** Puts a whole explanation in words. */
import { readCall } from '../call/call.ts';
import type { ExplainedCandidate, Explanation, MockRequest } from '../exchange.ts';
import { describeVerdict } from './verdict.ts';
import { describeStep } from './wording.ts';

/** What the words may show: nothing else of the call and of the examples is in them. */
export interface Shown {
  readonly sent: MockRequest;
  /** The request that a candidate was saved for. */
  readonly savedFor: (candidate: ExplainedCandidate) => MockRequest;
  /** A name that stands in the collection. */
  readonly show: (name: string) => string;
}

export interface ToldExplanation {
  /** Why the winner won or why nobody did, one sentence. */
  readonly verdict: string;
  /** For each candidate what each of its steps found. */
  readonly reasons: readonly (readonly string[])[];
}

/** @param shown the explained call and the candidates' requests, as they are or redacted */
export function tellExplanation(explanation: Explanation, { sent, savedFor, show }: Shown): ToldExplanation {
  const { candidates } = explanation;
  const call = readCall(sent);
  const reasons = candidates.map((candidate) => {
    const sides = { sent: call, saved: readCall(savedFor(candidate)), example: candidate.example, show };
    return candidate.steps.map((step) => describeStep(step, sides));
  });
  const differences = reasons[0]?.filter((_, index) => candidates[0]?.steps[index]?.fits === false) ?? [];
  return { verdict: describeVerdict(explanation, differences, show), reasons };
}
