/** How near the paths of examples are to a call's: for the order of an explanation only. */
import { mostCloseness, prepareWord, wordCloseness, type ComparedWord, type Effort } from '../match/alike.ts';
import type { PathGroup, Place } from '../match/similar-paths.ts';
import { fitsWildcard } from '../match/path-score.ts';
import type { RequestPath } from '../call/path-pattern.ts';

/** What one explanation may spend, whatever the collection: some tenths of a millisecond each. */
export interface CompareEfforts {
  /** For estimating, by lengths and letters, which paths may be near. */
  readonly estimating: Effort;
  /** For comparing those that may be. */
  readonly comparing: Effort;
}

/** @returns the efforts of a new explanation */
export const newEfforts = (): CompareEfforts => ({ estimating: { left: 100_000 }, comparing: { left: 16_000 } });

/** Steps for a word that is looked at; each path that has the word takes one more. */
const stepsOfWord = 3;
/** Steps for each segment of a path that is compared, whether or not its word was compared before. */
const stepsOfSegment = 4;

/** A segment of the call, and the words that the paths of a group have in the place that it is compared with. */
interface Pair {
  readonly sent: ComparedWord;
  readonly place: Place;
  /** How much this segment counts among all. */
  readonly weight: number;
  /** For each word how near it is; for one that was not compared yet, how near it can be at most. */
  readonly closeness: Float32Array;
  /** 1 for each word that was compared. */
  readonly isCompared: Uint8Array;
}

/** Compares the paths of one group with one path. */
export interface PathComparer {
  /** The indexes of the paths, those first that may be most alike. */
  readonly order: Iterator<number, undefined>;
  /** The most that the closeness of one can be, rounded up. */
  readonly most: (index: number) => number;
  /** From 0 (nothing alike) to 1. Paths of other lengths are aligned at the start or the end, whichever is nearer. */
  readonly closeness: (index: number) => number;
}

/** A difference late in a path matters less than an early one: each segment weighs this share of the one before. */
const weightOfNext = 0.8;
/** What a segment counts that fits a variable, where an equal one counts 1: an equal name says more. */
const wildcardCloseness = 0.7;
/** What is taken off where the number of segments differs, in addition to the segments that are missing. */
const lengthPenalty = 0.1;

const weightOf = (index: number): number => weightOfNext ** index;
/** The weights of so many segments together. */
const weightOfAll = (count: number): number => (1 - weightOf(count)) / (1 - weightOfNext);

/** The most that the closeness of two paths can be with these numbers of segments. */
export function mostOfLengths(sent: number, saved: number): number {
  return sent === saved
    ? 1
    : Math.max(0, weightOfAll(Math.min(sent, saved)) / weightOfAll(Math.max(sent, saved)) - lengthPenalty);
}

/** Squared, so that half alike is a quarter as near: words that share a few letters name different resources. */
const nearness = (alike: number): number => alike * alike;

/** Steps between 0 and 1 that estimates tell apart. */
const estimateSteps = 200;

/** Estimates all paths of a group at once; only those that may be near need to be compared. */
export function createPathComparer(
  { values, places }: PathGroup<unknown>,
  { segments }: RequestPath,
  { estimating, comparing }: CompareEfforts,
): PathComparer {
  const shift = segments.length - places.length;
  const whole = weightOfAll(Math.max(places.length, segments.length));
  const penalty = shift === 0 ? 0 : lengthPenalty;
  // Segments that are missing at the front count as those that are missing at the end.
  const alignments = (shift === 0 ? [0] : [0, shift]).map((offset) =>
    places.flatMap((place, index) => {
      const sent = segments[index + offset];
      const weight = weightOf(Math.min(index, index + offset)) / whole;
      return sent === undefined ? [] : [createPair(prepareWord(sent), place, weight, values.length, estimating)];
    }),
  );
  const estimates = new Uint8Array(values.length);
  if (whole === 0) estimates.fill(estimateSteps);
  for (const pairs of alignments) raiseEstimates(estimates, pairs, penalty);
  return {
    order: byEstimate(estimates),
    most: (index) => (estimates[index] ?? 0) / estimateSteps,
    closeness: (index) => {
      let nearest = 0;
      for (const pairs of alignments) nearest = Math.max(nearest, weigh(pairs, index, comparing) - penalty);
      return whole === 0 ? 1 : nearest;
    },
  };
}

