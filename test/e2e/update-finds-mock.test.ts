/** An update that finds its job's mock by itself, as an action and as a command in a `run:` step. */
import { chmod, mkdir, readdir, readFile, rename, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { startJob, type Job } from '../support/action-runner.ts';
import { startCloud } from '../support/cloud.ts';
import { until } from '../support/poll.ts';
import { isThorough } from '../support/runs.ts';
import { spawnChild } from '../support/spawn-child.ts';
import { makeWorkspace, projectRoot } from '../support/workspace.ts';
import { runHere } from './support/run-here.ts';

const bundle = path.join(projectRoot, 'dist', 'cli', 'index.js');
const quick = { 'call-logs': 'never', 'call-logs-timeout': '1' };

async function startWorld() {
  const workspace = await makeWorkspace();
  const job = await startJob({ workspace: workspace.path });
  const files = async () => {
    const folders = (await readdir(job.temp)).filter((name) => name.startsWith('ephemeral-mock-'));
    const all = await Promise.all(
      folders.map(async (folder) => {
        const names = await readdir(path.join(job.temp, folder)).catch(() => []);
        return names.filter((name) => name === 'open-mock.json').map((name) => path.join(job.temp, folder, name));
      }),
    );
    return all.flat();
  };
  return {
    workspace,
    job,
    /** The files that name open mocks. */
    files,
    open: (inputs: Record<string, string> = {}) =>
      job.run({ uses: projectRoot, if: 'always()', with: { collection: 'shop.json', ...quick, ...inputs } }),
    update: (inputs: Record<string, string>) =>
      job.run({ uses: path.join(projectRoot, 'update'), if: 'always()', with: inputs }),
    async [Symbol.asyncDispose]() {
      await job.finish();
      expect(await files()).toEqual([]);
      await job.dispose();
      await workspace[Symbol.asyncDispose]();
    },
  };
}

const status = async (mockUrl = '') => (await fetch(`${mockUrl}/orders/7?full=true`)).status;
const errorOf = ({ annotations }: Awaited<ReturnType<Job['run']>>) => annotations.map(({ message }) => message).join();

/** What a `run:` step has of the runner. */
const runStep = (job: Job) => ({
  RUNNER_TEMP: job.temp,
  GITHUB_REPOSITORY: 'octo-org/octo-repo',
  GITHUB_RUN_ID: '1234567',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_JOB: 'test',
});

test('one open mock is found, by the action and by a command in a step, and the log says in a line what is so now', async () => {
  await using world = await startWorld();
  const main = await world.open({ environment: 'shop-env.json', name: 'Shop' });
  const { mockUrl, apiKey = '' } = main.outputs;
  const [file = ''] = await world.files();
  if (process.platform !== 'win32') {
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(path.dirname(file))).mode & 0o777).toBe(0o700);
  }

  const down = await world.update({ 'server-response': '503' });
  expect([down.conclusion, await status(mockUrl)]).toEqual(['success', 503]);
  expect(down.log).toMatch(/^503 Service Unavailable; environment Shop test; name Shop \[ephemeral:.*\]; no answers$/m);
  const rules = await world.update({
    'server-response': 'none',
    environment: 'none',
    private: 'true',
    answers: 'GET /orders/:id: [503, example]',
  });
  expect(rules.log).toMatch(/^no server response; no environment; private; name .*; 1 rule of answers$/m);
  const other = await world.update({ environment: 'shop-env.json', answers: 'none', private: 'false' });
  expect(other.log).toMatch(/^no server response; environment Shop test; public; /m);
  for (const { stdout } of [down, rules, other])
    expect(stdout.replaceAll(`::add-mask::${apiKey}`, '')).not.toContain(apiKey);

  const words = ['update', '--server-response', '504'];
  const found = await spawnChild(process.execPath, [bundle, ...words], { env: runStep(world.job) }).result;
  expect([found.exitCode, found.stdout]).toEqual([
    0,
    expect.stringMatching(/^504 Gateway Timeout; environment Shop test; /),
  ]);
  expect(await status(mockUrl)).toBe(504);
  const command = (env: Record<string, string>, ...options: readonly string[]) =>
    runHere(world.workspace, [...words, ...options], env);
  // What `run` has told its command goes first, options before all.
  const { mockId = '', apiUrl = '' } = main.outputs;
  const told = { MOCK_ID: mockId, MOCK_API_URL: apiUrl, MOCK_API_KEY: apiKey };
  expect((await command(told)).stdout).toMatch(/^504 /);
  // A key is for its own mock alone.
  const elsewhere = await command(told, '--mock-id', 'another');
  expect([elsewhere.exitCode, elsewhere.stderr]).toEqual([2, expect.stringContaining('`--mock-id` is "another"')]);
  const nowhere = await command({});
  expect([nowhere.exitCode, nowhere.stderr]).toEqual([2, expect.stringContaining('`--mock-id` is missing')]);
  for (const { stdout, stderr } of [found, elsewhere]) expect(stdout + stderr).not.toContain(apiKey);
});

