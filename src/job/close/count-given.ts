/** How far a reader of many things has come, at no cost for each. */
export interface CountedThings<T> extends AsyncIterable<T> {
  /** How many of them the reader is done with. */
  readonly done: number;
}

/**
 * The same things; a reader that asks for the next one is done with the one before. They can be iterated once.
 *
 * @param many called once, when the reader is done with so many
 */
export function countGiven<T>(
  things: AsyncIterable<T>,
  many?: { readonly count: number; readonly call: () => void },
): CountedThings<T> {
  let asked = 0;
  return {
    get done() {
      return Math.max(0, asked - 1);
    },
    // Not a generator: that would be one more promise for each thing.
    [Symbol.asyncIterator]() {
      const inner = things[Symbol.asyncIterator]();
      return {
        next: () => {
          asked += 1;
          if (asked - 1 === many?.count) many.call();
          return inner.next();
        },
        return: async () => (await inner.return?.()) ?? { done: true, value: undefined },
      };
    },
  };
}
