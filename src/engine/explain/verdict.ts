/** One sentence for a whole explanation: why the winner won, or what the nearest example lacks. */
import type { Explanation, Served } from '../exchange.ts';
import { quote } from './quote.ts';
import { describeExample } from './wording.ts';

function points(score: number): string {
  return String(Math.round(score * 100) / 100);
}

type Show = (name: string) => string;

function winVerdict(decision: Served, { candidates, chosenBy }: Explanation, show: Show): string {
  const winner = describeExample(decision.example, show);
  const inRace = candidates.filter(({ droppedBy }) => droppedBy === undefined);
  const [first, second] = inRace;
  const tied = inRace.filter(({ score }) => score === first?.score).length - 1;
  const order = 'the first by ID with status 200 wins, else the first by ID';
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
export function describeVerdict(explanation: Explanation, differences: readonly string[], show: Show): string {
  const { decision, candidates, bareRequest } = explanation;
  if (decision.outcome === 'served') return winVerdict(decision, explanation, show);
  if (bareRequest !== undefined) {
    const place = bareRequest.place.path.map(show).join(' > ');
    return `The request ${quote(place)} fits, but it has no saved example: add one.`;
  }
  const [nearest] = candidates;
  if (nearest === undefined) return 'The collection has no saved example.';
  return `Nothing fits. The nearest example is ${describeExample(nearest.example, show)}: ${differences.join('; ')}.`;
}
