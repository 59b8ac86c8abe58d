/** A map of bounded size, for entries that clients can make any number of. The least recently used go first. */

export interface BoundedMapOptions<T> {
  readonly mostEntries: number;
  readonly mostBytes: number;
  /** How many bytes an entry takes, its key included; asked once. */
  readonly bytesOf: (key: string, value: T) => number;
}

export interface BoundedMap<T> {
  /** The value; its entry counts as used now. */
  use(key: string): T | undefined;
  /** The value; this does not count as use. */
  peek(key: string): T | undefined;
  /** Keeps a value in the place of another, and drops others where there is no room. */
  set(key: string, value: T): void;
  /** Those that were not used for the longest time come first. */
  entries(): Iterable<readonly [key: string, value: T]>;
}

/** An entry, linked with those used before and after it. A `Map` alone gets slow: it steps over what was deleted. */
interface Entry<T> {
  readonly key: string;
  readonly value: T;
  readonly bytes: number;
  before: Entry<T> | undefined;
  after: Entry<T> | undefined;
}

/** Makes an empty one. */
export function createBoundedMap<T>({ mostEntries, mostBytes, bytesOf }: BoundedMapOptions<T>): BoundedMap<T> {
  const kept = new Map<string, Entry<T>>();
  let oldest: Entry<T> | undefined;
  let newest: Entry<T> | undefined;
  let bytes = 0;

  const append = (entry: Entry<T>): void => {
    entry.before = newest;
    entry.after = undefined;
    if (newest === undefined) oldest = entry;
    else newest.after = entry;
    newest = entry;
  };
  const unlink = ({ before, after }: Entry<T>): void => {
    if (before === undefined) oldest = after;
    else before.after = after;
    if (after === undefined) newest = before;
    else after.before = before;
  };
  const remove = (entry: Entry<T> | undefined): void => {
    if (entry === undefined) return;
    unlink(entry);
    kept.delete(entry.key);
    bytes -= entry.bytes;
  };

  return {
    use(key) {
      const entry = kept.get(key);
      if (entry !== undefined && entry !== newest) {
        unlink(entry);
        append(entry);
      }
      return entry?.value;
    },
    peek: (key) => kept.get(key)?.value,
    set(key, value) {
      remove(kept.get(key));
      const entry = { key, value, bytes: bytesOf(key, value), before: undefined, after: undefined };
      kept.set(key, entry);
      append(entry);
      bytes += entry.bytes;
      while (kept.size > mostEntries || bytes > mostBytes) remove(oldest);
    },
    *entries() {
      for (let entry = oldest; entry !== undefined; entry = entry.after) yield [entry.key, entry.value];
    },
  };
}
