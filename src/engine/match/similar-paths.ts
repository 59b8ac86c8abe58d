/** The last resort of matching, the "document distance": examples whose path is only similar, found with bounded effort. */
import {
  fewestEdits,
  isWithin,
  outlineOf,
  prepareWord,
  type ComparedWord,
  type Effort,
  type Outline,
} from './alike.ts';
import type { PathPattern, RequestPath, WildcardSegment } from '../call/path-pattern.ts';

/** The segments that many paths have in one place, each different one listed once, as a word. */
export interface Place {
  readonly texts: readonly string[];
  readonly outlines: readonly Outline[];
  readonly wildcards: readonly (WildcardSegment | undefined)[];
  /** For each path the index of its word. */
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

/** Makes the paths of many examples ready to be compared with a call's one after the other. */
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
  return { texts, outlines: texts.map(outlineOf), wildcards: wildcardOf, numbers };
}

/** The most work for a call that no other step has answered, however large the collection: one or two milliseconds. */
export const mostSteps = 200_000;
/** Steps for a segment that is looked at for the first time; each later look takes one. */
const stepsOfWord = 3;
/** Steps for each path that is found, since the caller has to score it. */
const stepsOfFound = 30;

/** Longer segments are IDs, which must be equal. */
const longestSimilar = 255;

/** A segment of a call, and those that examples have in its place. */
interface SentSegment {
  readonly sent: ComparedWord;
  readonly place: Place;
  /** Of the words that were compared, by number: `similar`, `different`, or 0 for those that were not. */
  readonly results: Uint8Array;
}

const similar = 1;
const different = 2;

/**
 * Everything whose path is similar: as many segments, and each at least 75 % alike by edit distance. Postman documents no
 * threshold; this one is inferred from an open-source implementation.
 *
 * The search ends after `mostSteps`, with what it has found by then.
 */
export function findSimilar<T>(
  groups: PathGroups<T>,
  { segments }: RequestPath,
): { readonly found: readonly T[]; readonly steps: number } {
  const effort: Effort = { left: mostSteps };
  const found: T[] = [];
  const { values, places } = groups.get(segments.length) ?? { values: [], places: [] };
  const sentSegments = places.map((place, index): SentSegment => {
    return { sent: prepareWord(segments[index] ?? ''), place, results: new Uint8Array(place.texts.length) };
  });
  // Segments that all paths have in common are compared once, but counted for each path.
  const shared = sentSegments.filter(({ place }) => place.texts.length === 1);
  const others = sentSegments.filter(({ place }) => place.texts.length > 1);
  if (!areSimilar(shared, 0, effort)) return { found, steps: mostSteps - effort.left };
  for (let index = 0; index < values.length; index += 1) {
    effort.left -= shared.length;
    const fits = areSimilar(others, index, effort);
    if (effort.left < 0) break;
    if (!fits) continue;
    found.push(values[index] as T);
    effort.left -= stepsOfFound;
  }
  return { found, steps: mostSteps - effort.left };
}

/** Whether segments of the call are similar to those of the path with that index; each word is compared once. */
function areSimilar(segments: readonly SentSegment[], index: number, effort: Effort): boolean {
  for (const segment of segments) {
    const { place, results } = segment;
    const number = place.numbers[index] ?? 0;
    effort.left -= 1;
    if (results[number] === 0) results[number] = compare(segment, number, effort) ? similar : different;
    if (results[number] === different || effort.left < 0) return false;
  }
  return true;
}

function compare({ sent, place }: SentSegment, number: number, effort: Effort): boolean {
  effort.left -= stepsOfWord;
  const outline = place.outlines[number];
  if (outline === undefined) return false;
  const longest = Math.max(sent.outline.length, outline.length);
  const most = Math.floor(longest / 4);
  if (fewestEdits(sent.outline, outline) > most) return false;
  const saved = place.texts[number] ?? '';
  return sent.text === saved || (longest <= longestSimilar && isWithin(sent, saved, most, effort));
}
