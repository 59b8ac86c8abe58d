/** What GitHub knows of workflow runs. */
import { getOctokit } from '@actions/github';
import { describeError } from '../job/describe-error.ts';
import type { RunState, SweepDependencies } from '../job/sweep-mocks.ts';

export interface WorkflowRunsOptions {
  /** `owner/repo`. */
  readonly repository: string;
  readonly token: string;
  /** Told why a run's state is unknown, once for each reason. */
  readonly onUnknown: (reason: string) => void;
}

/**
 * Asks whether one attempt of a run has ended. A run that GitHub has no record of, and a question that it does not
 * answer, are `unknown`: the caller then goes by age.
 */
export function workflowRunState({ repository, token, onUnknown }: WorkflowRunsOptions): SweepDependencies['runState'] {
  if (token === '') {
    onUnknown('There is no GitHub token, so nothing is known of runs and everything is judged by its age.');
    return () => Promise.resolve('unknown');
  }
  const [owner = '', repo = ''] = repository.split('/');
  const octokit = getOctokit(token);
  const told = new Set<string>();
  return async ({ runId, runAttempt }): Promise<RunState> => {
    try {
      const { data } = await octokit.rest.actions.getWorkflowRunAttempt({
        owner,
        repo,
        run_id: Number(runId),
        attempt_number: Number(runAttempt),
      });
      return data.status === 'completed' ? 'ended' : 'running';
    } catch (error) {
      const status = error instanceof Error && 'status' in error ? String(error.status) : 'no answer';
      const hint = hintFor(status, error);
      if (!told.has(status))
        onUnknown(`Run ${runId} is unknown (${status}): ${hint}. Such things are judged by their age.`);
      told.add(status);
      return 'unknown';
    }
  };
}

function hintFor(status: string, error: unknown): string {
  if (status === '404') return 'it was deleted, or the token lacks `actions: read`';
  if (status === '401') return 'GitHub does not accept the token, which wants `actions: read`';
  // A rate limit can be a 403 too.
  if (status === '403' && !/rate limit/i.test(describeError(error))) return 'the token lacks `actions: read`';
  return 'GitHub did not say';
}
