/** `ephemeral-mock sweep`: the sweep action outside GitHub. */
import { workflowRunState } from '../github/workflow-runs.ts';
import { parseSweepInputs, sweepApiInputs, type SweepInputName } from '../job/sweep-inputs.ts';
import { sweepMocks } from '../job/sweep-mocks.ts';
import { connectWith } from '../job/connect.ts';
import type { CommandContext } from './context.ts';
import { exitCodes } from './exit-codes.ts';

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
  const { reporter } = context;
  const inputs = parseSweepInputs(raw);
  const client = connectWith({ ...context, inputs: sweepApiInputs })({
    provider: 'postman',
    url: inputs.apiUrl,
    key: inputs.apiKey,
  });
  const runState = workflowRunState({ repository, token: inputs.githubToken, onUnknown: reporter.warning });
  const swept = await sweepMocks({ ...inputs, repository }, { client, runState, now: Date.now, reporter });
  if (swept.length === 0) reporter.info(`Nothing in the account bears the mark of ${repository}.`);
  return swept.some(({ outcome }) => outcome === 'failed') ? exitCodes.failure : 0;
}
