/** `ephemeral-mock run`: the action's whole job around one command. */
import { mkdtemp, rm } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import path from 'node:path';
import { closeMock, type CloseMockDependencies } from '../job/close-mock.ts';
import { describeError } from '../job/describe-error.ts';
import { CancelledError, listenForEnd } from '../job/end-signals.ts';
import { InputsError, parseInputs } from '../job/inputs.ts';
import type { RawInputs } from '../job/input-definitions.ts';
import type { MockState } from '../job/mock-state.ts';
import { openMock, type OpenMock, type OpenMockDependencies } from '../job/open-mock.ts';
import { formatCallTable } from '../report/index.ts';
import { exitCodes } from './exit-codes.ts';
import { runCommand } from './run-command.ts';

export interface RunDependencies
  extends
    Pick<OpenMockDependencies, 'identity' | 'launchEmbedded'>,
    Pick<CloseMockDependencies, 'connect' | 'stopEmbedded' | 'readJournal' | 'reporter' | 'version' | 'clock'> {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a Ctrl-C reaches the command by itself. */
  readonly interactive: boolean;
  /** Where relative paths start. */
  readonly directory: string;
  /** Where the summary goes. */
  readonly print: (text: string) => void;
}

/**
 * Opens the mock, runs `command` with MOCK_URL and MOCK_ID, saves the call logs and removes the mock.
 *
 * @param options.logs folder for the call logs; without one they go to a temporary folder that is named at the end
 * @returns the exit code: the command's own, or one of `exitCodes`, or 128 + n when signal n ended it before the command
 */
export async function run(
  raw: RawInputs,
  { command, logs }: { readonly command: readonly string[]; readonly logs: string | undefined },
  dependencies: RunDependencies,
): Promise<number> {
  const { reporter } = dependencies;
  const scratch = await mkdtemp(path.join(tmpdir(), 'ephemeral-mock-'));
  const end = listenForEnd(process);
  let closing: ReturnType<typeof listenForEnd> | undefined;
  let state: MockState | undefined;
  let keepScratch = false;
  try {
    const inputs = await parseInputs(raw, dependencies.directory);
    for (const note of inputs.notes) reporter.warning(note);
    const mock = await openMock(inputs, {
      ...dependencies,
      state: { save: (next) => void (state = next) },
      end,
      mask: () => undefined,
      directory: scratch,
    });
    reporter.info(`The mock is at ${mock.mockUrl}`);
    return await runWithMock(command, mock, dependencies);
  } catch (error) {
    if (end.stop.reason instanceof CancelledError) return 128 + constants.signals[end.stop.reason.signal];
    reporter.error(describeError(error));
    return error instanceof InputsError ? exitCodes.usage : exitCodes.notOpened;
  } finally {
    if (state !== undefined) {
      // Anew: a signal that ended the command does not cost its call logs, a second one does.
      closing = listenForEnd(process);
      keepScratch = (await close(state, logs, { ...dependencies, stop: closing.stop })) && logs === undefined;
    }
    if (!keepScratch) await rm(scratch, { recursive: true, force: true });
    end.dispose();
    closing?.dispose();
  }
}

async function runWithMock(
  command: readonly string[],
  mock: OpenMock,
  { env, interactive, reporter }: RunDependencies,
): Promise<number> {
  const { code, error } = await runCommand(command, {
    env: { ...env, MOCK_URL: mock.mockUrl, MOCK_ID: mock.mockId },
    interactive,
  });
  if (error !== undefined) reporter.error(describeError(error));
  return code;
}

/** @returns whether there are call logs on disk */
async function close(
  state: MockState,
  logs: string | undefined,
  dependencies: RunDependencies & Pick<CloseMockDependencies, 'stop'>,
): Promise<boolean> {
  const { directory, print, reporter, ...rest } = dependencies;
  const { report } = await closeMock(state, {
    ...rest,
    reporter,
    ...(logs !== undefined && { directory: path.resolve(directory, logs) }),
    jobStatus: '',
    writeSummary: () => Promise.resolve(),
  });
  if (report === undefined) return false;
  print(formatCallTable(report));
  reporter.info(`The call logs are in ${report.files.join(' and ')}`);
  return true;
}
