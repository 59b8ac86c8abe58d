/** What the post step does: saves the call logs and removes the mock. */
import { createServerCaller, flushJournal, readJournal, stopEmbedded } from '../embedded/index.ts';
import { uploadArtifact as upload } from '../github/artifact.ts';
import { readState, writeSummary } from '../github/command-files.ts';
import { maskSecret, readJobStatus } from '../github/inputs.ts';
import { githubReporter } from '../github/reporter.ts';
import { failStep, runPost } from '../github/step.ts';
import { closeMock, connectToMockOf } from '../job/close/close-mock.ts';
import { describeError } from '../job/describe-error.ts';
import type { EndSignals } from '../job/end-signals.ts';
import { forgetJobMock } from '../job/state/job-mocks.ts';
import { keptSecrets } from '../job/state/kept-values.ts';
import type { MockState } from '../job/state/mock-state.ts';
import { hideSecrets } from '../job/reporter.ts';
import { maskInLog } from '../job/secrets/secret-variables.ts';
import { logRedactorOf } from '../job/secrets/redactors.ts';
import { failedChecks, readPageTemplate } from '../report/index.ts';
import { systemClock } from '../postman/index.ts';

export interface PostStepOptions {
  readonly env: NodeJS.ProcessEnv;
  /** `import.meta.dirname` of the bundle. */
  readonly bundle: string;
  /** How the process is told to end. */
  readonly end: EndSignals;
}

/** Runs the step; the process ends with it. */
export function postStep({ env, bundle, end }: PostStepOptions): Promise<never> {
  // More is known to be secret once the state is read.
  const { reporter, redact, hideBy } = hideSecrets(githubReporter);
  const work = async ({ stop }: EndSignals) => {
    const state = readState();
    if (state === undefined) {
      githubReporter.info('The main step opened no mock, so there is nothing to do.');
      return;
    }
    maskSecret(state.api?.key ?? '');
    maskSecret(state.unusedKey ?? '');
    hideBy(logRedactorOf(state));
    maskKeptSecrets(state);
    // First of all: whatever becomes of the mock, no step comes that could change it, and a key is not left about.
    try {
      forgetJobMock(state.directory);
    } catch (error) {
      reporter.warning(`The file that names the mock for later steps could not be removed. ${describeError(error)}`);
    }
    const { report } = await closeMock(state, {
      reporter: githubReporter,
      connect: await connectToMockOf(state, { reporter, env, callServer: createServerCaller }),
      flushJournal,
      stopEmbedded,
      readJournal,
      upload,
      writeSummary,
      jobStatus: readJobStatus(),
      clock: systemClock,
      stop,
      readPageTemplate: () => readPageTemplate(bundle),
    });
    for (const check of failedChecks(report?.checks ?? [])) failStep(check);
  };
  return runPost(work, { end, redact });
}

/** Again, for a runner that has begun anew since main. */
function maskKeptSecrets(state: MockState): void {
  try {
    maskInLog(keptSecrets(state), maskSecret);
  } catch {
    // Post says so where it writes what could hold them: it writes nothing then.
  }
}
