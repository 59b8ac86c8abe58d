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
import { closeMock, connectToMockOf } from '../../job/close/close-mock.ts';
import { describeError } from '../../job/describe-error.ts';
import { CancelledError, listenForEnd, type EndSignals } from '../../job/end-signals.ts';
import { InputsError } from '../../job/inputs/values.ts';
import type { RawInputs } from '../../job/inputs/input-definitions.ts';
import { parseInputs, type Inputs } from '../../job/inputs/inputs.ts';
import type { MockState } from '../../job/state/mock-state.ts';
import { openMock, type OpenMock } from '../../job/open/open-mock.ts';
import { redactingReporter, type Reporter } from '../../job/reporter.ts';
import { logRedactorOf } from '../../job/secrets/redactors.ts';
import { readPageTemplate, type Report } from '../../report/index.ts';
import { commandEnvironment, findBadUrlNames, tlsEnvironment } from '../run/command-environment.ts';
import type { CommandContext } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { postmanKeyIn, shellKeyOf } from '../options/input-options.ts';
import { checkedCode, printReport } from '../print-report.ts';
import { runCommand } from '../run/run-command.ts';
import { formatRunResult } from '../run/run-result.ts';
import { removeOldChecks, takeLogsFolder, type LogsFolder } from '../files/output-folder.ts';
import { makeScratchFolder, removeScratchFolder, sweepScratchFolders } from '../files/scratch-folder.ts';

export interface RunOptions {
  readonly command: readonly string[];
  /** Folder for the call logs; without one they go to a temporary folder that is named at the end. */
  readonly logs: string | undefined;
  /** Further variables that hold the mock's URL. */
  readonly urlNames?: readonly string[];
  /** Prints one object of JSON at the end, and nothing else. */
  readonly json?: boolean | undefined;
  /** Something that the command calls in the mock's place, and that tells what came: the mock's report is not printed then. */
  readonly front?: Front;
}

/** A server between the command and the mock. */
export interface Front {
  /** What is wrong with its own options, a sentence each: it is told with what is wrong with the inputs. */
  readonly problems: readonly string[];
  /**
   * Gives what opens it.
   *
   * @throws Error where it cannot stand before a mock of these inputs, which is not opened then
   */
  readonly prepare: (inputs: Inputs) => Promise<(mock: OpenMock) => Promise<OpenFront>>;
}

