/** The update step: changes an open mock in the middle of a job. */
import { createServerCaller } from './embedded/index.ts';
import { maskSecret, readInputNames, readStepInputs } from './github/inputs.ts';
import { setUpdateOutputs } from './github/outputs.ts';
import { githubReporter } from './github/reporter.ts';
import { findJobDirectories, runIdentity, workspaceDirectory } from './github/runner.ts';
import { runMain } from './github/step.ts';
import { connectTo } from './job/connect/connect.ts';
import { updateApiInputs, updateInputNames } from './job/inputs/update-inputs.ts';
import { update } from './job/open/update-mock.ts';
import { hideSecrets } from './job/secrets/hide-secrets.ts';
import type { Provider } from './job/connect/provider.ts';
import { version } from './job/version.ts';

const { env } = process;
const hidden = hideSecrets(githubReporter);
const around = { reporter: hidden.reporter, version, env, inputs: updateApiInputs, callServer: createServerCaller };

await runMain(
  async (end) => {
    const mock = await update(readStepInputs(updateInputNames, ['api-key']), {
      directory: workspaceDirectory(env),
      givenBy: { stepInputs: readInputNames(env) },
      folders: findJobDirectories(env),
      identity: runIdentity(env),
      connectTo: (provider: Provider) => connectTo(provider, around),
      hidden,
      end,
      mask: maskSecret,
    });
    setUpdateOutputs(mock);
    hidden.reporter.info(mock.words);
  },
  { redact: hidden.redact },
);
