/** How near an example that was dropped is to a call: for the order of an explanation only. */
import { distance } from 'fastest-levenshtein';
import { fitsWildcard, type Effort } from '../match/path-score.ts';
import type { PathPattern, RequestPath } from '../call/path-pattern.ts';

/** Longer texts are equal or not alike. */
const longestCompared = 64;

/** 0 (nothing alike) to 1 (equal), by edit distance. */
export function textCloseness(a: string, b: string, effort: Effort): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  effort.left -= a.length * b.length;
  if (longest > longestCompared || effort.left < 0) return 0;
  return 1 - distance(a, b) / longest;
}

/** What tells without comparing two texts that they are not alike: a bit for each character in it, of 31 kinds. */
function charactersOf(text: string): number {
  let characters = 0;
  for (let index = 0; index < text.length && index < longestCompared; index += 1) {
    characters |= 1 << (text.charCodeAt(index) % 31);
  }
  return characters;
}

/**
 * The paths of many examples, segment after segment, side by side in memory: a pass over all of them looks at nothing else
 * of most.
 */
export interface PathTable {
  readonly patterns: readonly PathPattern[];
  /** Where each pattern's segments begin; one more at the end. */
  readonly starts: Int32Array;
  /** Of each segment; a wildcard has -1. */
  readonly lengths: Int32Array;
  readonly characters: Int32Array;
  /** The same number for equal segments, from 0. */
  readonly numbers: Int32Array;
  readonly differentSegments: number;
}

export function tabulatePaths(patterns: readonly PathPattern[]): PathTable {
  const starts = new Int32Array(patterns.length + 1);
  for (const [index, { segments }] of patterns.entries()) starts[index + 1] = (starts[index] ?? 0) + segments.length;
  const lengths = new Int32Array(starts.at(-1) ?? 0);
  const characters = new Int32Array(lengths.length);
  const numbers = new Int32Array(lengths.length);
  const numbered = new Map<string, number>();
  let at = 0;
  for (const { segments, wildcards } of patterns) {
    for (const [index, segment] of segments.entries()) {
      lengths[at] = wildcards.has(index) ? -1 : segment.length;
      characters[at] = charactersOf(segment);
      const number = numbered.get(segment) ?? numbered.size;
      numbered.set(segment, number);
      numbers[at] = number;
      at += 1;
    }
  }
  return { patterns, starts, lengths, characters, numbers, differentSegments: numbered.size };
}

/** Of 32: pairs, then fours, then eights are added up side by side. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Compares the paths of a table with one path. */
export interface PathComparer {
  /** Indexes of all patterns, roughly the most alike first. */
  readonly order: Int32Array;
  /**
   * The share of segments that are alike, counted from the front or from the back, whichever is more; `undefined` where it is
   * less than `least`, which most paths tell by the lengths and characters of their segments.
   *
   * @param index of the pattern in the table
   */
  readonly closeness: (index: number, least: number) => number | undefined;
}

/** Floating point: sums that are equal in theory. */
const rounding = 1e-9;

export function createPathComparer(table: PathTable, { segments }: RequestPath, effort: Effort): PathComparer {
  const { patterns, starts, lengths, characters, numbers, differentSegments } = table;
  const sentCharacters = Int32Array.from(segments, charactersOf);
  const sentLengths = Int32Array.from(segments, ({ length }) => length);
  // Collections repeat their segments: each is compared once. -1 is not known yet.
  const known = new Map<number, Float64Array>();
  const compareAt = (at: number, savedAt: number, saved: string): number => {
    const here = known.get(at) ?? new Float64Array(differentSegments).fill(-1);
    known.set(at, here);
    const number = numbers[savedAt] ?? 0;
    const before = here[number] ?? -1;
    return before >= 0 ? before : (here[number] = textCloseness(segments[at] ?? '', saved, effort));
  };
  /** The most that the closeness of two segments can be: each character that one of them lacks costs a change. */
  const mostAt = (sentAt: number, savedAt: number): number => {
    const sent = sentLengths[sentAt] ?? 0;
    const saved = lengths[savedAt] ?? 0;
    if (saved === -1) return 1;
    const ofSent = sentCharacters[sentAt] ?? 0;
    const ofSaved = characters[savedAt] ?? 0;
    const changes = Math.max(countBits(ofSent & ~ofSaved), countBits(ofSaved & ~ofSent), Math.abs(sent - saved));
    return changes === 0 ? 1 : 1 - changes / Math.max(sent, saved);
  };
  const lengthOf = (index: number): number => (starts[index + 1] ?? 0) - (starts[index] ?? 0);
  /** The most segments that can be alike, the pattern's first one on the path's at `offset`. */
  const mostFrom = (offset: number, pattern: number): number => {
    const start = starts[pattern] ?? 0;
    const end = Math.min(lengthOf(pattern), segments.length - offset);
    let most = 0;
    for (let index = Math.max(0, -offset); index < end; index += 1) most += mostAt(index + offset, start + index);
    return most;
  };
  const countFrom = (offset: number, pattern: number): number => {
    const start = starts[pattern] ?? 0;
    const end = Math.min(lengthOf(pattern), segments.length - offset);
    const { segments: saved = [], wildcards } = patterns[pattern] ?? {};
    let alike = 0;
    for (let index = Math.max(0, -offset); index < end; index += 1) {
      const wildcard = lengths[start + index] === -1 ? wildcards?.get(index) : undefined;
      const isFilled = wildcard !== undefined && fitsWildcard(segments[index + offset] ?? '', wildcard);
      alike += isFilled ? 1 : compareAt(index + offset, start + index, saved[index] ?? '');
    }
    return alike;
  };
  const shares = new Float64Array(patterns.length);
  for (let index = 0; index < shares.length; index += 1) {
    const shift = segments.length - lengthOf(index);
    const longest = Math.max(lengthOf(index), segments.length);
    const most = shift === 0 ? mostFrom(0, index) : Math.max(mostFrom(0, index), mostFrom(shift, index));
    shares[index] = longest === 0 ? 1 : most / longest;
  }
  return {
    order: orderBy(shares),
    closeness: (index, least) => {
      if ((shares[index] ?? 0) < least - rounding) return undefined;
      const shift = segments.length - lengthOf(index);
      const longest = Math.max(lengthOf(index), segments.length);
      if (longest === 0) return 1;
      const alike = shift === 0 ? countFrom(0, index) : Math.max(countFrom(0, index), countFrom(shift, index));
      return alike / longest;
    },
  };
}

/** Steps between 0 and 1 that an order tells apart. */
const mostSteps = 100;

/** Indexes of numbers between 0 and 1, the largest first as far as steps go: sorted by counting, in two passes. */
function orderBy(shares: Float64Array): Int32Array {
  const stepOf = (share: number): number => mostSteps - Math.floor(share * mostSteps);
  const ends = new Int32Array(mostSteps + 2);
  for (const share of shares) {
    const next = stepOf(share) + 1;
    ends[next] = (ends[next] ?? 0) + 1;
  }
  for (let step = 1; step < ends.length; step += 1) ends[step] = (ends[step] ?? 0) + (ends[step - 1] ?? 0);
  const order = new Int32Array(shares.length);
  for (let index = 0; index < shares.length; index += 1) {
    const step = stepOf(shares[index] ?? 0);
    const at = ends[step] ?? 0;
    order[at] = index;
    ends[step] = at + 1;
  }
  return order;
}
