/** From the mock's call logs to files: waits for late ones, reads them all, writes the report. */
import type { Clock } from '../postman/index.ts';
import { writeReport, type Redactor, type Report } from '../report/index.ts';
import { collectCallLogs, type CallLogSources } from './collect-call-logs.ts';
import type { MockState } from './mock-state.ts';
import { settleCallLogs } from './settle-call-logs.ts';

export interface SaveCallLogsDependencies extends CallLogSources {
  readonly clock: Clock;
  /** Aborted: waits no longer. */
  readonly stop: AbortSignal;
  readonly directory: string;
  readonly redactor: Redactor;
  /** Of this program, for the files. */
  readonly version: string;
}

/** @throws PostmanApiError when not even the wait for late call logs gets an answer */
export async function saveCallLogs(
  state: MockState,
  mockId: string,
  dependencies: SaveCallLogsDependencies,
): Promise<Report> {
  const { directory, redactor, version } = dependencies;
  await settle(state, mockId, dependencies);
  return writeReport({
    logs: collectCallLogs(state, mockId, dependencies),
    directory,
    mock: { id: mockId, name: state.mock?.name ?? mockId, mockUrl: state.mock?.mockUrl ?? '' },
    redactor,
    creator: { name: 'ephemeral-mock', version },
  });
}

/** Only Postman's cloud is late, and a mock whose URL nobody was told has no calls to wait for. */
async function settle(
  { provider, opened, callLogsTimeout }: MockState,
  mockId: string,
  { client, clock, stop, reporter }: SaveCallLogsDependencies,
): Promise<void> {
  if (provider === 'embedded' || !opened) return;
  const settled = await settleCallLogs(mockId, { client, clock, timeout: callLogsTimeout * 1000, signal: stop });
  if (settled === 'timeout') {
    reporter.info(
      `Postman's call logs had not come to rest after ${callLogsTimeout} s (\`call-logs-timeout\`): some may be missing.`,
    );
  } else {
    reporter.debug(`Waiting for call logs: ${settled}.`);
  }
}
