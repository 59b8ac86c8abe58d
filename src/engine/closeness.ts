/** How near an example that was dropped is to a call: for the order of an explanation only. */
import { distance } from 'fastest-levenshtein';
import { fitsWildcard, type Effort } from './path-score.ts';
import type { PathPattern, RequestPath } from './path-pattern.ts';

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

/** What tells without comparing two texts that they are not alike. */
interface TextShape {
  readonly length: number;
  /** A bit for each character that is in it, of 31 kinds. */
  readonly characters: number;
}

/** A pattern's segments, `undefined` for wildcards. */
export type PathShape = readonly (TextShape | undefined)[];

function shapeOf(text: string): TextShape {
  let characters = 0;
  for (let index = 0; index < text.length && index < longestCompared; index += 1) {
    characters |= 1 << (text.charCodeAt(index) % 31);
  }
  return { length: text.length, characters };
}

export function pathShape({ segments, wildcards }: PathPattern): PathShape {
  return segments.map((segment, index) => (wildcards.has(index) ? undefined : shapeOf(segment)));
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** The most that `textCloseness` can be: each character that the other text lacks costs a change. */
function mostCloseness(a: TextShape, b: TextShape): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  const missing = countBits(a.characters & ~b.characters);
  const more = countBits(b.characters & ~a.characters);
  return 1 - Math.max(missing, more, Math.abs(a.length - b.length)) / longest;
}

/** Compares many patterns with one path. */
export interface PathComparer {
  /**
   * The share of segments that are alike, counted from the front or from the back, whichever is more; `undefined` where it is
   * sure to be less than `least`, which most patterns tell by their shapes.
   */
  readonly closeness: (pattern: PathPattern, shape: PathShape, least: number) => number | undefined;
}

/** Floating point: sums that are equal in theory. */
const rounding = 1e-9;

export function createPathComparer({ segments }: RequestPath, effort: Effort): PathComparer {
  const shapes = segments.map(shapeOf);
  // Collections repeat their segments: each is compared once.
  const known = segments.map(() => new Map<string, number>());
  const compareAt = (at: number, sent: string, saved: string): number => {
    const before = known[at]?.get(saved);
    if (before !== undefined) return before;
    const closeness = textCloseness(sent, saved, effort);
    known[at]?.set(saved, closeness);
    return closeness;
  };
  const compareFrom = (offset: number, pattern: PathPattern): number => {
    let alike = 0;
    for (const [index, saved] of pattern.segments.entries()) {
      const sent = segments[index + offset];
      if (sent === undefined) continue;
      const wildcard = pattern.wildcards.get(index);
      if (wildcard !== undefined && fitsWildcard(sent, wildcard)) alike += 1;
      else alike += compareAt(index + offset, sent, saved);
    }
    return alike;
  };
  const mostFrom = (offset: number, shape: PathShape): number => {
    let most = 0;
    for (let index = 0; index < shape.length; index += 1) {
      const sent = shapes[index + offset];
      const saved = shape[index];
      if (sent !== undefined) most += saved === undefined ? 1 : mostCloseness(sent, saved);
    }
    return most;
  };
  return {
    closeness: (pattern, shape, least) => {
      const longest = Math.max(shape.length, segments.length);
      if (longest === 0) return 1;
      const shift = segments.length - shape.length;
      const wanted = least * longest - rounding;
      let alike: number | undefined;
      if (mostFrom(0, shape) >= wanted) alike = compareFrom(0, pattern);
      if (shift !== 0 && mostFrom(shift, shape) >= wanted) alike = Math.max(alike ?? 0, compareFrom(shift, pattern));
      return alike === undefined ? undefined : alike / longest;
    },
  };
}
