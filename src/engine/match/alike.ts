/** How alike two words are, by edit distance, in bounded effort: what is cheap is looked at first. */
import { distance } from 'fastest-levenshtein';

/**
 * Steps that may still be taken, each of a few nanoseconds. Work is counted and not time, so that the same question always
 * gets the same answer.
 */
export interface Effort {
  left: number;
}

/** A word's length and letters: enough to rule out most words that are not alike without comparing their texts. */
export interface Outline {
  readonly length: number;
  /** Which of 32 groups of characters it has, a bit for each; 0 for longer words, which have almost all. */
  readonly letters: number;
  /** How many groups these are. */
  readonly letterCount: number;
}

/** Longer words have almost all letters, so the missing ones tell nothing. */
const longestWithLetters = 64;

/** The outline of a word. */
export function outlineOf(word: string): Outline {
  const { length } = word;
  let letters = 0;
  if (length <= longestWithLetters) {
    for (let index = 0; index < length; index += 1) letters |= 1 << (word.charCodeAt(index) & 31);
  }
  return { length, letters, letterCount: countBits(letters) };
}

/** The number of bits that are set, of 32: in pairs, in fours, in eights, and the sum of those. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * What the edit distance of two words is at least: the difference of their lengths, and the letters that one has and the
 * other lacks, since each takes an edit of its own.
 */
export function fewestEdits(a: Outline, b: Outline): number {
  const longer = Math.abs(a.length - b.length);
  if (a.length > longestWithLetters || b.length > longestWithLetters) return longer;
  const lacking = Math.max(a.letterCount, b.letterCount) - countBits(a.letters & b.letters);
  return lacking > longer ? lacking : longer;
}

/** A word that is compared with many. */
export interface ComparedWord {
  readonly text: string;
  readonly outline: Outline;
  /** The edit distance of another word; where that is more than `most`, any number that is more. */
  readonly distanceTo: (other: string, most?: number) => number;
}

/** Makes a word ready to be compared with many. */
export function prepareWord(text: string): ComparedWord {
  let distanceTo: ComparedWord['distanceTo'] | undefined;
  return {
    text,
    outline: outlineOf(text),
    // Made when the first word needs it: outlines rule out many.
    distanceTo: (other, most) => (distanceTo ??= distanceFrom(text))(other, most),
  };
}

/**
 * What the library does for two words, prepared for one (the bit vectors of Myers, 1999, as Hyyrö puts them): each bit stands
 * for a character of the prepared word.
 */
function distanceFrom(word: string): ComparedWord['distanceTo'] {
  if (!/^[\0-\x7f]{1,32}$/.test(word)) return (other) => distance(word, other);
  const placesOf = new Int32Array(128);
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index);
    placesOf[code] = (placesOf[code] ?? 0) | (1 << index);
  }
  const last = word.length - 1;
  return (other, most = Infinity) => {
    let edits = word.length;
    let verticalUp = -1;
    let verticalDown = 0;
    for (let index = 0; index < other.length; index += 1) {
      const equal = placesOf[other.charCodeAt(index)] ?? 0;
      const same = (((equal & verticalUp) + verticalUp) ^ verticalUp) | equal | verticalDown;
      const up = verticalDown | ~(same | verticalUp);
      const down = verticalUp & same;
      edits += ((up >>> last) & 1) - ((down >>> last) & 1);
      // Each character that is left takes away one edit at most.
      if (edits - (other.length - 1 - index) > most) break;
      const shifted = (up << 1) | 1;
      verticalUp = (down << 1) | ~(same | shifted);
      verticalDown = shifted & same;
    }
    return edits;
  };
}

/** Whether at most `most` edits make one word of the other; `false` when the effort does not suffice to tell. */
export function isWithin({ text, distanceTo }: ComparedWord, other: string, most: number, effort: Effort): boolean {
  return spendOnDistance(Math.max(text.length, other.length), effort) && distanceTo(other, most) <= most;
}

/** Takes what a distance costs from the effort, and says whether there was enough of it. */
function spendOnDistance(longest: number, effort: Effort): boolean {
  // Beyond 32 characters the words are compared in blocks, which takes several times as long.
  effort.left -= 36 + longest * (longest > 32 ? 8 : 1);
  return effort.left >= 0;
}

/** Longer texts are equal or not alike. */
const longestCompared = 64;

/** 0 (nothing alike) to 1 (equal), by edit distance; 0 for texts that differ when there is no effort left. */
export function textCloseness(a: string, b: string, effort: Effort): number {
  return wordCloseness({ text: a, distanceTo: (other) => distance(a, other) }, b, effort);
}

/** The same of a word that is compared with many. */
export function wordCloseness(
  { text, distanceTo }: Pick<ComparedWord, 'text' | 'distanceTo'>,
  other: string,
  effort: Effort,
): number {
  if (text === other) return 1;
  const longest = Math.max(text.length, other.length);
  if (longest > longestCompared || !spendOnDistance(longest, effort)) return 0;
  return 1 - distanceTo(other) / longest;
}

/** The most that `textCloseness` gives for words of these outlines. */
export function mostCloseness(a: Outline, b: Outline): number {
  const longest = Math.max(a.length, b.length);
  if (longest > longestCompared) return a.length === b.length ? 1 : 0;
  return longest === 0 ? 1 : 1 - fewestEdits(a, b) / longest;
}

/** Texts that a person wrote are compared by their starts, when they are longer. */
const longestWritten = 100;

/** How alike two texts are that a person wrote, from 0 to 1. */
export function closeness(a: string, b: string): number {
  const [left = '', right = ''] = [a, b].map((text) => text.slice(0, longestWritten));
  const longest = Math.max(left.length, right.length);
  return longest === 0 ? 1 : 1 - distance(left, right) / longest;
}

/** The texts, those first that are most alike, whatever the case of their letters. */
export function nearestFirst(text: string, others: readonly string[]) {
  const wanted = text.toLowerCase();
  return others
    .map((other) => ({ other, alike: closeness(wanted, other.toLowerCase()) }))
    .sort((a, b) => b.alike - a.alike);
}

/** The text that a typo most likely meant; `undefined` where none is near. */
export function nearest(text: string, others: readonly string[]): string | undefined {
  return nearestFirst(text, others).find(({ alike }) => alike >= 0.5)?.other;
}