/** Estimates the words of a place. Where there is no effort left for that, any may be alike. */
function createPair(sent: ComparedWord, place: Place, weight: number, paths: number, effort: Effort): Pair {
  const { outlines, wildcards } = place;
  const closeness = new Float32Array(outlines.length).fill(1);
  const isCompared = new Uint8Array(outlines.length);
  const steps = (hasOneWord(place) ? 0 : paths) + stepsOfWord * outlines.length;
  if (effort.left >= steps) {
    effort.left -= steps;
    for (let word = 0; word < closeness.length; word += 1) {
      const saved = wildcards[word] === undefined ? outlines[word] : undefined;
      if (saved !== undefined) closeness[word] = nearness(mostCloseness(sent.outline, saved));
    }
  }
  return { sent, place, weight, closeness, isCompared };
}

const hasOneWord = ({ texts }: Place): boolean => texts.length === 1;

/** Raises the estimate of each path to what those of its segments add up to. */
function raiseEstimates(estimates: Uint8Array, pairs: readonly Pair[], penalty: number): void {
  const ofAll = pairs.reduce(
    (sum, { place, weight, closeness }) => sum + (hasOneWord(place) ? weight * (closeness[0] ?? 0) : 0),
    -penalty,
  );
  const sums = new Float32Array(estimates.length).fill(ofAll);
  for (const { place, weight, closeness } of pairs) {
    if (!hasOneWord(place)) addEach(sums, place.numbers, closeness, weight);
  }
  for (let index = 0; index < estimates.length; index += 1) {
    // Sums of this precision may be a little too low.
    const estimate = Math.min(estimateSteps, Math.ceil((sums[index] ?? 0) * estimateSteps + 0.001));
    if (estimate > (estimates[index] ?? 0)) estimates[index] = estimate;
  }
}

function addEach(sums: Float32Array, numbers: Int32Array, closeness: Float32Array, weight: number): void {
  for (let index = 0; index < sums.length; index += 1) {
    sums[index] = (sums[index] ?? 0) + weight * (closeness[numbers[index] ?? 0] ?? 0);
  }
}

/** The indexes of the estimates, the largest first: of each estimate a list of those that have it, linked in their order. */
function* byEstimate(estimates: Uint8Array): Generator<number, undefined> {
  const none = -1;
  const firsts = new Int32Array(estimateSteps + 1).fill(none);
  const nexts = new Int32Array(estimates.length);
  for (let index = estimates.length - 1; index >= 0; index -= 1) {
    const estimate = estimates[index] ?? 0;
    nexts[index] = firsts[estimate] ?? none;
    firsts[estimate] = index;
  }
  for (const first of firsts.reverse()) {
    for (let index = first; index !== none; index = nexts[index] ?? none) yield index;
  }
  return undefined;
}

function weigh(pairs: readonly Pair[], index: number, effort: Effort): number {
  let sum = 0;
  for (const pair of pairs) {
    effort.left -= stepsOfSegment;
    const word = pair.place.numbers[index] ?? 0;
    if (pair.isCompared[word] === 0) {
      pair.isCompared[word] = 1;
      pair.closeness[word] = compareWord(pair, word, effort);
    }
    sum += pair.weight * (pair.closeness[word] ?? 0);
  }
  return sum;
}

function compareWord({ sent, place: { texts, wildcards } }: Pair, word: number, effort: Effort): number {
  const wildcard = wildcards[word];
  if (wildcard !== undefined && fitsWildcard(sent.text, wildcard)) return wildcardCloseness;
  return nearness(wordCloseness(sent, texts[word] ?? '', effort));
}
