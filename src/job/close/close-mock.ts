/**
 * Post's job: the call logs on disk, in the artifact and in the summary, and nothing left behind.
 * Each stage stands alone: whatever one of them throws is a warning, and the removal runs always.
 */
import path from 'node:path';
import { createAnnotations, formatSummary, type Report } from '../../report/index.ts';
import { notLongerThan } from '../../postman/index.ts';
import { connectTo, type ConnectToOptions } from '../connect/connect.ts';
import type { Api, Connect } from '../connect/provider.ts';
import { removeCaFiles } from '../state/ca-files.ts';
import { describeError } from '../describe-error.ts';
import { shareOutTime, type Share } from './closing-time.ts';
import { abortLater } from '../end-signals.ts';
import { mainApiInputs } from '../inputs/input-definitions.ts';
import type { MockState } from '../state/mock-state.ts';
import { hasResources, isKept, leftoversOf, removeMock, type Leftover } from './remove-mock.ts';
import { countWarnings, redactingReporter, type Reporter } from '../reporter.ts';
import { logRedactorOf } from '../secrets/redactors.ts';
import { saveCallLogs, type SaveCallLogsDependencies } from './save-call-logs.ts';
import { wantsUpload, uploadReport, type UploadArtifact } from './upload-report.ts';

export interface CloseMockDependencies extends Omit<SaveCallLogsDependencies, 'directory'> {
  /** Asks the embedded server to end and waits until it has, or until the signal is aborted. */
  readonly stopEmbedded: (api: Api, options: { readonly signal: AbortSignal }) => Promise<void>;
  /** Uploads the artifact; absent where there is no artifact service. */
  readonly upload?: UploadArtifact;
  readonly writeSummary: (markdown: string) => Promise<void>;
  /** Where the files go. Default: a folder beside the embedded server's files. */
  readonly directory?: string;
  /** `success`, `failure`, `cancelled`, or '' when unknown. */
  readonly jobStatus: string;
  /**
   * Aborted: late call logs are not waited for, those at hand are read for 2 s at most, and the rest is over in time to tell
   * what is left behind.
   */
  readonly stop: AbortSignal;
}

/** What ends with its limits has so long to say how. */
const momentMilliseconds = 500;

export interface ClosedMock {
  /** `undefined` when no call log could be read. */
  readonly report: Report | undefined;
  /** What could not be removed. */
  readonly leftovers: readonly Leftover[];
}

/** The way to the mock of the main step, for whoever closes it. */
export function connectToMockOf(state: MockState, options: Omit<ConnectToOptions, 'inputs'>): Promise<Connect> {
  const inputs = { ...mainApiInputs, filesGiven: state.collectionFile !== undefined };
  return connectTo(state.provider, { ...options, inputs });
}

/**
 * Collects, reports and removes what `state` names, within its `closeTimeout`: two thirds of it are for the call logs, the
 * last third for the removal and the upload beside it. The removal begins then also when the call logs are not done; what
 * was read of them is written beside it. A few seconds after `closeTimeout` it is over in any case. Never throws: what goes
 * wrong is a warning.
 */
