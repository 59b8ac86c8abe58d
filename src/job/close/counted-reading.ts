/** Reading many call logs: how far it has come, and what many of them mean for the memory. */
import { setFlagsFromString } from 'node:v8';

/** So many call logs are no long read: up to here a growing young generation makes reading quicker. */
export const callsOfShortRead = 2_000;

/**
 * Keeps V8's young generation at the size that it has, for the rest of the process. It doubles until it has some 130 MB as
 * long as anything outlives its collections, which for a reader of many call logs is half of all its memory and no gain:
 * a million are read as fast without (`npm run bench -- --only call-logs`).
 *
 * Node's documentation warns of flags that change in a running process; V8 reads this one each time it is about to grow.
 */
export function limitYoungGeneration(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/**
 * The same things, which can be iterated once; a reader that asks for the next one is done with the one before. Counting them
 * costs nothing for each.
 *
 * @param many called once, when the reader is done with so many
 */
export function countGiven<T>(things: AsyncIterable<T>, many?: { readonly count: number; readonly call: () => void }) {
  const inner = things[Symbol.asyncIterator]();
  let first: Promise<IteratorResult<T>> | undefined;
  let asked = 0;
  return {
    /** How many of them the reader is done with. */
    get done() {
      return Math.max(0, asked - 1);
    },
    /** Asks for the first one before there is a reader, who gets an error of it too. */
    start() {
      first = inner.next();
      first.catch(() => undefined);
    },
    // Not a generator: that would be one more promise for each thing.
    [Symbol.asyncIterator]: () => ({
      next: () => {
        asked += 1;
        if (asked - 1 === many?.count) many.call();
        const next = first ?? inner.next();
        first = undefined;
        return next;
      },
      return: async () => (await inner.return?.()) ?? { done: true, value: undefined },
    }),
  };
}
