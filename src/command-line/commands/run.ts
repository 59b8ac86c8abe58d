/** `ephemeral-mock run`: the action's whole job around one command. */
import { stat } from 'node:fs/promises';
import { constants } from 'node:os';
import path from 'node:path';
import {
  bootBundled,
  createServerCaller,
  flushJournal,
  readJournal,
  stopEmbedded,
  type LaunchedEmbedded,
} from '../../embedded/index.ts';
import { closeMock } from '../../job/close/close-mock.ts';
import { limitYoungGeneration } from '../../job/close/counted-reading.ts';
import { connectToCloud } from '../../job/connect-cloud.ts';
import { connectTo } from '../../job/connect.ts';
import { describeError } from '../../job/describe-error.ts';
import { CancelledError, listenForEnd, type EndSignals } from '../../job/end-signals.ts';
import { InputsError } from '../../job/inputs/values.ts';
import { mainApiInputsOf } from '../../job/inputs/input-definitions.ts';
import { areFilesGiven, parseInputs } from '../../job/inputs/inputs.ts';
import type { RawInputs } from '../../job/inputs/input-definitions.ts';
import type { MockState } from '../../job/mock-state.ts';
import { openMock } from '../../job/open/open-mock.ts';
import { redactingReporter, type Reporter } from '../../job/reporter.ts';
import { logRedactorOf } from '../../job/secrets/redactors.ts';
import type { Report } from '../../report/index.ts';
import type { CommandContext } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { shellKeyOf } from '../input-options.ts';
import { checkedCode, printReport, readPageTemplate } from '../print-report.ts';
import { runCommand } from '../run-command.ts';
import { makeLogsFolder } from '../output-folder.ts';
import { tlsEnvironment } from '../tls-environment.ts';
import { makeScratchFolder, removeScratchFolder, sweepScratchFolders } from '../scratch-folder.ts';

export interface RunOptions {
  readonly command: readonly string[];
  /** Folder for the call logs; without one they go to a temporary folder that is named at the end. */
  readonly logs: string | undefined;
}

/**
 * Opens the mock, runs the command with MOCK_URL and MOCK_ID, saves the call logs, removes the mock.
 *
 * @returns the exit code: the command's own, or one of `exitCodes`, or 128 + n when signal n came before the command
 */
export async function run(raw: RawInputs, { command, logs }: RunOptions, given: CommandContext): Promise<number> {
  const swept = sweepScratchFolders(given);
  const scratch = await makeScratchFolder(given.self);
  let state: MockState | undefined;
  const redact = (text: string) => logRedactorOf(state ?? { redact: [] }).redactText(text);
  const end = listenForEnd(given.self);
  const context = { ...given, end, reporter: redactingReporter(given.reporter, redact) };
  const code = await openAndRun(raw, { command, logs }, scratch, (next) => (state = next), context);
  const report = state && (await close(state, logs, context, given.reporter));
  end.dispose();
  const journal = await findNeededJournal(state, report);
  if (journal !== undefined) {
    context.reporter.warning(
      `The reports do not have every call. The journal, which is not redacted, stays: ${journal}`,
    );
  }
  const kept = [journal, ...(report?.files ?? []).map((file) => path.dirname(file))].filter(
    (file) => file !== undefined,
  );
  await removeScratchFolder(scratch, kept, context);
  await swept;
  return code === 0 && report !== undefined ? checkedCode(report) : code;
}

async function openAndRun(
  raw: RawInputs,
  { command, logs }: RunOptions,
  scratch: string,
  save: (state: MockState) => void,
  context: CommandContext & { readonly end: EndSignals },
): Promise<number> {
  const { reporter, self, bundle, env, end, clock } = context;
  let server: LaunchedEmbedded | undefined;
  try {
    const reading = { signal: end.stop, progress: reporter.progress, shellKey: shellKeyOf(env) };
    const inputs = await parseInputs(raw, context.directory, reading);
    for (const note of inputs.notes) reporter.warning(note);
    if (logs !== undefined) await makeLogsFolder(logs, context.directory);
    const apiInputs = mainApiInputsOf({ filesGiven: areFilesGiven(inputs) });
    const mock = await openMock(inputs, {
      ...context,
      connect: connectToCloud({ ...context, inputs: apiInputs }),
      launchEmbedded: async ({ directory, ...options }) => {
        server = await bootBundled({ bundle, execPath: self.execPath, env, directory }).start(options);
        // Never adopted: nobody could end it once this process is gone, whatever ended that.
        return { ...server, adopt: () => Promise.resolve() };
      },
      state: { save },
      mask: () => undefined,
      directory: scratch,
    });
    reporter.info(`The mock is at ${mock.mockUrl}`);
    const trust = await tlsEnvironment(mock.caFiles, { ...context, scratch, warn: reporter.warning });
    const { code, error } = await runCommand(command, {
      env: { ...env, ...trust, MOCK_URL: mock.mockUrl, MOCK_ID: mock.mockId },
      self,
      clock,
    });
    if (error !== undefined) reporter.error(describeError(error));
    return code;
  } catch (error) {
    reporter.error(describeError(error));
    // Whatever failed after a signal failed for it: a wait that was cut short is an error of the call that waited.
    const reason: unknown = end.stop.reason;
    if (reason instanceof CancelledError) return 128 + constants.signals[reason.signal];
    return error instanceof InputsError ? exitCodes.usage : exitCodes.notOpened;
  } finally {
    server?.unref();
  }
}

/** @param reporter for what redacts by itself */
async function close(
  state: MockState,
  logs: string | undefined,
  context: CommandContext & { readonly end: EndSignals },
  reporter: Reporter,
): Promise<Report | undefined> {
  const { bundle, directory, self, end: before, ...rest } = context;
  const end = listenForEnd(self);
  // Ctrl-C ends the command and does not cost its call logs, a second one does. Whoever else ends it, as a workflow does
  // that is cancelled, is about to end us too.
  const stop = self.stdin.isTTY ? end.stop : AbortSignal.any([before.stop, end.stop]);
  const { report } = await closeMock(state, {
    ...rest,
    reporter,
    connect: await connectTo(state.provider, {
      ...context,
      inputs: mainApiInputsOf({ filesGiven: state.collectionFile !== undefined }),
      callServer: createServerCaller,
    }),
    stop,
    stopEmbedded,
    readJournal,
    flushJournal,
    readPageTemplate: () => readPageTemplate(bundle),
    limitMemory: limitYoungGeneration,
    ...(logs !== undefined && { directory: path.resolve(directory, logs) }),
    jobStatus: '',
    // Given for other jobs than this one, perhaps, and all the more no business of its files. Trimmed as it would be sent.
    secrets: [(context.env['POSTMAN_API_KEY'] ?? '').trim()].filter((key) => key !== ''),
    writeSummary: () => Promise.resolve(),
  });
  end.dispose();
  if (report !== undefined) printReport(report, context);
  return report;
}

/** The journal of a mock whose reports do not have every call, or `undefined`: then there is nothing in it that they lack. */
async function findNeededJournal(
  state: MockState | undefined,
  report: Report | undefined,
): Promise<string | undefined> {
  const file = state?.opened === true ? state.embedded?.journalFile : undefined;
  const isWhole = report?.incomplete === undefined && report?.failures.length === 0 && report.files.length > 0;
  if (file === undefined || isWhole) return undefined;
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  return size > 0 ? file : undefined;
}
