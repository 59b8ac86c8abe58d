/** From the mock's call logs to files: waits for late ones, reads them all, writes the report. */
import type { Clock, PostmanClient } from '../postman/index.ts';
import { writeReport, type Redactor, type Report } from '../report/index.ts';
import { collectCallLogs, type CallLogSources } from './collect-call-logs.ts';
import { countGiven } from './count-given.ts';
import { describeError } from './describe-error.ts';
import { callsOfShortRead } from './limit-young-generation.ts';
import { explainCalls } from './explain-calls.ts';
import type { MockState } from './mock-state.ts';
import { parseChecks } from './parse-checks.ts';
import { formatCount } from '../report/verdict.ts';
import { settleCallLogs } from './settle-call-logs.ts';
import { startReading } from './start-reading.ts';

export interface SaveCallLogsDependencies extends CallLogSources {
  readonly clock: Clock;
  /** Aborted: waits no longer. */
  readonly stop: AbortSignal;
  /** For what explains the calls: its deadline is nearer, so that an explanation never costs the call logs. */
  readonly explainClient: PostmanClient;
  /** For the look whether call logs still arrive: its deadline is nearer too. */
  readonly settleClient: PostmanClient;
  readonly directory: string;
  readonly redactor: Redactor;
  /** Of this program, for the files. */
  readonly version: string;
  /** Called when there are many call logs: speed is then worth less than memory. */
  readonly limitMemory: () => void;
  /** Reads the built page that `report.html` is made of. */
  readonly readPageTemplate: () => Promise<string>;
}

export interface SavedCallLogs {
  /** `incomplete` says why call logs are missing. */
  readonly report: Report;
  /** What could not be had for the explanations, in sentences. */
  readonly notes: readonly string[];
}

/** Writes the reports of all call logs that can be had. */
export async function saveCallLogs(
  state: MockState,
  mockId: string,
  dependencies: SaveCallLogsDependencies,
): Promise<SavedCallLogs> {
  const { explainClient, clock, directory, redactor, reporter, version, readPageTemplate, limitMemory } = dependencies;
  const { collectionFile, environmentFile, root, provider } = state;
  // Where there is nothing to wait for, the first page is on its way while the collection is read.
  const early = provider === 'embedded' ? startReading(collectCallLogs(state, mockId, dependencies)) : undefined;
  // Side by side: the cloud's call logs have to be waited for anyway.
  const [explanation, template] = await Promise.all([
    reporter.progress('Reading the collection, to explain the calls', () =>
      explainCalls({
        collectionFile,
        environmentFile,
        environmentUid: state.mock?.environment,
        root,
        origin: { client: explainClient, mockId },
      }),
    ),
    readPageTemplate().catch((error: unknown) => new Error('The page cannot be read.', { cause: error })),
    settle(state, mockId, dependencies),
  ]);
  const { explainer } = explanation;
  const notes = [
    ...explanation.notes,
    ...(template instanceof Error ? [`There is no report.html. ${describeError(template)}`] : []),
  ];
  const logs = countGiven(early ?? collectCallLogs(state, mockId, dependencies), {
    count: callsOfShortRead,
    call: limitMemory,
  });
  // They were valid when main read them.
  const checks = await parseChecks(state.checks, () => undefined);
  const work = () =>
    writeReport({
      logs,
      directory,
      mock: { id: mockId, name: state.mock?.name ?? mockId, mockUrl: state.mock?.mockUrl ?? '' },
      redactor,
      creator: { name: 'ephemeral-mock', version },
      explainer,
      checks,
      ...(!(template instanceof Error) && {
        page: {
          template,
          head: {
            provider,
            collectionName: explainer.collection?.name ?? '',
            generatedAt: new Date(clock.now()).toISOString(),
            version,
          },
        },
      }),
      notes,
    });
  const report = await reporter.progress(() => `Reading the call logs: ${formatCount(logs.done)} so far`, work);
  return { report, notes };
}

/** Only Postman's cloud is late, and a mock whose URL nobody was told has no calls to wait for. */
async function settle(
  { provider, opened, callLogsTimeout }: MockState,
  mockId: string,
  { settleClient, clock, deadline, stop, reporter }: SaveCallLogsDependencies,
): Promise<void> {
  if (provider === 'embedded' || !opened) return;
  // Half of the time is left for reading them: a job without calls waits to the end.
  const most = Math.max(0, deadline - clock.now()) / 2;
  const timeout = Math.min(callLogsTimeout * 1000, most);
  const setBy = timeout < most ? '`call-logs-timeout`' : 'as much as `close-timeout` allows';
  const endings = {
    stable: 'No new call logs arrive any more.',
    timeout: `Postman's call logs had not come to rest after ${Math.round(timeout / 1000)} s (${setBy}): some may be missing.`,
    interrupted: 'The wait for late call logs was cut short: some may be missing.',
  };
  try {
    const end = clock.now() + timeout;
    const left = () => Math.max(0, Math.ceil((end - clock.now()) / 1000));
    const settled = await reporter.progress(
      () => `Waiting for late call logs, ${left()} s more at most`,
      () => settleCallLogs(mockId, { client: settleClient, clock, timeout, signal: stop }),
    );
    reporter.info(endings[settled]);
  } catch (error) {
    // That this look failed is no reason not to read them.
    if (stop.aborted) reporter.info(endings.interrupted);
    else reporter.info(`Whether call logs still arrive is not known. ${describeError(error)}`);
  }
}
