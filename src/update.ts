/** The update step: changes an open mock in the middle of a job. */
import { maskSecret } from './github/inputs.ts';
import { githubReporter } from './github/reporter.ts';
import { workspaceDirectory } from './github/runner.ts';
import { runMain } from './github/step.ts';
import { readUpdateInputs, setUpdateOutputs } from './github/update-step.ts';
import { createServerCaller } from './embedded/index.ts';
import { connectNearby } from './job/connect-nearby.ts';
import { connectWith } from './job/connect.ts';
import { describeMock, outputsOf } from './job/open/describe-mock.ts';
import { hideSecrets } from './job/secrets/hide-secrets.ts';
import { maskInLog, withoutOutputs } from './job/secrets/secret-variables.ts';
import { parseUpdateInputs, updateApiInputs } from './job/inputs/update-inputs.ts';
import { updateMock } from './job/open/update-mock.ts';
import { version } from './job/version.ts';

const { env } = process;
const { reporter, redact, hide } = hideSecrets(githubReporter);

await runMain(
  async ({ stop, giveUp }) => {
    const inputs = await parseUpdateInputs(readUpdateInputs(), workspaceDirectory(env));
    const api = { url: inputs.apiUrl, key: inputs.apiKey };
    hide([api.key]);
    const connect = inputs.isOnRunner
      ? connectNearby(createServerCaller(api))
      : connectWith({ reporter, version, env, inputs: updateApiInputs });
    const client = connect({ provider: 'postman', ...api }, { signal: giveUp });
    let secrets: readonly string[] = [];
    const onSecrets = (values: readonly string[]) => {
      secrets = values;
      hide([api.key, ...secrets]);
    };
    const work = () => updateMock(inputs, { client, reporter, stop, onSecrets });
    const mock = await reporter.progress('Changing the mock', work).catch((error: unknown) => {
      maskInLog(secrets, maskSecret);
      throw error;
    });
    const outside = withoutOutputs(secrets, outputsOf(mock));
    hide([api.key, ...outside]);
    setUpdateOutputs(mock);
    maskInLog(outside, maskSecret);
    reporter.info(describeMock(mock));
  },
  { redact },
);
