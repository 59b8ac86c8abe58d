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

/** The share of segments that are alike, counted from the front or from the back, whichever is more. */
export function pathCloseness(pattern: PathPattern, path: RequestPath, effort: Effort): number {
  const longest = Math.max(pattern.segments.length, path.segments.length);
  if (longest === 0) return 1;
  const shift = path.segments.length - pattern.segments.length;
  const compareFrom = (offset: number): number => {
    let alike = 0;
    for (const [index, saved] of pattern.segments.entries()) {
      const sent = path.segments[index + offset];
      const wildcard = pattern.wildcards.get(index);
      if (sent === undefined) continue;
      if (wildcard !== undefined && fitsWildcard(sent, wildcard)) alike += 1;
      else alike += textCloseness(sent, saved, effort);
    }
    return alike / longest;
  };
  return shift === 0 ? compareFrom(0) : Math.max(compareFrom(0), compareFrom(shift));
}
