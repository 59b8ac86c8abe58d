/** The paths of many examples by their number of segments, made ready to be compared with a call's one after the other. */
import { outlineOf, type Outline } from './alike.ts';
import type { PathPattern, WildcardSegment } from '../call/path-pattern.ts';

/** What paths have in one place. Many share their segments: each is listed once, as a word. Most are looked at, few of their texts. */
export interface Place {
  readonly texts: readonly string[];
  readonly outlines: readonly Outline[];
  readonly wildcards: readonly (WildcardSegment | undefined)[];
  /** Which of these words each path has. */
  readonly numbers: Int32Array;
}

/** The paths with one number of segments. */
export interface PathGroup<T> {
  readonly values: readonly T[];
  /** As many as the paths have segments. */
  readonly places: readonly Place[];
}

/** By number of segments. */
export type PathGroups<T> = ReadonlyMap<number, PathGroup<T>>;

type Entry<T> = readonly [pattern: PathPattern, value: T];

/** Groups values by the paths that stand with them. */
export function groupPaths<T>(entries: readonly Entry<T>[]): PathGroups<T> {
  const byLength = Map.groupBy(entries, ([{ segments }]) => segments.length);
  return new Map(
    Array.from(byLength, ([length, members]) => {
      const places = Array.from({ length }, (_, index) => placeOf(members, index));
      return [length, { values: members.map(([, value]) => value), places }];
    }),
  );
}

function placeOf(members: readonly Entry<unknown>[], index: number): Place {
  const known = new Map<string, number>();
  const wildcardOf: (WildcardSegment | undefined)[] = [];
  const numbers = Int32Array.from(members, ([{ segments, wildcards }]) => {
    const text = segments[index] ?? '';
    const number = known.get(text) ?? known.size;
    if (number === known.size) {
      known.set(text, number);
      wildcardOf.push(wildcards.get(index));
    }
    return number;
  });
  const texts = [...known.keys()];
  return {
    texts,
    outlines: texts.map(outlineOf),
    wildcards: wildcardOf,
    numbers,
  };
}
