/** Puts a whole explanation in words. */
import { readCall } from '../call/call.ts';
import type { ExplainedCandidate, Explanation, MockRequest, Served } from '../exchange.ts';
import { describeExample, describeStep } from './describe-step.ts';
import { quote } from './quote.ts';

/** What the words may show: nothing else of the call and of the examples is in them. */
export interface Shown {
  readonly sent: MockRequest;
  /** The request that a candidate was saved for. */
  readonly savedFor: (candidate: ExplainedCandidate) => MockRequest;
  /** A name that stands in the collection. */
  readonly show: (name: string) => string;
}

/** An explanation in words. */
export interface DescribedExplanation {
  /** Why the winner won or why nobody did, one sentence. */
  readonly sentence: string;
  /** For each candidate what each of its steps found. */
  readonly reasons: readonly (readonly string[])[];
}

/** @param shown the explained call and the candidates' requests, as they are or redacted */
export function describeExplanation(explanation: Explanation, { sent, savedFor, show }: Shown): DescribedExplanation {
  const { candidates } = explanation;
  const call = readCall(sent);
  const reasons = candidates.map((candidate) => {
    const sides = { sent: call, saved: readCall(savedFor(candidate)), example: candidate.example, show };
    return candidate.steps.map((step) => describeStep(step, sides));
  });
  const differences = reasons[0]?.filter((_, index) => candidates[0]?.steps[index]?.fits === false) ?? [];
  return { sentence: describeOutcome(explanation, differences, show), reasons };
}

function points(score: number): string {
  return String(Math.round(score * 100) / 100);
}

type Show = (name: string) => string;

function describeWin(decision: Served, { candidates, chosenBy }: Explanation, show: Show): string {
  const winner = describeExample(decision.example, show);
  const inRace = candidates.filter(({ droppedBy }) => droppedBy === undefined);
  const [first, second] = inRace;
  const tied = inRace.filter(({ score }) => score === first?.score).length - 1;
  const byId = 'the first by ID with status 200 wins, else the first by ID';
  const order = decision.example.place.collection === undefined ? byId : `in the earlier collection ${byId}`;
  if (chosenBy !== undefined) {
    const asked = `${winner} was asked for by ${chosenBy}`;
    return tied > 0 ? `${asked}; ${String(tied)} more fit, and ${order}.` : `${asked}.`;
  }
  const won = `${winner} won with ${points(first?.score ?? 0)} points`;
  if (tied > 0) return `${won}, as many as ${String(tied)} more: ${order}.`;
  if (second === undefined) return `${won}: no other example fits.`;
  return `${won}; next is ${describeExample(second.example, show)} with ${points(second.score)}.`;
}

/**
 * Why a call got its answer.
 * @param differences what the nearest candidate lacks, in words
 * @param show gives a name that stands in the collection as it may be shown
 */
function describeOutcome(explanation: Explanation, differences: readonly string[], show: Show): string {
  const { decision, candidates, bareRequest } = explanation;
  if (decision.outcome === 'served') return describeWin(decision, explanation, show);
  if (bareRequest !== undefined) {
    const place = bareRequest.place.path.map(show).join(' > ');
    return `The request ${quote(place)} fits, but it has no saved example: add one.`;
  }
  const [nearest] = candidates;
  if (nearest === undefined) return 'The collection has no saved example.';
  return `Nothing fits. The nearest example is ${describeExample(nearest.example, show)}: ${differences.join('; ')}.`;
}
