/** The update step: changes an open mock in the middle of a job. */
import { createServerCaller } from './embedded/index.ts';
import { maskSecret, readInputNames, readStepInputs } from './github/inputs.ts';
import { setUpdateOutputs } from './github/outputs.ts';
import { githubReporter } from './github/reporter.ts';
import { findJobDirectories, runIdentity, workspaceDirectory } from './github/runner.ts';
import { runMain } from './github/step.ts';
import { updateInputNames } from './job/inputs/update-inputs.ts';
import { update } from './job/open/update-mock.ts';
import { hideSecrets } from './job/reporter.ts';

const { env } = process;
const hidden = hideSecrets(githubReporter);

await runMain(
  async (end) => {
    const mock = await update(readStepInputs(updateInputNames, ['api-key']), {
      directory: workspaceDirectory(env),
      givenBy: { stepInputs: readInputNames(env) },
      folders: findJobDirectories(env),
      identity: runIdentity(env),
      env,
      callServer: createServerCaller,
      hidden,
      end,
      mask: maskSecret,
    });
    setUpdateOutputs(mock);
    hidden.reporter.info(mock.words);
  },
  { redact: hidden.redact },
);
