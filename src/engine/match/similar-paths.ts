/** The last resort of matching, the "document distance": examples whose path is only similar, found with bounded effort. */
import { fewestEdits, isWithin, prepareWord, type ComparedWord, type Effort } from './alike.ts';
import type { PathGroups, Place } from './path-groups.ts';
import type { RequestPath } from '../call/path-pattern.ts';

/**
 * What a call may cost that no other step has answered, whatever the collection: about a millisecond, two at most.
 */
export const mostSteps = 200_000;
/** For a segment that is looked at for the first time; later it takes one … */
const stepsOfWord = 3;
/** … and for what is found: the caller scores it. */
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
  // What is the same in all paths is compared once, and counted as if it were looked at for each.
  const shared = sentSegments.filter(({ place }) => place.texts.length === 1);
  const others = sentSegments.filter(({ place }) => place.texts.length > 1);
  if (!shared.every((segment) => isSimilar(segment, 0, effort))) return { found, steps: mostSteps - effort.left };
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

/** Whether all segments of the call are similar to those of the path with that index. */
function areSimilar(segments: readonly SentSegment[], index: number, effort: Effort): boolean {
  for (const segment of segments) {
    if (!isSimilar(segment, segment.place.numbers[index] ?? 0, effort)) return false;
  }
  return true;
}

/** Whether a segment of the call is similar to the word of that number; each word is compared once. */
function isSimilar(segment: SentSegment, number: number, effort: Effort): boolean {
  effort.left -= 1;
  if (effort.left < 0) return false;
  const { results } = segment;
  if (results[number] === 0) results[number] = compare(segment, number, effort) ? similar : different;
  return results[number] === similar;
}

function compare({ sent, place }: SentSegment, number: number, effort: Effort): boolean {
  effort.left -= stepsOfWord;
  const saved = place.texts[number];
  const savedOutline = place.outlines[number];
  if (saved === undefined || savedOutline === undefined) return false;
  const longest = Math.max(sent.text.length, saved.length);
  const most = Math.floor(longest / 4);
  if (fewestEdits(sent.outline, savedOutline) > most) return false;
  return sent.text === saved || (longest <= longestSimilar && isWithin(sent, saved, most, effort));
}
