/** The post step: saves the call logs and removes the mock. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readJournal } from './embedded/journal/read-journal.ts';
import { createServerCaller } from './embedded/call-server.ts';
import { flushJournal } from './embedded/flush.ts';
import { stopEmbedded } from './embedded/stop.ts';
import { uploadArtifact as upload } from './github/artifact.ts';
import { maskSecret, readJobStatus } from './github/inputs.ts';
import { githubReporter } from './github/reporter.ts';
import { readState } from './github/state.ts';
import { failStep, runPost } from './github/step.ts';
import { writeSummary } from './github/summary.ts';
import { closeMock } from './job/close-mock.ts';
import type { Connect } from './job/connect.ts';
import { keptSecrets } from './job/kept-secrets.ts';
import { limitYoungGeneration } from './job/limit-young-generation.ts';
import type { MockState } from './job/mock-state.ts';
import { redactingReporter } from './job/redacting-reporter.ts';
import { maskInLog } from './job/secret-variables.ts';
import { logRedactorOf } from './job/state-redactor.ts';
import { version } from './job/version.ts';
import { createPostmanClient } from './postman/client.ts';
import { systemClock } from './postman/clock.ts';
import { createDirectTransport } from './postman/direct-transport.ts';

const { env } = process;

// More is known to be secret once the state is read.
let redactor = logRedactorOf({ redact: [] });
const redact = (text: string) => redactor.redactText(text);
/** For all that does not redact by itself. */
const reporter = redactingReporter(githubReporter, redact);

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

/** Again, for a runner that has begun anew since main. */
function maskKeptSecrets(state: MockState): void {
  try {
    maskInLog(keptSecrets(state), maskSecret);
  } catch {
    // Post says so where it writes what could hold them: it writes nothing then.
  }
}

await runPost(async ({ stop }) => {
  const state = readState();
  if (state === undefined) {
    reporter.info('The main step opened no mock, so there is nothing to do.');
    return;
  }
  maskSecret(state.api?.key ?? '');
  maskSecret(state.unusedKey ?? '');
  redactor = logRedactorOf(state);
  maskKeptSecrets(state);
  const { report } = await closeMock(state, {
    reporter: githubReporter,
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
}, redact);
