/** What the main step does, from its inputs to its summary. */
import type { BootedEmbedded } from '../embedded/index.ts';
import { githubState as state, tryToWriteSummary } from '../github/command-files.ts';
import { maskSecret, readInputNames, readStepInputs } from '../github/inputs.ts';
import { setOutputs } from '../github/outputs.ts';
import { githubReporter } from '../github/reporter.ts';
import { makeJobDirectory, runIdentity, workspaceDirectory } from '../github/runner.ts';
import { runMain } from '../github/step.ts';
import type { EndSignals } from '../job/end-signals.ts';
import { describeError } from '../job/describe-error.ts';
import { inputNames } from '../job/inputs/input-definitions.ts';
import { parseInputs } from '../job/inputs/inputs.ts';
import { keepJobMock } from '../job/state/job-mocks.ts';
import { openSummaryOf } from '../job/open/describe-mock.ts';
import { openMock } from '../job/open/open-mock.ts';
import { hideSecrets } from '../job/reporter.ts';
import { logRedactorOf, redactorOf, redactorOfInputs } from '../job/secrets/redactors.ts';
import { systemClock as clock } from '../postman/index.ts';
import { formatOpenSummary } from '../report/index.ts';

export interface MainStepOptions {
  readonly env: NodeJS.ProcessEnv;
  /** Gives the embedded server's process, in a folder of the mock's own: the one that was started ahead, or a new one. */
  readonly boot: () => Promise<BootedEmbedded>;
  /** How the process is told to end. */
  readonly end: EndSignals;
}

/** Runs the step; the process ends with it. */
export function mainStep({ env, boot, end }: MainStepOptions): Promise<never> {
  // More is known to be secret once the inputs are read, and once the mock is open.
  const { reporter, redact, hideBy } = hideSecrets(githubReporter);
  const work = async () => {
    const reading = { signal: end.stop, progress: reporter.progress, stepInputs: readInputNames(env) };
    const inputs = await parseInputs(readStepInputs(inputNames, ['postman-api-key']), workspaceDirectory(env), reading);
    hideBy(redactorOfInputs(inputs));
    for (const note of inputs.notes) reporter.warning(note);
    const mock = await openMock(inputs, {
      identity: runIdentity(env),
      state,
      reporter,
      clock,
      env,
      end,
      launchEmbedded: async (options) => (await boot()).start(options),
      mask: maskSecret,
      directory: inputs.place.provider === 'embedded' ? (await boot()).directory : makeJobDirectory(env),
    });
    hideBy(logRedactorOf(mock.state));
    try {
      keepJobMock(mock, inputs, runIdentity(env));
    } catch (error) {
      reporter.warning(`An update step will need \`mock-id\`, \`api-url\` and \`api-key\`. ${describeError(error)}`);
    }
    setOutputs(mock);
    reporter.info(`The mock is at ${mock.mockUrl}`);
    const summary = formatOpenSummary({ ...openSummaryOf(inputs, mock), redactor: redactorOf(mock.state) });
    await tryToWriteSummary(summary, reporter);
  };
  return runMain(work, { end, redact });
}