test('a job without an open mock, with one whose server has died, with one and with two', async () => {
  await using world = await startWorld();
  expect(errorOf(await world.update({ 'server-response': '503' }))).toContain(
    'No mock is open in this job. Open one in a step before this one',
  );

  const dead = await world.open({ name: 'Dead' });
  const [server] = (await world.job.processes()).filter(({ command }) => command.includes('embedded'));
  process.kill(server?.pid ?? 0, 'SIGKILL');
  await until(async () => (await world.job.processes()).length === 0, { what: 'the server to end' });
  expect(errorOf(await world.update({ 'server-response': '503' }))).toMatch(
    /No mock is open in this job. Mock .* \("Dead" at .*\) is gone: /,
  );
  const command = async (...options: readonly string[]) =>
    (await runHere(world.workspace, ['update', '--server-response', '503', ...options], runStep(world.job))).stderr;
  expect(await command('--mock-id', dead.outputs['mockId'] ?? '', '--api-key', 'PMAK-1')).toContain('is gone');

  const first = await world.open({ name: 'First' });
  expect((await world.update({ 'server-response': '503' })).conclusion).toBe('success');
  expect(await status(first.outputs['mockUrl'])).toBe(503);
  expect(await command('--mock-id', 'unknown')).toContain(
    `\`--mock-id\` is "unknown", and this job has ${first.outputs['mockId']} ("First" at `,
  );

  const second = await world.open();
  const error = errorOf(await world.update({ 'server-response': '504' }));
  expect(error).toContain('`mock-id` is missing, and this job has several open mocks');
  expect(error).toContain(`${first.outputs['mockId']} ("First" at ${first.outputs['mockUrl']})`);
  expect(error).toContain(`${second.outputs['mockId']} ("Shop" at ${second.outputs['mockUrl']})`);
  const mockId = second.outputs['mockId'] ?? '';
  expect((await world.update({ 'server-response': '504', 'mock-id': mockId })).conclusion).toBe('success');
  expect([await status(first.outputs['mockUrl']), await status(second.outputs['mockUrl'])]).toEqual([503, 504]);
});

test.runIf(isThorough)('files of other runs, and what is no private plain file, lead nowhere', async () => {
  await using world = await startWorld();
  const { outputs } = await world.open();
  const [file = ''] = await world.files();
  const text = await readFile(file, 'utf8');
  const content = JSON.parse(text) as { run: Record<string, string> };
  const plant = async (name: string, write: (target: string) => Promise<void>) => {
    const folder = path.join(world.job.temp, `ephemeral-mock-${name}`);
    await mkdir(folder, { mode: 0o700 });
    await write(path.join(folder, 'open-mock.json'));
  };
  const changed = (value: object) => JSON.stringify({ ...content, id: 'foreign', ...value });
  for (const key of ['repository', 'runId', 'runAttempt', 'job'])
    await plant(key, (target) =>
      writeFile(target, changed({ run: { ...content.run, [key]: 'x/y' } }), { mode: 0o600 }),
    );
  await plant('remote', (target) =>
    writeFile(target, changed({ api: { provider: 'embedded', url: 'http://192.0.2.1:1', key: 'k' } }), { mode: 0o600 }),
  );
  await plant('json', (target) => writeFile(target, '{', { mode: 0o600 }));
  await plant('long', (target) => writeFile(target, text + ' '.repeat(70_000), { mode: 0o600 }));
  await plant('folder', (target) => mkdir(target, { mode: 0o700 }).then(() => undefined));
  if (process.platform !== 'win32') {
    await plant('link', (target) => symlink(file, target));
    await plant('open', async (target) => {
      await writeFile(target, changed({}));
      await chmod(target, 0o644);
    });
    await symlink(path.dirname(file), path.join(world.job.temp, 'ephemeral-mock-linked'));
  }
  const { conclusion } = await world.update({ 'server-response': '503' });
  expect([conclusion, await status(outputs['mockUrl'])]).toEqual(['success', 503]);
  // A listed key that another program has at its port is not sent to it: the true server is not that.
  await plant('wrong-key', (target) =>
    writeFile(
      target,
      JSON.stringify({ ...content, api: { provider: 'embedded', url: outputs['apiUrl'], key: 'wrong' } }),
      { mode: 0o600 },
    ),
  );
  expect((await world.update({ 'server-response': 'none' })).conclusion).toBe('success');
  for (const name of await readdir(world.job.temp)) {
    // Post removes its own file alone.
    if (name.startsWith('ephemeral-mock-') && !file.includes(name))
      await rename(path.join(world.job.temp, name), path.join(world.job.temp, `planted-${name}`));
  }
});

test.runIf(isThorough)(
  'in the cloud the file holds no key: `api-key` is still asked for, and a kept mock is no mock of a later step',
  async () => {
    await using cloud = await startCloud();
    {
      await using world = await startWorld();
      const key = { 'postman-api-url': cloud.url, 'postman-api-key': cloud.key };
      const { outputs } = await world.open({ ...key, environment: 'shop-env.json', 'keep-mock': 'true' });
      const [file = ''] = await world.files();
      expect(await readFile(file, 'utf8')).not.toContain(cloud.key);
      expect(errorOf(await world.update({ 'server-response': '503' }))).toContain(
        `\`api-key\` is missing: mock ${outputs['mockId']} is in Postman's cloud`,
      );
      const down = await world.update({ 'server-response': '503', 'api-key': cloud.key });
      expect(down.log).toMatch(/^503 Service Unavailable; environment Shop test; name [^;]*$/m);
      expect(await status(outputs['mockUrl'])).toBe(503);
      const env = { ...runStep(world.job), POSTMAN_API_KEY: cloud.key };
      const child = spawnChild(process.execPath, [bundle, 'update', '--server-response', 'none'], { env });
      expect((await child.result).stdout).toMatch(/^no server response; environment Shop test; /);
    }
    expect(await cloud.names()).toHaveLength(3);
  },
);
