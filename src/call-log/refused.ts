/** Requests that Node's parser refused: they never became calls. */
import * as v from 'valibot';

const mostKinds = 100;

const countSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** One of them as files and the server's own API tell it. */
export const refusedRequestSchema = v.object({
  reason: v.string(),
  /** Whether its first line had method, target and version: it was meant as a call. */
  isCall: v.boolean(),
  /** Its first line, redacted by the report, cut at 200 characters. */
  sample: v.string(),
});

/** All of them, as the server tells them and `explanations.json` keeps them. */
export const refusedRequestsSchema = v.object({
  total: countSchema,
  /** By reason, the most frequent first. */
  kinds: v.pipe(
    v.array(v.object({ ...refusedRequestSchema.entries, count: countSchema })),
    v.maxLength(mostKinds),
    v.readonly(),
  ),
});
export type RefusedRequests = Readonly<v.InferOutput<typeof refusedRequestsSchema>>;

/** What is known where nothing was refused, or where nobody counts, as in Postman's cloud. */
export const noRefused: RefusedRequests = { total: 0, kinds: [] };

/** How many were meant as calls: the others are probes and scanners. */
export const countRefusedCalls = ({ kinds }: RefusedRequests): number =>
  kinds.filter(({ isCall }) => isCall).reduce((sum, { count }) => sum + count, 0);

/** One of them. Its sample is as it was sent, and may be longer than what is shown. */
export type RefusedRequest = Readonly<v.InferOutput<typeof refusedRequestSchema>>;

/** Of each kind the first sample is kept. What is of too many kinds is in the total alone. */
export function createRefusedCounter() {
  const kinds = new Map<string, RefusedRequest & { count: number }>();
  let total = 0;
  return {
    add: ({ reason, isCall, sample }: RefusedRequest, count = 1): void => {
      total += count;
      const key = `${isCall} ${reason}`;
      const known = kinds.get(key);
      if (known !== undefined) known.count += count;
      else if (kinds.size < mostKinds) kinds.set(key, { reason, isCall, count, sample });
    },
    counted: (): RefusedRequests => ({
      total,
      kinds: [...kinds.values()].map((kind) => ({ ...kind })).sort((a, b) => b.count - a.count),
    }),
  };
}
