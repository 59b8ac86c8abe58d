/** One sentence for a whole explanation: why the winner won, or what the nearest example lacks. */
import type { CollectionRequest } from './collection.ts';
import type { Decision, ExplainedCandidate, Served } from './exchange.ts';
import type { Selectors } from './selectors.ts';
import { describeExample, quote } from './wording.ts';

function points(score: number): string {
  return String(Math.round(score * 100) / 100);
}

function winVerdict(decision: Served, candidates: readonly ExplainedCandidate[], selectors: Selectors): string {
  const winner = describeExample(decision.example);
  const inRace = candidates.filter(({ droppedBy }) => droppedBy === undefined);
  const [first, second] = inRace;
  const tied = inRace.filter(({ score }) => score === first?.score).length - 1;
  const order = 'the first by ID with status 200 wins, else the first by ID';
  if (selectors.id !== undefined || selectors.name !== undefined) {
    const asked = `${winner} was asked for by ${selectors.id === undefined ? 'x-mock-response-name' : 'x-mock-response-id'}`;
    return tied > 0 ? `${asked}; ${String(tied)} more fit, and ${order}.` : `${asked}.`;
  }
  const won = `${winner} won with ${points(first?.score ?? 0)} points`;
  if (tied > 0) return `${won}, as many as ${String(tied)} more: ${order}.`;
  if (second === undefined) return `${won}: no other example fits.`;
  return `${won}; next is ${describeExample(second.example)} with ${points(second.score)}.`;
}

/** Why a call got its answer. */
export function verdictOf(
  decision: Decision,
  candidates: readonly ExplainedCandidate[],
  selectors: Selectors,
  bareRequest: CollectionRequest | undefined,
): string {
  if (decision.outcome === 'served') return winVerdict(decision, candidates, selectors);
  if (bareRequest !== undefined) {
    return `The request ${quote(bareRequest.place.path.join(' > '))} fits, but it has no saved example: add one.`;
  }
  const [nearest] = candidates;
  if (nearest === undefined) return 'The collection has no saved example.';
  const differences = nearest.steps.filter(({ fits }) => !fits);
  return `Nothing fits. The nearest example is ${describeExample(nearest.example)}: ${differences.map(({ reason }) => reason).join('; ')}.`;
}
