/** The post step: saves the call logs and removes the mock. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readJournal } from './embedded/journal/read-journal.ts';
import { stopEmbedded } from './embedded/stop.ts';
import { uploadArtifact as upload } from './github/artifact.ts';
import { maskSecret, readApiKey, readJobStatus } from './github/inputs.ts';
import { githubReporter as reporter } from './github/reporter.ts';
import { readState } from './github/state.ts';
import { failStep, runPost } from './github/step.ts';
import { writeSummary } from './github/summary.ts';
import { closeMock } from './job/close-mock.ts';
import { connectWith } from './job/connect.ts';
import { limitYoungGeneration } from './job/limit-young-generation.ts';
import { version } from './job/version.ts';
import { systemClock } from './postman/index.ts';

const { env } = process;

await runPost(async ({ stop }) => {
  const state = readState();
  if (state === undefined) {
    reporter.info('The main step opened no mock, so there is nothing to do.');
    return;
  }
  maskSecret(state.api?.key ?? '');
  const { report } = await closeMock(state, {
    reporter,
    connect: connectWith({ reporter, version, env }),
    stopEmbedded,
    readJournal,
    upload,
    writeSummary,
    jobStatus: readJobStatus(),
    secrets: [readApiKey()],
    clock: systemClock,
    stop,
    version,
    limitMemory: limitYoungGeneration,
    readPageTemplate: () => readFile(path.join(import.meta.dirname, 'report.html'), 'utf8'),
  });
  for (const check of report?.checks ?? []) if (!check.passed) failStep(check);
});
