/** The update step: changes an open mock in the middle of a job. */
import { createServerCaller } from './embedded/index.ts';
import { maskSecret, readInputNames, readStepInputs } from './github/inputs.ts';
import { setUpdateOutputs } from './github/outputs.ts';
import { githubReporter } from './github/reporter.ts';
import { workspaceDirectory } from './github/runner.ts';
import { runMain } from './github/step.ts';
import { connectTo } from './job/connect.ts';
import { parseUpdateInputs, updateApiInputs, updateInputNames } from './job/inputs/update-inputs.ts';
import { describeMock } from './job/open/describe-mock.ts';
import { updateMock } from './job/open/update-mock.ts';
import { hideSecrets } from './job/secrets/hide-secrets.ts';
import { version } from './job/version.ts';

const { env } = process;
const hidden = hideSecrets(githubReporter);

await runMain(
  async (end) => {
    const raw = readStepInputs(updateInputNames, ['api-key']);
    const inputs = await parseUpdateInputs(raw, workspaceDirectory(env), { stepInputs: readInputNames(env) });
    const around = { reporter: hidden.reporter, version, env, inputs: updateApiInputs };
    const connect = await connectTo(inputs.api.provider, { ...around, callServer: createServerCaller });
    const mock = await updateMock(inputs, { hidden, connect, end, mask: maskSecret });
    setUpdateOutputs(mock);
    hidden.reporter.info(describeMock(mock));
  },
  { redact: hidden.redact },
);