export async function closeMock(state: MockState, given: CloseMockDependencies): Promise<ClosedMock> {
  const counted = countWarnings(given.reporter);
  const redactor = logRedactorOf(state, given.secrets);
  const reporter = redactingReporter(counted, redactor.redactText);
  const dependencies: CloseMockDependencies = { ...given, reporter };
  const { clock, stop, directory = path.join(state.directory, 'call-logs') } = dependencies;
  const api = state.api && { provider: state.provider, ...state.api, pid: state.embedded?.pid };
  if (api === undefined || !hasResources(state)) {
    reporter.info('No mock was opened, so there is nothing to remove.');
    return { report: undefined, leftovers: [] };
  }
  const notes: string[] = [];
  /** @param command at the message's end: it is ours, and redaction would break it */
  const warn = (message: string, command = '') => {
    // Errors quote what a server said, which may hold anything.
    const safe = redactor.redactText(message.slice(0, message.length - command.length)) + command;
    notes.push(safe);
    counted.warning(safe);
  };
  const stage = async <T>(whatFailed: string, work: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      warn(`${whatFailed}. ${describeError(error)}`);
      return undefined;
    }
  };
  const time = shareOutTime(state.closeTimeout * 1000, { clock, stop });
  const { callLogs } = time;

  const saving = stage('The call logs could not be saved', async () => {
    const saved = await saveCallLogs(state, api, callLogs, { ...dependencies, directory });
    notes.push(...(saved?.notes ?? []).map((note) => redactor.redactText(note)));
    return saved?.report;
  });
  await notLongerThan(callLogs.signal, 'The call logs are not saved yet.', saving).catch(() => undefined);

  const { upload, removal, lastWord } = time.rest();
  const reported = stage('The call logs could not be saved', () =>
    notLongerThan(upload.signal, 'Their files were not whole yet', saving),
  );
  // Side by side: neither waits for the other, and a process that is killed now has done the most it could.
  const [leftovers, report] = await Promise.all([
    reporter.progress(state.provider === 'embedded' ? 'Ending the mock server' : 'Removing the mock', () =>
      remove(state, api, removal, dependencies),
    ),
    reported.then(async (report) => {
      if (report !== undefined && report.files.length > 0 && wantsUpload(state, dependencies.jobStatus)) {
        await stage(`The artifact could not be uploaded; its files are in ${directory}`, () =>
          uploadReport(state, report, { ...dependencies, directory, signal: upload.signal }),
        );
      }
      return report;
    }),
  ]);
  if (state.provider === 'embedded' && leftovers.length === 0) {
    await stage("The files of the mock's CA could not be removed", () => {
      removeCaFiles(state.directory);
    });
  }
  if (report !== undefined) tellReport(report, { warn, reporter });
  for (const { what, howToRemove, command } of leftovers) warn(`${what} is left behind. ${howToRemove}`, command);

  if (report !== undefined) {
    for (const annotation of createAnnotations(report, counted.warnings)) reporter.annotate(annotation);
    const summary = formatSummary(report, { provider: state.provider, notes });
    await stage('The summary could not be written', () =>
      notLongerThan(lastWord.signal, 'It was not done yet.', dependencies.writeSummary(summary)),
    );
  }
  time.dispose();
  reporter.info(lastLine(state, leftovers));
  return { report, leftovers };
}

/** What of the report belongs in the log; the rest is in the summary. */
function tellReport(
  { incomplete, uncertainty, checks, failures }: Report,
  { warn, reporter }: { readonly warn: (message: string) => void; readonly reporter: Reporter },
): void {
  if (incomplete !== undefined) warn(`Some call logs are missing. ${describeError(incomplete)}`);
  if (uncertainty?.spoilsChecks === false && checks.some(({ passed }) => passed)) {
    // The summary has this among its notes.
    reporter.warning(`Checks passed, and call logs that come late could turn them red: ${uncertainty.reason}.`);
  }
  for (const failure of failures) warn(describeError(failure));
}

/** Never throws: a removal that fails as a whole leaves all that the state names, as far as anybody knows. */
async function remove(
  state: MockState,
  api: Api,
  limits: Share,
  dependencies: CloseMockDependencies,
): Promise<Leftover[]> {
  try {
    const { connect, stopEmbedded, clock } = dependencies;
    const removing =
      // It takes all that it holds along.
      state.provider === 'embedded'
        ? stopEmbedded(api, limits).then(() => [])
        : removeMock(state, api, connect(api, limits));
    // It ends with its limits, and names what it has not removed; one that does not is not waited for.
    const end = abortLater(limits.signal, momentMilliseconds, clock);
    return await notLongerThan(end, 'The removal was not done yet.', removing);
  } catch (error) {
    return leftoversOf(state, api, error);
  }
}

function lastLine(state: MockState, leftovers: readonly Leftover[]): string {
  const name = state.mock?.name ?? state.mark;
  if (isKept(state)) return `Mock "${name}" stays, as \`keep-mock\` asks.`;
  if (state.mock === undefined && leftovers.length === 0)
    return 'No mock was opened, and nothing is left of the attempt.';
  return leftovers.length === 0 ? `Mock "${name}" is removed.` : `Mock "${name}" is not removed altogether.`;
}
