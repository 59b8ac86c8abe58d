/** Remembers the newest strings it was given, and no more than `limit` of them. */
export interface RecentSet {
  /** False when `value` is remembered already. */
  add(value: string): boolean;
}

export function createRecentSet(limit: number): RecentSet {
  const values = new Set<string>();
  return {
    add(value) {
      if (values.has(value)) return false;
      values.add(value);
      if (values.size > limit) {
        // A Set keeps the order of insertion: its first value is the oldest.
        const [oldest] = values;
        if (oldest !== undefined) values.delete(oldest);
      }
      return true;
    },
  };
}
