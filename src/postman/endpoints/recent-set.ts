/** Remembers the newest strings it was given: at least `limit` of them, and at most twice as many. */
export interface RecentSet {
  /** False when `value` is remembered already. */
  add(value: string): boolean;
}

export function createRecentSet(limit: number): RecentSet {
  // Two sets in turn: dropping the older one whole costs less than taking out single strings.
  let older = new Set<string>();
  let newer = new Set<string>();
  return {
    add(value) {
      if (newer.has(value) || older.has(value)) return false;
      if (newer.size >= limit) {
        older = newer;
        newer = new Set();
      }
      newer.add(value);
      return true;
    },
  };
}
