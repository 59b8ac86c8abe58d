/** The main step: opens the mock. */
import { embeddedEntry } from './embedded/entry-file.ts';
import { launchEmbedded } from './embedded/launch.ts';
import { maskSecret, readInputs } from './github/inputs.ts';
import { setOutputs } from './github/outputs.ts';
import { githubReporter as reporter } from './github/reporter.ts';
import { makeJobDirectory, runIdentity, workspaceDirectory } from './github/runner.ts';
import { githubState as state } from './github/state.ts';

import { runMain } from './github/step.ts';
import { writeSummary } from './github/summary.ts';
import { connectWith } from './job/connect.ts';
import { parseInputs } from './job/inputs.ts';
import { openMock } from './job/open-mock.ts';
import { openSummaryOf } from './job/open-summary.ts';
import { formatOpenSummary } from './report/open-summary.ts';
import { version } from './job/version.ts';
import { systemClock as clock } from './postman/index.ts';

const { env, execPath } = process;
const entry = embeddedEntry(import.meta.dirname);

await runMain(async (end) => {
  const inputs = await parseInputs(readInputs(), workspaceDirectory(env));
  for (const note of inputs.notes) reporter.warning(note);
  const mock = await openMock(inputs, {
    identity: runIdentity(env),
    state,
    reporter,
    connect: connectWith({ reporter, version, env }),
    clock,
    end,
    launchEmbedded: (options) => launchEmbedded({ ...options, entry, execPath }),
    mask: maskSecret,
    directory: makeJobDirectory(env),
  });
  setOutputs(mock);
  reporter.info(`The mock is at ${mock.mockUrl}`);
  await writeSummary(formatOpenSummary(openSummaryOf(inputs, mock)));
});
