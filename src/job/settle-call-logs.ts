/** Call logs reach Postman's API some time after the calls: waits until no more of them arrive. */
import type { Clock, PostmanClient } from '../postman/index.ts';

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
const quiet = 2_000;
const interval = 500;

/**
 * Looks at the newest call logs until they stay the same for 2 s. None at all is never taken for stable, since that is
 * what late call logs look like: it is waited out.
 *
 * @throws PostmanApiError
 */
export async function settleCallLogs(
  mockId: string,
  { client, clock, timeout, signal }: SettleOptions,
): Promise<Settled> {
  const deadline = clock.now() + timeout;
  let seen: string | undefined;
  let since = clock.now();
  for (;;) {
    if (isAborted(signal)) return 'interrupted';
    const ids = await client.newestCallLogIds(mockId);
    const now = ids.join();
    if (now !== seen) {
      seen = now;
      since = clock.now();
    }
    if (ids.length > 0 && clock.now() - since >= quiet) return 'stable';
    if (clock.now() + interval > deadline) return 'timeout';
    await clock.sleep(interval, signal).catch(() => undefined); // only an abort rejects, and that is asked for above
  }
}

/** Asked anew each time: the compiler would take a first answer for good. */
function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}
