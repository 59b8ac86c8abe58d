/** A step from its first line to its exit code. */
import * as core from '@actions/core';
import { listenForEnd, type EndSignals } from '../job/end-signals.ts';
import { describeError } from '../job/describe-error.ts';

/**
 * Runs main: whatever it throws is the step's error and turns it red.
 *
 * The process ends here, since a socket that is kept alive would hold it up for seconds.
 */
export async function runMain(work: (end: EndSignals) => Promise<void>): Promise<never> {
  return run(work, (message) => {
    core.setFailed(message);
  });
}

/** Runs post: whatever it throws is a warning, for a cleanup hiccup is not the user's build. */
export async function runPost(work: (end: EndSignals) => Promise<void>): Promise<never> {
  return run(work, (message) => {
    core.warning(message);
  });
}

/** Turns the step red, with an error under its own title. */
export function failStep({ name, message }: { readonly name: string; readonly message: string }): void {
  core.error(message, { title: name });
  process.exitCode = core.ExitCode.Failure;
}

async function run(work: (end: EndSignals) => Promise<void>, fail: (message: string) => void): Promise<never> {
  const die = (error: unknown) => {
    fail(describeError(error));
    core.debug(error instanceof Error ? (error.stack ?? '') : '');
    exit();
  };
  process.on('uncaughtException', die);
  process.on('unhandledRejection', die);
  const end = listenForEnd(process);
  end.stop.addEventListener('abort', () => {
    core.info(`${describeError(end.stop.reason)} What is under way is finished first.`);
  });
  await work(end).then(exit, die);
  return new Promise(() => undefined);
}

/** Ends the process once the log is written: pipes are asynchronous on Windows. */
function exit(): void {
  process.stdout.write('', () => process.exit());
}
