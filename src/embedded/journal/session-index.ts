/** Where the calls of each session stand in the journal, so that one session's are found without reading all. */

/** Later sessions are not indexed. */
const mostSessions = 10_000;
/** The most calls that are indexed, of all sessions together, 8 bytes each. */
const mostCalls = 2_000_000;

export interface SessionIndex {
  /** @param sequence higher than those before */
  readonly add: (session: string, sequence: number) => void;
  /** The session's calls, in order; `undefined` for a session that is not indexed, whose calls may be anywhere. */
  readonly find: (session: string) => readonly number[] | undefined;
}

export function createSessionIndex(limits = { mostSessions, mostCalls }): SessionIndex {
  const known = new Map<string, number[]>();
  let calls = 0;
  let isFull = false;
  return {
    add: (session, sequence) => {
      calls += 1;
      if (calls > limits.mostCalls) {
        // A list that has not all of its session's calls is of no use.
        known.clear();
        isFull = true;
        return;
      }
      const sequences = known.get(session);
      if (sequences !== undefined) sequences.push(sequence);
      else if (!isFull && known.size < limits.mostSessions) known.set(session, [sequence]);
      else isFull = true;
    },
    find: (session) => known.get(session) ?? (isFull ? undefined : []),
  };
}

/** Whether one of these calls, which are in order, is among so many that begin with a first one. By bisection. */
export function hasAny(
  sequences: readonly number[],
  { first, count }: { readonly first: number; readonly count: number },
): boolean {
  let low = 0;
  let high = sequences.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((sequences[middle] ?? first) < first) low = middle + 1;
    else high = middle;
  }
  const next = sequences[low];
  return next !== undefined && next < first + count;
}
