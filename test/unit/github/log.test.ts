/** What the edge writes to the log and the summary, by a script of the sources and by the committed entries, in processes of their own. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatMark } from '../../../src/job/state/mock-name.ts';
import { startCloud } from '../../support/cloud.ts';
import { startFaultProxy } from '../../support/fault-proxy.ts';
import { spawnChild } from '../../support/spawn-child.ts';
import { tempDirectory } from '../../support/temp-directory.ts';
import { projectRoot, shopCollection } from '../../support/workspace.ts';

/** Runs an entry where the step summary cannot be written: its file is a folder. */
async function runEntry(entry: 'main' | 'sweep', inputs: Readonly<Record<string, string>>) {
  await using directory = await tempDirectory();
  const within = (name: string) => path.join(directory.path, name);
  await mkdir(within('summary'));
  for (const name of ['state', 'output']) await writeFile(within(name), '');
  const env = {
    PATH: process.env['PATH'] ?? '',
    RUNNER_TEMP: directory.path,
    GITHUB_WORKSPACE: directory.path,
    GITHUB_REPOSITORY: 'octo-org/octo-repo',
    GITHUB_STATE: within('state'),
    GITHUB_OUTPUT: within('output'),
    GITHUB_STEP_SUMMARY: within('summary'),
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  return await spawnChild(process.execPath, [path.join(projectRoot, 'dist', entry, 'index.js')], { env }).result;
}

test('names in an account form no command of the runner', async () => {
  await using directory = await tempDirectory();
  const script = path.join(directory.path, 'log.ts');
  const name = JSON.stringify('a\n::error::red ##[error]red');
  await writeFile(
    script,
    `import { githubReporter } from ${JSON.stringify(new URL('../../../src/github/reporter.ts', import.meta.url).href)};
     githubReporter.info(${name});
     githubReporter.info('::error::red');`,
  );
  const { stdout } = await spawnChild(process.execPath, [script]).result;
  expect(stdout.trimEnd().split(/\r?\n/)).toEqual(['a␊::error::red # #[error]red', ': :error::red']);
});

test('main is green without a summary', async () => {
  await using cloud = await startCloud();
  const { uid } = await cloud.client.importCollection(shopCollection);
  const { exitCode, stdout } = await runEntry('main', {
    collection: uid,
    'postman-api-key': cloud.key,
    'postman-api-url': cloud.url,
  });
  expect(stdout).toContain('The mock is at ');
  expect(stdout).toContain('::warning::The summary could not be written.');
  expect(exitCode).toBe(0);
});

test('the sweep warns of what stays, summary or not', async () => {
  await using cloud = await startCloud();
  const parts = { repository: 'octo-org/octo-repo', runId: '1', runAttempt: '1', job: 'test', random: 'a'.repeat(12) };
  const name = formatMark({ ...parts, kept: false });
  const { uid } = await cloud.client.importCollection(shopCollection);
  await cloud.client.createMock({ collection: uid, name });
  const proxy = await startFaultProxy({
    upstream: new URL(cloud.url),
    faults: [{ on: ({ method }) => method === 'DELETE', action: { kind: 'status', status: 403, body: '{}' } }],
  });
  const { exitCode, stdout } = await runEntry('sweep', {
    'postman-api-key': cloud.key,
    'postman-api-url': proxy.url.href,
    'max-age': '0',
  });
  await proxy.close();
  expect(stdout).toContain(`::warning::mock "${name}" could not be removed.`);
  expect(stdout).toContain('::warning::The summary could not be written.');
  expect(exitCode).toBe(0);
});
