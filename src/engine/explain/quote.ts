/** How sentences quote values, and places in JSON values. */
import { valueAt } from './json-difference.ts';

const longestQuote = 120;

/**
 * A value in backticks, cut to a readable length, without control characters. Line ends are shown (`␊`, `␍`): two texts may
 * differ in nothing else.
 */
export function quote(value: string, longest = longestQuote): string {
  const cut = value.length > longest ? `${value.slice(0, longest)}…` : value;
  return `\`${cut
    .replaceAll('\n', '␊')
    .replaceAll('\r', '␍')
    .replace(/[\p{Cc}`]/gu, ' ')}\``;
}

/** Stands for what a redacted text does not have any more. */
export const hidden = '***';

/** Of a path through JSON, which says what stands there: without its end it says little. */
const longestJsonPath = 480;

/**
 * Where a difference is: `body at \`user.name\``, `body` for the root. A key that stands in none of the values there, as they
 * are shown, was redacted in them.
 */
export function describePlace(keys: readonly string[], shown: readonly unknown[]): string {
  if (keys.length === 0) return 'body';
  const isShown = (index: number): boolean =>
    shown.some((value) => valueAt(value, keys.slice(0, index + 1)) !== undefined);
  const path = keys.map((key, index) => (isShown(index) ? key : hidden)).join('.');
  return `body at ${quote(path, longestJsonPath)}`;
}

/** A value as a sentence quotes it. @param isThere whether there was one before its text was redacted */
export function describeValue(value: unknown, isThere: boolean): string {
  if (!isThere) return 'nothing';
  if (value === undefined || value === hidden) return quote(hidden);
  try {
    return quote(JSON.stringify(value));
  } catch {
    // A body may nest deeper than the stack.
    return 'something else';
  }
}
