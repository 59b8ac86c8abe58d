/** A step from its first line to its exit code. */
import * as core from '@actions/core';
import { listenForEnd, type EndSignals } from '../job/end-signals.ts';
import type { CheckResult } from '../report/index.ts';
import { describeError } from '../job/describe-error.ts';

export interface StepSettings {
  /** Where signals are heard already. */
  readonly end?: EndSignals;
  /** Takes secrets out of what an error says. */
  readonly redact?: (text: string) => string;
}

type Work = (end: EndSignals) => Promise<void>;

/**
 * Runs main: whatever it throws is the step's error and turns it red. So does a stray error, which ends it at once: the post
 * step removes what there is.
 *
 * The process ends here, since a socket that is kept alive would hold it up for seconds.
 */
export function runMain(work: Work, settings: StepSettings = {}): Promise<never> {
  return run(work, { ...settings, say: core.setFailed, outlivesStrayErrors: false });
}

/**
 * Runs post: whatever it throws is a warning, for a cleanup hiccup is not the user's build. A stray error (a stream of the
 * artifact client throws within its emitter, say) is no more than that: nothing comes after post, so the removal goes on.
 * So it does where nobody reads the log any more, the runner having died: to warn of that would fail the same way, for ever.
 */
export function runPost(work: Work, settings: StepSettings = {}): Promise<never> {
  process.stdout.on('error', () => undefined);
  return run(work, { ...settings, say: core.warning, outlivesStrayErrors: true });
}

interface RunSettings extends StepSettings {
  /** Says what went wrong. */
  readonly say: (message: string) => void;
  /** Whether the work goes on after an error that nobody waits for. */
  readonly outlivesStrayErrors: boolean;
}

async function run(work: Work, settings: RunSettings): Promise<never> {
  const { say, outlivesStrayErrors, end = listenForEnd(process), redact = (text: string) => text } = settings;
  const tell = (error: unknown) => {
    say(redact(describeError(error)));
    core.debug(redact(error instanceof Error ? (error.stack ?? '') : ''));
  };
  const fail = (error: unknown) => {
    tell(error);
    exit();
  };
  const onStray = outlivesStrayErrors ? tell : fail;
  process.on('uncaughtException', onStray);
  process.on('unhandledRejection', onStray);
  const tellEnd = () => {
    core.info(`${describeError(end.stop.reason)} What is under way is finished first.`);
  };
  if (end.stop.aborted) tellEnd();
  else end.stop.addEventListener('abort', tellEnd);
  await work(end).then(exit, fail);
  return new Promise(() => undefined);
}

/** Milliseconds. Whoever reads the log may have stopped to. */
const longestWrite = 1_000;

/** Ends the process once the log is written: pipes are asynchronous on Windows. */
function exit(): void {
  process.stdout.write('', () => process.exit());
  setTimeout(() => process.exit(), longestWrite).unref();
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
