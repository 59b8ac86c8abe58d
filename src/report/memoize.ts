/** Work that is done once for what comes again, as the requests, answers, headers and bodies of a job's calls do. */
import { hash } from 'node:crypto';

/** The most characters of all that is remembered. */
const mostCharacters = 1_000_000;
/** Characters that each entry counts besides its own, so that there are not too many short ones. */
const charactersBeside = 1_000;
/** Longer texts rarely come twice. */
const longestText = 16_384;

/**
 * The same work, done once for equal values, in bounded memory.
 *
 * @param work depends on nothing but its text, or the JSON of its value; its result, which is one object for equal values, must
 *   not be changed
 */
export function memoize<K, T>(work: (value: K) => T): (value: K) => T {
  const known = new Map<string, { readonly result: T }>();
  let characters = 0;
  return (value) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (text.length > longestText) return work(value);
    const before = known.get(text);
    if (before !== undefined) return before.result;
    const result = work(value);
    const size = text.length + charactersBeside;
    // Forgetting everything is about as good as dropping the oldest one, and takes no bookkeeping for each text.
    if (characters + size > mostCharacters) {
      known.clear();
      characters = 0;
    }
    characters += size;
    known.set(text, { result });
    return result;
  };
}

/** The same work, done once for one object: what is equal is done again. */
export function memoizeObject<K extends WeakKey, T>(work: (value: K) => T): (value: K) => T {
  const known = new WeakMap<K, { readonly result: T }>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before.result;
    const result = work(value);
    known.set(value, { result });
    return result;
  };
}

const longestKey = 300;

/** A text for equal values: a short one, as many are kept. */
export function toKey(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > longestKey ? hash('sha256', text) : text;
}
