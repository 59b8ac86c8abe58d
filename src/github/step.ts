/** A step from its first line to its exit code. */
import * as core from '@actions/core';
import { listenForEnd, type EndSignals } from '../job/end-signals.ts';
import type { CheckResult } from '../report/index.ts';
import { describeError } from '../job/describe-error.ts';

/** Takes secrets out of what an error says. */
type Redact = (text: string) => string;

const asItIs: Redact = (text) => text;

export interface StepSettings {
  /** Where signals are heard already. */
  readonly end?: EndSignals;
  readonly redact?: Redact;
}

/**
 * Runs main: whatever it throws is the step's error and turns it red. So does a stray error, which ends it at once: the post
 * step removes what there is.
 *
 * The process ends here, since a socket that is kept alive would hold it up for seconds.
 */
export async function runMain(work: Work, { end, redact = asItIs }: StepSettings = {}): Promise<never> {
  const die = (error: unknown) => {
    core.setFailed(redact(describeError(error)));
    tellStack(error, redact);
    exit();
  };
  return run(work, { onStray: die, onFailure: die }, end);
}

/**
 * Runs post: whatever it throws is a warning, for a cleanup hiccup is not the user's build. A stray error (a stream of the
 * artifact client throws within its emitter, say) is no more than that: nothing comes after post, so the removal goes on.
 * So it does where nobody reads the log any more, the runner having died: to warn of that would fail the same way, for ever.
 */
export async function runPost(work: Work, { end, redact = asItIs }: StepSettings = {}): Promise<never> {
  process.stdout.on('error', () => undefined);
  const warn = (error: unknown) => {
    core.warning(redact(describeError(error)));
    tellStack(error, redact);
  };
  const onFailure = (error: unknown) => {
    warn(error);
    exit();
  };
  return run(work, { onStray: warn, onFailure }, end);
}

/** Turns the step red, with an error under its own title. */
export function failStep({ name, message, file, line }: Omit<CheckResult, 'passed'>): void {
  core.error(message, {
    title: name,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { startLine: line }),
  });
  process.exitCode = core.ExitCode.Failure;
}

type Work = (end: EndSignals) => Promise<void>;

interface Outcomes {
  /** An error that nobody waits for. */
  readonly onStray: (error: unknown) => void;
  /** What `work` throws; ends the process. */
  readonly onFailure: (error: unknown) => void;
}

async function run(
  work: Work,
  { onStray, onFailure }: Outcomes,
  end: EndSignals = listenForEnd(process),
): Promise<never> {
  process.on('uncaughtException', onStray);
  process.on('unhandledRejection', onStray);
  const tell = () => {
    core.info(`${describeError(end.stop.reason)} What is under way is finished first.`);
  };
  if (end.stop.aborted) tell();
  else end.stop.addEventListener('abort', tell);
  await work(end).then(exit, onFailure);
  return new Promise(() => undefined);
}

function tellStack(error: unknown, redact: Redact): void {
  core.debug(redact(error instanceof Error ? (error.stack ?? '') : ''));
}

/** Milliseconds. Whoever reads the log may have stopped to. */
const longestWrite = 1_000;

/** Ends the process once the log is written: pipes are asynchronous on Windows. */
function exit(): void {
  process.stdout.write('', () => process.exit());
  setTimeout(() => process.exit(), longestWrite).unref();
}
