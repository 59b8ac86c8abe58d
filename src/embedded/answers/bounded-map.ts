/** Memory for what clients may make any number of: what was not used for the longest time goes first. */

/** What is kept, and how much. */
export interface BoundedMapOptions<T> {
  readonly mostEntries: number;
  readonly mostBytes: number;
  /** How many bytes an entry takes, its key included, and always the same. */
  readonly bytesOf: (key: string, value: T) => number;
}

export interface BoundedMap<T> {
  /** The value, which is used now. */
  use(key: string): T | undefined;
  /** The value, which is not used by this. */
  peek(key: string): T | undefined;
  /** Keeps a value in the place of another, and drops others where there is no room. */
  set(key: string, value: T): void;
  delete(key: string): void;
  /** Those that were not used for the longest time come first. */
  entries(): Iterable<readonly [key: string, value: T]>;
  readonly size: number;
}

/** Makes an empty one. */
export function createBoundedMap<T>({ mostEntries, mostBytes, bytesOf }: BoundedMapOptions<T>): BoundedMap<T> {
  // A Map lists its keys in the order in which they were put in.
  const kept = new Map<string, T>();
  let bytes = 0;
  let last: string | undefined;

  const remove = (key: string): void => {
    const value = kept.get(key);
    if (value === undefined) return;
    bytes -= bytesOf(key, value);
    kept.delete(key);
  };

  return {
    use(key) {
      const value = kept.get(key);
      if (value === undefined || key === last) return value;
      kept.delete(key);
      kept.set(key, value);
      last = key;
      return value;
    },
    peek: (key) => kept.get(key),
    set(key, value) {
      remove(key);
      bytes += bytesOf(key, value);
      kept.set(key, value);
      last = key;
      for (const [oldest] of kept) {
        if (kept.size <= mostEntries && bytes <= mostBytes) break;
        remove(oldest);
      }
    },
    delete: remove,
    entries: () => kept,
    get size() {
      return kept.size;
    },
  };
}
