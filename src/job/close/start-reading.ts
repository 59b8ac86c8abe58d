/** The same things, of which the first one is asked for at once. They can be iterated once. */
export function startReading<T>(things: AsyncIterable<T>): AsyncIterable<T> {
  const inner = things[Symbol.asyncIterator]();
  let first: Promise<IteratorResult<T>> | undefined = inner.next();
  // Whoever iterates gets the error.
  first.catch(() => undefined);
  return {
    // Not a generator: that would be one more promise for each thing.
    [Symbol.asyncIterator]: () => ({
      next: () => {
        const next = first ?? inner.next();
        first = undefined;
        return next;
      },
      return: async () => (await inner.return?.()) ?? { done: true, value: undefined },
    }),
  };
}
