/** Puts a whole explanation in words. */
import { readCall } from '../call/call.ts';
import type { Served } from '../exchange.ts';
import type { Explanation, ServedExplanation } from '../explanation.ts';
import { describeLooseness, type DescribedLooseness } from './describe-looseness.ts';
import { describeExample, describeStep, differencesIn, type Shown } from './describe-step.ts';
import { quote } from './quote.ts';

/** An explanation in words. */
export interface DescribedExplanation {
  /** Why the winner won or why nobody did, one sentence. */
  readonly sentence: string;
  /** For each candidate what each of its steps found. */
  readonly reasons: readonly (readonly string[])[];
  /** Of a loose match. */
  readonly loose?: DescribedLooseness;
}

/** @param shown the explained call and the candidates' requests, as they are or redacted */
export function describeExplanation(explanation: Explanation, shown: Shown): DescribedExplanation {
  const described = describeServed(explanation, shown);
  return { sentence: describeOutcome(explanation, described.reasons[0], shown.show), ...described };
}

/** The same of a call that was served, without the sentence. */
export function describeServed(
  { candidates, loose }: ServedExplanation,
  shown: Shown,
): Omit<DescribedExplanation, 'sentence'> {
  const { sent, savedFor, show } = shown;
  const call = readCall(sent);
  const reasons = candidates.map((candidate) => {
    const { example, steps } = candidate;
    const isBodyTold = steps.some(({ step, fits }) => step === 'body' && !fits);
    const sides = { sent: call, saved: readCall(savedFor(candidate, isBodyTold)), example, show };
    return steps.map((step) => describeStep(step, sides));
  });
  return { reasons, ...(loose && { loose: describeLooseness({ candidates, loose }, reasons, shown) }) };
}

function points(score: number): string {
  return String(Math.round(score * 100) / 100);
}

function describeWin(decision: Served, { candidates, chosenBy }: Explanation, show: Shown['show']): string {
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
 * @param reasons what the steps of the nearest candidate found, in words
 * @param show gives a name that stands in the collection as it may be shown
 */
function describeOutcome(
  explanation: Explanation,
  reasons: readonly string[] | undefined,
  show: Shown['show'],
): string {
  const { decision, candidates, bareRequest } = explanation;
  if (decision.outcome === 'served') return describeWin(decision, explanation, show);
  if (bareRequest !== undefined) {
    const place = bareRequest.place.path.map(show).join(' > ');
    return `The request ${quote(place)} fits, but it has no saved example: add one.`;
  }
  const [nearest] = candidates;
  if (nearest === undefined) return 'The collection has no saved example.';
  const differences = differencesIn(nearest, reasons).join('; ');
  return `Nothing fits. The nearest example is ${describeExample(nearest.example, show)}: ${differences}.`;
}
