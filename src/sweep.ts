/** The sweep: removes what dead runs left in an account. */
import { githubReporter } from './github/reporter.ts';
import { runIdentity } from './github/runner.ts';
import { runMain } from './github/step.ts';
import { tryToWriteSummary } from './github/summary.ts';
import { readSweepInputs, setSweepOutputs } from './github/sweep-step.ts';
import { workflowRunState } from './github/workflow-runs.ts';
import { connectWith } from './job/connect.ts';
import { hideSecrets } from './job/secrets/hide-secrets.ts';
import { parseSweepInputs, sweepApiInputs } from './job/inputs/sweep-inputs.ts';
import { sweepMocks } from './job/sweep-mocks.ts';
import { version } from './job/version.ts';
import { formatSweepSummary } from './report/index.ts';

const { env } = process;
const { repository } = runIdentity(env);
const { reporter, redact, hide } = hideSecrets(githubReporter);

await runMain(
  async ({ giveUp }) => {
    const inputs = parseSweepInputs(readSweepInputs());
    hide([inputs.apiKey, inputs.githubToken]);
    const connect = connectWith({ reporter, version, env, inputs: sweepApiInputs });
    const swept = await sweepMocks(
      { ...inputs, repository },
      {
        client: connect({ provider: 'postman', url: inputs.apiUrl, key: inputs.apiKey }, { signal: giveUp }),
        runState: workflowRunState({ repository, token: inputs.githubToken, onUnknown: reporter.warning }),
        now: Date.now,
        reporter,
      },
    );
    setSweepOutputs(swept);
    for (const { outcome, kind, name, reason } of swept) {
      if (outcome === 'failed') reporter.warning(`${kind} "${name}" could not be removed. ${reason}`);
    }
    const shown = swept.map((thing) => ({ ...thing, name: redact(thing.name), reason: redact(thing.reason) }));
    await tryToWriteSummary(formatSweepSummary(shown, repository), reporter);
  },
  { redact },
);
