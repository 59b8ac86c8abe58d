/** The last resort of matching, the "document distance": examples whose path is only similar, found with bounded effort. */
import { distance } from 'fastest-levenshtein';
import type { PathPattern, RequestPath } from '../call/path-pattern.ts';

export interface SimilarPaths<T> {
  /**
   * Everything whose path is similar: as many segments, and each at least 75 % alike by edit distance. Postman documents no
   * threshold; this one is inferred from an open-source implementation.
   *
   * The search ends after `mostSteps`, with what it has found by then.
   */
  find(path: RequestPath): { readonly found: readonly T[]; readonly steps: number };
}

/**
 * What a call may cost that no other step has answered, whatever the collection: about a millisecond, two at most. Work is
 * counted and not time, so that the same question always gets the same answer.
 */
export const mostSteps = 200_000;
/** For a segment that is looked at for the first time; later it takes one … */
const stepsOfWord = 3;
/** … for its distance, beside those for its characters … */
const stepsOfDistance = 10;
/** … and for what is found: the caller scores it. */
const stepsOfFound = 30;

/** Longer segments are IDs, which must be equal. */
const longestSimilar = 255;

/** Longer texts have almost all letters: which they lack says nothing. */
const longestWithLetters = 64;

/** The different segments in one place of many paths. In lists: most are looked at, and few of their texts. */
interface Words {
  readonly texts: string[];
  readonly lengths: number[];
  /** Which of 32 groups of characters each has, a bit for each. */
  readonly letters: number[];
}

/** The paths with one number of segments. Many share their segments: each is compared once in a search. */
interface Group<T> {
  readonly values: readonly T[];
  /** By place in the path. */
  readonly words: readonly Words[];
  /** Which words each path has: as many numbers for each as it has segments. */
  readonly numbers: readonly number[];
}

type Entry<T> = readonly [pattern: PathPattern, value: T];

export function indexSimilarPaths<T>(entries: readonly Entry<T>[]): SimilarPaths<T> {
  const byLength = Map.groupBy(entries, ([{ segments }]) => segments.length);
  const groups = new Map(Array.from(byLength, ([length, members]) => [length, groupOf(length, members)]));
  return {
    find({ segments }) {
      const group = groups.get(segments.length);
      return group === undefined ? { found: [], steps: 0 } : search(group, segments);
    },
  };
}

function groupOf<T>(length: number, members: readonly Entry<T>[]): Group<T> {
  const places = Array.from({ length }, (): { words: Words; known: Map<string, number> } => ({
    words: { texts: [], lengths: [], letters: [] },
    known: new Map(),
  }));
  const numbers: number[] = [];
  for (const [{ segments }] of members) {
    for (const [index, { words, known }] of places.entries()) {
      const text = segments[index] ?? '';
      const number = known.get(text) ?? known.size;
      if (number === known.size) {
        known.set(text, number);
        words.texts.push(text);
        words.lengths.push(text.length);
        words.letters.push(lettersOf(text));
      }
      numbers.push(number);
    }
  }
  return { values: members.map(([, value]) => value), words: places.map(({ words }) => words), numbers };
}

function lettersOf(text: string): number {
  let letters = 0;
  if (text.length > longestWithLetters) return letters;
  for (let i = 0; i < text.length; i += 1) letters |= 1 << (text.charCodeAt(i) & 31);
  return letters;
}

interface Effort {
  steps: number;
}

/** A segment of a call, and those that examples have in its place. */
interface Place {
  readonly sent: string;
  readonly letters: number;
  readonly words: Words;
  /** Of the words that were compared, by number. */
  verdicts: Uint8Array | undefined;
}

function search<T>({ values, words, numbers }: Group<T>, segments: readonly string[]): { found: T[]; steps: number } {
  const effort: Effort = { steps: 0 };
  const places = words.map((ofPlace, index): Place => {
    const sent = segments[index] ?? '';
    return { sent, letters: lettersOf(sent), words: ofPlace, verdicts: undefined };
  });
  const found: T[] = [];
  let next = 0;
  for (const value of values) {
    let fitting = 0;
    for (const place of places) {
      if (!fits(place, numbers[next + fitting] ?? 0, effort)) break;
      fitting += 1;
    }
    if (effort.steps > mostSteps) break;
    next += places.length;
    if (fitting < places.length) continue;
    found.push(value);
    effort.steps += stepsOfFound;
  }
  return { found, steps: effort.steps };
}

const similar = 1;
const different = 2;

function fits(place: Place, number: number, effort: Effort): boolean {
  effort.steps += 1;
  if (effort.steps > mostSteps) return false;
  const verdicts = (place.verdicts ??= new Uint8Array(place.words.texts.length));
  let verdict = verdicts[number];
  if (verdict === 0) {
    effort.steps += stepsOfWord;
    verdict = isSimilar(place, number, effort) ? similar : different;
    verdicts[number] = verdict;
  }
  return verdict === similar;
}

/** Whether a segment of the call is similar to the word of that number. */
function isSimilar({ sent, letters, words }: Place, number: number, effort: Effort): boolean {
  const length = words.lengths[number] ?? 0;
  const longest = Math.max(sent.length, length);
  const most = longest / 4;
  // What is cheap rules most out: a distance is at least the difference of the lengths, and the letters that one lacks.
  if (Math.abs(sent.length - length) > most) return false;
  if (longest <= longestWithLetters && missingLetters(letters, words.letters[number] ?? 0) > most) return false;
  const saved = words.texts[number] ?? '';
  if (sent === saved) return true;
  if (longest > longestSimilar) return false;
  // The characters of one are taken in blocks of 32, each against all of the other.
  effort.steps += stepsOfDistance + longest * Math.ceil(longest / 32);
  return effort.steps <= mostSteps && distance(sent, saved) <= most;
}

/** How many groups of characters one has and the other lacks, whichever lacks more: each takes an edit of its own. */
function missingLetters(a: number, b: number): number {
  return Math.max(countBits(a & ~b), countBits(b & ~a));
}

/** The number of bits that are set, of 32: in pairs, in fours, in eights, and the sum of those. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
