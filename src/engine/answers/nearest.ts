/** The text that a typo most likely meant. */
import { distance } from 'fastest-levenshtein';

/** Longer texts are compared by their starts. */
const longestCompared = 100;

/** 0 to 1. */
export function closeness(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.slice(0, longestCompared).toLowerCase()) as [string, string]; // two texts
  const longest = Math.max(left.length, right.length);
  return longest === 0 ? 1 : 1 - distance(left, right) / longest;
}

/** `undefined` where none is near. */
export function nearest(text: string, others: readonly string[]): string | undefined {
  let best: { readonly other: string; readonly closeness: number } | undefined;
  for (const other of others) {
    const found = closeness(text, other);
    if (found >= 0.5 && found > (best?.closeness ?? 0)) best = { other, closeness: found };
  }
  return best?.other;
}
