/** The sweep: removes what dead runs left in an account. */
import { tryToWriteSummary } from './github/command-files.ts';
import { readInputNames, readStepInputs } from './github/inputs.ts';
import { setSweepOutputs } from './github/outputs.ts';
import { githubReporter } from './github/reporter.ts';
import { runIdentity } from './github/runner.ts';
import { runMain } from './github/step.ts';
import { workflowRunState } from './github/workflow-runs.ts';
import { connectToCloud } from './job/connect/connect-cloud.ts';
import { parseSweepInputs, sweepApiInputs, sweepInputNames } from './job/inputs/sweep-inputs.ts';
import { hideSecrets } from './job/reporter.ts';
import { sweepMocks } from './job/sweep-mocks.ts';
import { formatSweepSummary } from './report/index.ts';

const { env } = process;
const { repository } = runIdentity(env);
const { reporter, redact, hide } = hideSecrets(githubReporter);

await runMain(
  async ({ giveUp }) => {
    const { api, githubToken, ...options } = parseSweepInputs(
      readStepInputs(sweepInputNames, ['postman-api-key', 'github-token']),
      { stepInputs: readInputNames(env) },
    );
    hide([api.key, githubToken]);
    const connect = connectToCloud({ reporter, env, inputs: sweepApiInputs });
    const swept = await sweepMocks(
      { ...options, repository },
      {
        client: connect(api, { signal: giveUp }),
        runState: workflowRunState({ repository, token: githubToken, onUnknown: reporter.warning }),
        now: Date.now,
        reporter,
      },
    );
    setSweepOutputs(swept);
    for (const { outcome, kind, name, reason } of swept) {
      if (outcome === 'failed') reporter.warning(`${kind} "${name}" could not be removed. ${reason}`);
    }
    const shown = swept.map((resource) => {
      return { ...resource, name: redact(resource.name), reason: redact(resource.reason) };
    });
    await tryToWriteSummary(formatSweepSummary(shown, repository), reporter);
  },
  { redact },
);
