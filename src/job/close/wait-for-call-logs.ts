/** Call logs reach Postman's API some time after the calls: the wait for them, and what its end means for the report. */
import type { Clock, PostmanClient } from '../../postman/index.ts';
import type { Uncertainty } from '../../report/index.ts';
import { describeError } from '../describe-error.ts';
import type { MockState } from '../state/mock-state.ts';
import type { Reporter } from '../reporter.ts';

export interface WaitForCallLogsDependencies {
  readonly settleClient: Pick<PostmanClient, 'newestCallLogIds'>;
  readonly clock: Clock;
  /** Milliseconds since the epoch until which call logs may be read. */
  readonly deadline: number;
  /** Aborted: waits no longer. */
  readonly stop: AbortSignal;
  readonly reporter: Reporter;
}

/** Why call logs may be missing, when as many as `calls` were read afterwards. */
export type UncertaintyOf = (calls: number) => Uncertainty | undefined;

const certain: UncertaintyOf = () => undefined;

/** How long nothing new must have come, in milliseconds. */
const quiet = 2_000;

/**
 * Waits until no new call logs arrive. Only Postman's cloud is late, and a mock whose URL nobody was told has no calls to
 * wait for; nor is anything uncertain where `call-logs-timeout: 0` says that none is late. Never throws.
 */
export async function waitForCallLogs(
  { provider, opened, callLogsTimeout }: Pick<MockState, 'provider' | 'opened' | 'callLogsTimeout'>,
  mockId: string,
  dependencies: WaitForCallLogsDependencies,
): Promise<UncertaintyOf> {
  if (provider === 'embedded' || !opened) return certain;
  const { clock, deadline, stop, reporter } = dependencies;
  // Half of the time is left for reading them: a job without calls waits to the end.
  const most = Math.max(0, deadline - clock.now()) / 2;
  const timeout = Math.min(callLogsTimeout * 1000, most);
  const isOwnTimeout = timeout < most;
  const after = `after ${Math.round(timeout / 1000)} s`;
  const end = clock.now() + timeout;
  const left = () => Math.max(0, Math.ceil((end - clock.now()) / 1000));
  let settled: Settled;
  try {
    settled = await reporter.progress(
      () => `Waiting for late call logs, ${left()} s more at most`,
      () => settle(mockId, end, dependencies),
    );
  } catch (error) {
    // The call logs are read although a look at the newest ones has failed.
    if (!stop.aborted) {
      reporter.info(`Whether call logs still arrive is not known. ${describeError(error)}`);
      return spoiledBy(`whether more of them arrive is not known. ${describeError(error).replace(/\.$/, '')}`);
    }
    settled = 'interrupted';
  }
  if (settled === 'interrupted') {
    reporter.info('The wait for late call logs was cut short: some may be missing.');
    return spoiledBy('the wait for late ones was cut short');
  }
  if (settled === 'stable') {
    reporter.info('No new call logs arrive any more.');
    return certain;
  }
  const setBy = isOwnTimeout ? '`call-logs-timeout`' : 'as much as `close-timeout` allows';
  reporter.info(`Postman's call logs had not come to rest ${after} (${setBy}): some may be missing.`);
  if (callLogsTimeout === 0) return certain;
  if (isOwnTimeout && timeout <= quiet) return uncertainAfterOneLook(after);
  return uncertainAfterTimeout(after, isOwnTimeout ? '`call-logs-timeout`' : '`close-timeout`');
}

/** How a wait ended: nothing new came for a while, time was up, or the job was told to hurry. */
type Settled = 'stable' | 'timeout' | 'interrupted';

/**
 * Looks at the newest call logs until two looks, 2 s apart, see the same: each look costs a request of a rate limit that
 * all jobs of a key share. None at all is never taken for stable, since that is what late call logs look like: it is
 * waited out.
 *
 * @param end milliseconds since the epoch
 * @throws PostmanApiError
 */
async function settle(
  mockId: string,
  end: number,
  { settleClient, clock, stop }: WaitForCallLogsDependencies,
): Promise<Settled> {
  for (let seen: string | undefined; ;) {
    if (stop.aborted) return 'interrupted';
    const left = end - clock.now();
    // Call logs that came since the last look are read too, but nobody knows whether they are all.
    if (left <= 0) return 'timeout';
    const ids = (await settleClient.newestCallLogIds(mockId)).join();
    if (ids !== '' && ids === seen) return 'stable';
    seen = ids;
    await clock.sleep(Math.min(quiet, left), stop).catch(() => undefined); // only an abort rejects: asked for above
  }
}

const spoiledBy =
  (reason: string): UncertaintyOf =>
  () => ({ reason, spoilsChecks: true });

/** A wait that has time for one look is what the user wants, and says nothing either way. */
function uncertainAfterOneLook(after: string): UncertaintyOf {
  const reason = `whether they had come to rest ${after} cannot be seen; raise \`call-logs-timeout\` to 3 or more`;
  return () => ({ reason, spoilsChecks: false });
}

/** No call log at all is what a job without calls has, above all: its checks are judged, and the reader is told. */
function uncertainAfterTimeout(after: string, input: string): UncertaintyOf {
  return (calls) =>
    calls === 0
      ? {
          reason: `none had arrived ${after}. Either no call was made, or Postman is late: then raise \`call-logs-timeout\``,
          spoilsChecks: false,
        }
      : { reason: `they had not come to rest ${after}; raise ${input}`, spoilsChecks: true };
}
