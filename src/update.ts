/** The update step: changes an open mock in the middle of a job. */
import { githubReporter as reporter } from './github/reporter.ts';
import { workspaceDirectory } from './github/runner.ts';
import { runMain } from './github/step.ts';
import { readUpdateInputs, setUpdateOutputs } from './github/update-step.ts';
import { createServerCaller } from './embedded/call-server.ts';
import { connectNearby } from './job/connect-nearby.ts';
import { connectWith } from './job/connect.ts';
import { describeMock } from './job/describe-mock.ts';
import { parseUpdateInputs, updateApiInputs } from './job/update-inputs.ts';
import { updateMock } from './job/update-mock.ts';
import { version } from './job/version.ts';

const { env } = process;

await runMain(async ({ stop, giveUp }) => {
  const inputs = await parseUpdateInputs(readUpdateInputs(), workspaceDirectory(env));
  const api = { url: inputs.apiUrl, key: inputs.apiKey };
  const connect = inputs.isOnRunner
    ? connectNearby(createServerCaller(api))
    : connectWith({ reporter, version, env, inputs: updateApiInputs });
  const client = connect({ provider: 'postman', ...api }, { signal: giveUp });
  const mock = await reporter.progress('Changing the mock', () => updateMock(inputs, { client, reporter, stop }));
  setUpdateOutputs(mock);
  reporter.info(describeMock(mock));
});
