/** Counts refused requests by reason, in bounded memory. */
import type { RefusedRequests } from './refused.ts';

/** One of them. Its sample is as it was sent, and may be longer than what is shown. */
export type RefusedRequest = Omit<RefusedRequests['kinds'][number], 'count'>;

const mostKinds = 100;

export interface RefusedCounter {
  /** @param count how many of this kind; one by default */
  readonly add: (request: RefusedRequest, count?: number) => void;
  readonly counted: () => RefusedRequests;
}

/** Of each kind the first sample is kept. What is of too many kinds is in the total alone. */
export function createRefusedCounter(): RefusedCounter {
  const kinds = new Map<string, RefusedRequest & { count: number }>();
  let total = 0;
  return {
    add: ({ reason, isCall, sample }, count = 1) => {
      total += count;
      const key = `${isCall} ${reason}`;
      const known = kinds.get(key);
      if (known !== undefined) known.count += count;
      else if (kinds.size < mostKinds) kinds.set(key, { reason, isCall, count, sample });
    },
    counted: () => ({
      total,
      kinds: [...kinds.values()].map((kind) => ({ ...kind })).sort((a, b) => b.count - a.count),
    }),
  };
}
