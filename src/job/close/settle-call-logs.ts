/** Call logs reach Postman's API some time after the calls: waits until no more of them arrive. */
import type { Clock, PostmanClient } from '../../postman/index.ts';

/** How the wait ended: nothing new came for a while, time was up, or the job was told to hurry. */
export type Settled = 'stable' | 'timeout' | 'interrupted';

export interface SettleOptions {
  readonly client: Pick<PostmanClient, 'newestCallLogIds'>;
  readonly clock: Clock;
  /** Milliseconds to wait at most. */
  readonly timeout: number;
  /** Aborted: ends the wait at once. */
  readonly signal: AbortSignal | undefined;
}

/** How long nothing new must have come, in milliseconds. */
export const quiet = 2_000;

/**
 * Looks at the newest call logs until two looks, 2 s apart, see the same: each look costs a request of a rate limit that
 * all jobs of a key share. None at all is never taken for stable, since that is what late call logs look like: it is
 * waited out.
 *
 * @throws PostmanApiError
 */
export async function settleCallLogs(
  mockId: string,
  { client, clock, timeout, signal }: SettleOptions,
): Promise<Settled> {
  const deadline = clock.now() + timeout;
  for (let seen: string | undefined; ;) {
    if (isAborted(signal)) return 'interrupted';
    const left = deadline - clock.now();
    // What came since the last look is read all the same: only nobody knows whether it is all.
    if (left <= 0) return 'timeout';
    const ids = (await client.newestCallLogIds(mockId)).join();
    if (ids !== '' && ids === seen) return 'stable';
    seen = ids;
    await clock.sleep(Math.min(quiet, left), signal).catch(() => undefined); // only an abort rejects, and that is asked for above
  }
}

/** Asked anew each time: the compiler would take a first answer for good. */
function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}
