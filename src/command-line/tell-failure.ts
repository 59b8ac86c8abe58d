/** What is said of a command that ended with an error. */
import { CommanderError } from 'commander';
import { describeError } from '../job/describe-error.ts';
import { InputsError } from '../job/inputs/values.ts';
import { createReporter } from './context.ts';
import { exitCodes } from './exit-codes.ts';

/**
 * Tells the error on standard error, and where `run --json` was asked for in its object too: whoever reads that gets one at
 * every ending.
 *
 * @param args of the command line, without node and script
 * @returns the exit code
 */
export async function tellFailure(error: unknown, args: readonly string[], self: NodeJS.Process): Promise<number> {
  // Help and version are no errors.
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const isUsage = error instanceof InputsError || error instanceof CommanderError;
  const exitCode = isUsage ? exitCodes.usage : exitCodes.notOpened;
  const { createRedactor } = await import('../report/redact/redact.ts');
  const { redactText } = createRedactor({ secrets: [(self.env['POSTMAN_API_KEY'] ?? '').trim()] });
  const message = redactText(describeError(error)).replace(/^error: /, '');
  // Commander prints its own errors.
  if (!(error instanceof CommanderError)) createReporter(self).error(message);
  const own = args.slice(0, args.includes('--') ? args.indexOf('--') : undefined);
  if (own[0] === 'run' && (own.includes('--json') || own.includes('--json=true'))) {
    const { formatRunResult } = await import('./run/run-result.ts');
    const nothing = { commandExitCode: undefined, mock: undefined, report: undefined };
    self.stdout.write(formatRunResult({ exitCode, error: message, ...nothing }));
  }
  return exitCode;
}
