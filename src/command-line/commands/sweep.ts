/** `ephemeral-mock sweep`: the sweep action outside GitHub. */
import { workflowRunState } from '../../github/workflow-runs.ts';
import { parseSweepInputs, sweepApiInputs, type SweepInputName } from '../../job/inputs/sweep-inputs.ts';
import { sweepMocks } from '../../job/sweep-mocks.ts';
import { connectToCloud } from '../../job/connect/connect-cloud.ts';
import { hideSecrets } from '../../job/reporter.ts';
import { redactError } from '../../job/secrets/redact-error.ts';
import type { CommandContext } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';

/**
 * Sweeps; each thing is one line of the reporter.
 *
 * @returns the exit code
 * @throws InputsError, PostmanApiError
 */
export async function sweepCommand(
  raw: Readonly<Partial<Record<SweepInputName, string>>>,
  repository: string,
  context: CommandContext,
): Promise<number> {
  const { reporter, redact, hide } = hideSecrets(context.reporter);
  const { api, githubToken, ...options } = parseSweepInputs(raw);
  hide([api.key, githubToken]);
  const client = connectToCloud({ ...context, reporter, inputs: sweepApiInputs })(api);
  const runState = workflowRunState({ repository, token: githubToken, onUnknown: reporter.warning });
  const work = sweepMocks({ ...options, repository }, { client, runState, now: Date.now, reporter });
  const swept = await work.catch((error: unknown) => {
    throw redactError(error, redact);
  });
  if (swept.length === 0) reporter.info(`Nothing in the account bears the mark of ${repository}.`);
  return swept.some(({ outcome }) => outcome === 'failed') ? exitCodes.failure : 0;
}