/** It answers at `url` until it is closed. */
interface OpenFront {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** What there is so far, for whoever closes it. */
interface Job {
  state?: MockState;
  mock?: OpenMock;
  logs?: LogsFolder;
}

interface Ended {
  /** The exit code, checks aside. */
  readonly code: number;
  /** Why the command did not run. */
  readonly error?: string;
}

/**
 * Opens the mock, runs the command with its environment, saves the call logs, removes the mock.
 *
 * @returns the exit code: the command's own, or one of `exitCodes`, or 128 + n when signal n came before the command
 * @throws InputsError where there is no temporary folder
 */
export async function run(raw: RawInputs, options: RunOptions, given: CommandContext): Promise<number> {
  const scratch = await makeScratchFolder(given.self);
  const job: Job = {};
  const redact = (text: string) => logRedactorOf(job.state ?? { redact: [] }).redactText(text);
  const end = listenForEnd(given.self);
  const context = { ...given, end, reporter: redactingReporter(given.reporter, redact) };
  const { code, error } = await openAndRun(raw, options, scratch, job, context);
  if (error !== undefined) context.reporter.error(error);
  const hasRun = error === undefined;
  const closed = job.state && (await close(job.state, hasRun ? job.logs : undefined, context, given.reporter));
  // A command that never ran has called nothing: there is nothing to tell of its calls.
  const report = hasRun ? closed : undefined;
  if (job.logs !== undefined && report !== undefined) await removeOldChecks(job.logs.folder, report.files);
  await job.logs?.release();
  end.dispose();
  // A front (`record`) tells of the calls itself.
  const tells = options.front === undefined;
  const json = options.json === true;
  const isTold = report !== undefined && tells && printReport(report, { ...context, json });
  const journal = tells ? await findNeededJournal(job.state, closed) : undefined;
  if (journal !== undefined) {
    context.reporter.warning(
      `The reports do not have every call. The journal, which is not redacted, stays: ${journal}`,
    );
  }
  const files = isTold ? report.files.map((file) => path.dirname(file)) : [];
  await removeScratchFolder(scratch, journal === undefined ? files : [journal, ...files], context);
  const exitCode = code === 0 && report !== undefined ? checkedCode(report) : code;
  if (json) {
    const { mock } = job;
    const commandExitCode = hasRun ? code : undefined;
    const opened = mock && { ...mock, provider: mock.api.provider };
    context.print(formatRunResult({ exitCode, commandExitCode, error: error && redact(error), mock: opened, report }));
  }
  return exitCode;
}

async function openAndRun(
  raw: RawInputs,
  { command, logs, urlNames = [], json = false, front }: RunOptions,
  scratch: string,
  job: Job,
  context: CommandContext & { readonly end: EndSignals },
): Promise<Ended> {
  const { reporter, self, bundle, env, end, clock } = context;
  let server: LaunchedEmbedded | undefined;
  try {
    const inputs = await parseInputs(raw, context.directory, {
      onCommandLine: true,
      signal: end.stop,
      progress: reporter.progress,
      shellKey: shellKeyOf(env),
      problems: [...findBadUrlNames(urlNames), ...(front?.problems ?? [])],
    });
    const openFront = await front?.prepare(inputs);
    // Behind a front (`record`) the upstream answers what the mock has no example for.
    if (front === undefined) for (const note of inputs.notes) reporter.warning(note);
    if (logs !== undefined) job.logs = await takeLogsFolder(logs, context);
    const mock = await openMock(inputs, {
      ...context,
      launchEmbedded: async ({ directory, ...options }) => {
        server = await bootBundled({ bundle, execPath: self.execPath, env, directory }).start(options);
        // Not adopted: the server is to end with this process, however that ends.
        return { ...server, adopt: () => Promise.resolve() };
      },
      state: { save: (state) => void (job.state = state) },
      mask: () => undefined,
      directory: scratch,
    });
    job.mock = mock;
    const opened = await openFront?.(mock);
    const called = opened === undefined ? mock : { ...mock, mockUrl: opened.url };
    reporter.info(`The mock is at ${called.mockUrl}`);
    const trust = await tlsEnvironment(mock.caFiles, { ...context, scratch, warn: reporter.warning });
    const swept = sweepScratchFolders(context);
    const { code, error } = await runCommand(command, {
      env: commandEnvironment({ ...env, ...trust }, called, { urlNames, isWindows: self.platform === 'win32' }),
      output: json ? 'stderr' : 'stdout',
      self,
      clock,
    });
    await swept;
    await opened?.close();
    return error === undefined ? { code } : { code, error: describeError(error) };
  } catch (cause) {
    const error = describeError(cause);
    // After a signal every error counts as a cancellation: a wait that was cut short fails the call that waited.
    const reason: unknown = end.stop.reason;
    if (reason instanceof CancelledError) return { code: 128 + constants.signals[reason.signal], error };
    return { code: cause instanceof InputsError ? exitCodes.usage : exitCodes.notOpened, error };
  } finally {
    server?.unref();
  }
}

/** @param reporter as it was given: `closeMock` redacts by itself */
async function close(
  state: MockState,
  logs: LogsFolder | undefined,
  context: CommandContext & { readonly end: EndSignals },
  reporter: Reporter,
): Promise<Report | undefined> {
  const { bundle, self, end: before, ...rest } = context;
  const end = listenForEnd(self);
  // Ctrl-C ends the command and does not cost its call logs, a second one does. Whoever else ends it, as a workflow does
  // that is cancelled, is about to end us too.
  const stop = self.stdin.isTTY ? end.stop : AbortSignal.any([before.stop, end.stop]);
  const { report } = await closeMock(state, {
    ...rest,
    reporter,
    connect: await connectToMockOf(state, { ...context, callServer: createServerCaller }),
    stop,
    stopEmbedded,
    readJournal,
    flushJournal,
    readPageTemplate: () => readPageTemplate(bundle),
    directory: logs?.folder ?? path.join(state.directory, 'call-logs'),
    jobStatus: '',
    // The shell's key may be for something else: it must not stand in files of this run.
    secrets: [postmanKeyIn(context.env)],
    writeSummary: () => Promise.resolve(),
  });
  end.dispose();
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
