/** Whether one JSON value holds another, and where it does not. */
import { describeBodyPath, quote } from '../engine/wording.ts';

/** How one value compares: it fits, or this is different; it is open where the log lacks what it takes to tell. */
export type Comparison = 'fits' | { readonly difference: string; readonly isOpen: boolean };

export interface SubsetOptions {
  /** Whether a redacted text may have been the one that is wanted. */
  readonly hides: (wanted: string, sent: string) => boolean;
  /** Keys from the root, joined by dots. */
  readonly path?: string;
}

/**
 * Compares value by value whether `sent` holds what is wanted; values are quoted in backticks. Objects may hold more than
 * is wanted, lists may not. As deep as the rule, which is the user's.
 */
export function* compareSubset(
  wanted: unknown,
  sent: unknown,
  { hides, path = '' }: SubsetOptions,
): Generator<Comparison> {
  const at = describeBodyPath(path);
  const isList = Array.isArray(wanted);
  if (isList && Array.isArray(sent)) {
    const difference = `${at} has ${sent.length} entries, not ${wanted.length}`;
    yield sent.length === wanted.length ? 'fits' : { difference, isOpen: false };
    for (const [index, entry] of wanted.entries()) {
      yield* compareSubset(entry, sent[index], { hides, path: below(path, String(index)) });
    }
  } else if (isRecord(wanted) && isRecord(sent)) {
    for (const [key, entry] of Object.entries(wanted)) {
      const value = Object.hasOwn(sent, key) ? sent[key] : undefined;
      yield* compareSubset(entry, value, { hides, path: below(path, key) });
    }
  } else if (wanted === sent) {
    yield 'fits';
  } else if (typeof sent === 'string' && hides(typeof wanted === 'string' ? wanted : '', sent)) {
    yield { difference: `${at} was redacted, which cannot be compared`, isOpen: true };
  } else {
    yield { difference: `${at} is ${show(sent)}, not ${show(wanted)}`, isOpen: false };
  }
}

const below = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  try {
    return quote(JSON.stringify(value));
  } catch {
    // A body may nest deeper than the stack.
    return 'something else';
  }
}
