/** What the post step does: saves the call logs and removes the mock. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readJournal } from '../embedded/journal/read-journal.ts';
import { createServerCaller } from '../embedded/call-server.ts';
import { flushJournal } from '../embedded/flush.ts';
import { stopEmbedded } from '../embedded/stop.ts';
import { uploadArtifact as upload } from '../github/artifact.ts';
import { maskSecret, readJobStatus } from '../github/inputs.ts';
import { githubReporter as reporter } from '../github/reporter.ts';
import { readState } from '../github/state.ts';
import { failStep, runPost } from '../github/step.ts';
import { writeSummary } from '../github/summary.ts';
import { closeMock } from '../job/close-mock.ts';
import type { Connect } from '../job/connect.ts';
import type { EndSignals } from '../job/end-signals.ts';
import { connectNearby } from '../job/connect-nearby.ts';
import { limitYoungGeneration } from '../job/limit-young-generation.ts';
import type { MockState } from '../job/mock-state.ts';
import { version } from '../job/version.ts';
import { systemClock } from '../postman/clock.ts';

export interface PostStepOptions {
  readonly env: NodeJS.ProcessEnv;
  /** `import.meta.dirname` of the bundle. */
  readonly bundle: string;
  /** How the process is told to end. */
  readonly end: EndSignals;
}

/** Runs the step; the process ends with it. */
export function postStep({ env, bundle, end }: PostStepOptions): Promise<never> {
  return runPost(async ({ stop }) => {
    const state = readState();
    if (state === undefined) {
      reporter.info('The main step opened no mock, so there is nothing to do.');
      return;
    }
    maskSecret(state.api?.key ?? '');
    maskSecret(state.unusedKey ?? '');
    const { report } = await closeMock(state, {
      reporter,
      connect: await connectTo(state, env),
      flushJournal,
      stopEmbedded,
      readJournal,
      upload,
      writeSummary,
      jobStatus: readJobStatus(),
      clock: systemClock,
      stop,
      version,
      limitMemory: limitYoungGeneration,
      readPageTemplate: () => readFile(path.join(bundle, 'report.html'), 'utf8'),
    });
    for (const check of report?.checks ?? []) if (!check.passed) failStep(check);
  }, end);
}

/** What leads to the cloud is loaded where the mock is there. */
async function connectTo(
  { api, provider, embedded, collectionFile }: MockState,
  env: NodeJS.ProcessEnv,
): Promise<Connect> {
  if (provider === 'embedded' && api !== undefined) {
    return connectNearby(createServerCaller({ ...api, pid: embedded?.pid }));
  }
  const [{ connectWith }, { mainApiInputsOf }] = await Promise.all([
    import('../job/connect.ts'),
    import('../job/input-definitions.ts'),
  ]);
  return connectWith({ reporter, version, env, inputs: mainApiInputsOf({ filesGiven: collectionFile !== undefined }) });
}
