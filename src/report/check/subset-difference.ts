/** Whether one JSON value holds another, and where it does not. */
import { isObject } from '../../http-text/bounded-json.ts';

/** Where two values differ: by the keys from the root. */
export interface ValueDifference {
  readonly kind: 'value' | 'entries' | 'redacted value';
  readonly keys: readonly string[];
  readonly isSent: boolean;
}

/** How one value compares: it fits, or this is different; it is open where the log lacks what it takes to tell. */
export type Comparison<Difference> = 'fits' | { readonly difference: Difference; readonly isOpen: boolean };

/** Whether a redacted text may have been the one that is wanted. */
export type Hides = (wanted: string, sent: string) => boolean;

/**
 * Compares value by value whether `sent` holds what is wanted. Objects may hold more than is wanted, lists may not. As deep
 * as the rule, which is the user's.
 *
 * @param keys from the root
 */
export function* compareSubset(
  wanted: unknown,
  sent: unknown,
  hides: Hides,
  keys: readonly string[] = [],
): Generator<Comparison<ValueDifference>> {
  const differs = (kind: ValueDifference['kind']): Comparison<ValueDifference> => ({
    difference: { kind, keys, isSent: sent !== undefined },
    isOpen: kind === 'redacted value',
  });
  if (Array.isArray(wanted) && Array.isArray(sent)) {
    yield sent.length === wanted.length ? 'fits' : differs('entries');
    for (const [index, entry] of wanted.entries())
      yield* compareSubset(entry, sent[index], hides, [...keys, String(index)]);
  } else if (isObject(wanted) && isObject(sent)) {
    for (const [key, entry] of Object.entries(wanted)) {
      const value = Object.hasOwn(sent, key) ? sent[key] : undefined;
      yield* compareSubset(entry, value, hides, [...keys, key]);
    }
  } else if (wanted === sent) {
    yield 'fits';
  } else if (typeof sent === 'string' && hides(typeof wanted === 'string' ? wanted : '', sent)) {
    yield differs('redacted value');
  } else {
    yield differs('value');
  }
}
