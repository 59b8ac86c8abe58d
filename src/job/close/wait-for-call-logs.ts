/** The wait for call logs that Postman's cloud still holds back, and what its end means for the report. */
import type { Clock, PostmanClient } from '../../postman/index.ts';
import type { Uncertainty } from '../../report/index.ts';
import { describeError } from '../describe-error.ts';
import type { MockState } from '../mock-state.ts';
import type { Reporter } from '../reporter.ts';
import { quiet, settleCallLogs } from './settle-call-logs.ts';

export interface WaitForCallLogsDependencies {
  readonly settleClient: PostmanClient;
  readonly clock: Clock;
  /** Milliseconds since the epoch until which call logs may be read. */
  readonly deadline: number;
  /** Aborted: waits no longer. */
  readonly stop: AbortSignal;
  readonly reporter: Reporter;
}

/** Why call logs may be missing, when as many as `calls` were read afterwards. */
export type DoubtOf = (calls: number) => Uncertainty | undefined;

const noDoubt: DoubtOf = () => undefined;

/**
 * Waits until no new call logs arrive. Only Postman's cloud is late, and a mock whose URL nobody was told has no calls to
 * wait for; nor is there a doubt where `call-logs-timeout: 0` says that none is late. Never throws.
 */
export async function waitForCallLogs(
  { provider, opened, callLogsTimeout }: MockState,
  mockId: string,
  { settleClient, clock, deadline, stop, reporter }: WaitForCallLogsDependencies,
): Promise<DoubtOf> {
  if (provider === 'embedded' || !opened) return noDoubt;
  // Half of the time is left for reading them: a job without calls waits to the end.
  const most = Math.max(0, deadline - clock.now()) / 2;
  const timeout = Math.min(callLogsTimeout * 1000, most);
  const isOwnTimeout = timeout < most;
  const after = `after ${Math.round(timeout / 1000)} s`;
  const setBy = isOwnTimeout ? '`call-logs-timeout`' : 'as much as `close-timeout` allows';
  const endings = {
    stable: 'No new call logs arrive any more.',
    timeout: `Postman's call logs had not come to rest ${after} (${setBy}): some may be missing.`,
    interrupted: 'The wait for late call logs was cut short: some may be missing.',
  };
  const interrupted = spoiledBy('the wait for late ones was cut short');
  try {
    const end = clock.now() + timeout;
    const left = () => Math.max(0, Math.ceil((end - clock.now()) / 1000));
    const settled = await reporter.progress(
      () => `Waiting for late call logs, ${left()} s more at most`,
      () => settleCallLogs(mockId, { client: settleClient, clock, timeout, signal: stop }),
    );
    reporter.info(endings[settled]);
    if (settled === 'interrupted') return interrupted;
    if (settled === 'stable' || callLogsTimeout === 0) return noDoubt;
    if (isOwnTimeout && timeout <= quiet) return doubtOfOneLook(after);
    return doubtOfTimeout(after, isOwnTimeout ? '`call-logs-timeout`' : '`close-timeout`');
  } catch (error) {
    // That this look failed is no reason not to read them.
    if (stop.aborted) {
      reporter.info(endings.interrupted);
      return interrupted;
    }
    reporter.info(`Whether call logs still arrive is not known. ${describeError(error)}`);
    return spoiledBy(`whether more of them arrive is not known. ${describeError(error).replace(/\.$/, '')}`);
  }
}

const spoiledBy =
  (reason: string): DoubtOf =>
  () => ({ reason, spoilsChecks: true });

/** A wait that has time for one look is what the user wants, and says nothing either way. */
function doubtOfOneLook(after: string): DoubtOf {
  const reason = `whether they had come to rest ${after} cannot be seen; raise \`call-logs-timeout\` to 3 or more`;
  return () => ({ reason, spoilsChecks: false });
}

/** No call log at all is what a job without calls has, above all: its checks are judged, and the reader is told. */
function doubtOfTimeout(after: string, input: string): DoubtOf {
  return (calls) =>
    calls === 0
      ? {
          reason: `none had arrived ${after}. Either no call was made, or Postman is late: then raise \`call-logs-timeout\``,
          spoilsChecks: false,
        }
      : { reason: `they had not come to rest ${after}; raise ${input}`, spoilsChecks: true };
}
