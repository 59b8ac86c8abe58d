/** The post step: saves the call logs and removes the mock. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readJournal } from './embedded/journal/read-journal.ts';
import { createServerCaller } from './embedded/call-server.ts';
import { flushJournal } from './embedded/flush.ts';
import { stopEmbedded } from './embedded/stop.ts';
import { uploadArtifact as upload } from './github/artifact.ts';
import { maskSecret, readJobStatus } from './github/inputs.ts';
import { githubReporter as reporter } from './github/reporter.ts';
import { readState } from './github/state.ts';
import { failStep, runPost } from './github/step.ts';
import { writeSummary } from './github/summary.ts';
import { closeMock } from './job/close-mock.ts';
import type { Connect } from './job/connect.ts';
import { limitYoungGeneration } from './job/limit-young-generation.ts';
import type { MockState } from './job/mock-state.ts';
import { version } from './job/version.ts';
import { createPostmanClient } from './postman/client.ts';
import { systemClock } from './postman/clock.ts';
import { createDirectTransport } from './postman/direct-transport.ts';

const { env } = process;

/** Milliseconds. A server that is asked for a hundred call logs and takes longer has died; its journal has them. */
const longestCall = 15_000;

/** What leads to the cloud is loaded where the mock is there. */
async function connectTo({ api, provider, collectionFile }: MockState): Promise<Connect> {
  if (provider === 'embedded' && api !== undefined) {
    const answer = createServerCaller(api);
    return (_, limits) => createPostmanClient(createDirectTransport(answer, limits, { callMs: longestCall }));
  }
  const [{ connectWith }, { mainApiInputsOf }] = await Promise.all([
    import('./job/connect.ts'),
    import('./job/input-definitions.ts'),
  ]);
  return connectWith({ reporter, version, env, inputs: mainApiInputsOf({ filesGiven: collectionFile !== undefined }) });
}

await runPost(async ({ stop }) => {
  const state = readState();
  if (state === undefined) {
    reporter.info('The main step opened no mock, so there is nothing to do.');
    return;
  }
  maskSecret(state.api?.key ?? '');
  maskSecret(state.unusedKey ?? '');
  const { report } = await closeMock(state, {
    reporter,
    connect: await connectTo(state),
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
    readPageTemplate: () => readFile(path.join(import.meta.dirname, 'report.html'), 'utf8'),
  });
  for (const check of report?.checks ?? []) if (!check.passed) failStep(check);
});
