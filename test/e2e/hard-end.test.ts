/** The committed bundles, where something would have them wait for ever: pipes and devices, clocks, servers, signals. */
import { execFileSync } from 'node:child_process';
import { lstat, rm, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startBundledJob } from './support/bundled-job.ts';
import { startJob } from '../support/action-runner.ts';
import { parseState } from '../../src/job/state/mock-state.ts';
import { spawnChild } from '../support/spawn-child.ts';
import { until } from '../support/poll.ts';
import { isThorough, sample } from '../support/runs.ts';
import { makeWorkspace, projectRoot } from '../support/workspace.ts';

/** Nobody is at the other end. */
async function putPipe(file: string): Promise<void> {
  await rm(file, { force: true });
  execFileSync('mkfifo', [file]);
}

const putDevice = async (file: string): Promise<void> => {
  await rm(file, { force: true });
  await symlink('/dev/zero', file);
};

const isWindows = process.platform === 'win32';
const step = {
  uses: projectRoot,
  with: { collection: 'shop.json', environment: 'shop-env.json', 'call-logs': 'never' },
};
const stateOf = (main: { readonly state: Readonly<Record<string, string>> }) =>
  parseState(main.state['ephemeral-mock'] ?? '');

const kinds = [
  { kinds: 'a pipe and a device', put: putPipe, putOther: putDevice },
  { kinds: 'a device and a pipe', put: putDevice, putOther: putPipe },
];
const inTurn = sample(kinds, kinds.slice(0, 1));

test.skipIf(isWindows).each(inTurn)('post opens none of the user’s files, where $kinds are by then', async (these) => {
  await using workspace = await makeWorkspace();
  await using job = await startJob({ workspace: workspace.path });
  const main = await job.run(step);
  await fetch(`${main.outputs['mockUrl']}/orders/7?full=true`, { method: 'DELETE' });
  await these.put(path.join(workspace.path, 'shop.json'));
  await these.putOther(path.join(workspace.path, 'shop-env.json'));
  const [post] = await job.finish();
  expect(post?.conclusion, post?.log).toBe('success');
  // What main has kept of it has its lines.
  const places = post?.annotations.map(({ properties }) => properties['file']) ?? [];
  expect(places).toContain('shop.json');
  expect(post?.log).not.toContain('could not be read');
});

test.skipIf(isWindows).each(inTurn)('$kinds in the place of our own files are not opened', async (these) => {
  await using workspace = await makeWorkspace();
  await using job = await startJob({ workspace: workspace.path });
  const main = await job.run(step);
  await fetch(`${main.outputs['mockUrl']}/orders/7?full=true`);
  const { directory, collectionFile, environmentFile, embedded } = stateOf(main);
  await these.put(collectionFile ?? '');
  await these.putOther(environmentFile ?? '');
  await these.put(embedded?.journalFile ?? '');
  execFileSync('mkdir', ['-p', path.join(directory, 'call-logs')]);
  await these.putOther(path.join(directory, 'call-logs', 'call-logs.har.partial'));
  const [post] = await job.finish();
  expect(post?.conclusion, post?.log).toBe('success');
  // A report is made anew: what stood in its place is gone.
  const report = await lstat(path.join(directory, 'call-logs', 'call-logs.har'));
  expect([report.isFile(), report.size > 0]).toEqual([true, true]);
  // The server has the journal open still.
  expect(await readFile(path.join(directory, 'call-logs', 'call-logs.ndjson'), 'utf8')).toContain('/orders/7');
});

test.skipIf(isWindows)('main refuses a pipe and a device for files, and tells what they are', async () => {
  await using workspace = await makeWorkspace();
  await putPipe(path.join(workspace.path, 'pipe.json'));
  await putDevice(path.join(workspace.path, 'device.json'));
  await using job = await startJob({ workspace: workspace.path });
  const main = await job.run({ uses: projectRoot, with: { collection: 'pipe.json', environment: 'device.json' } });
  expect(main.conclusion).toBe('failure');
  for (const what of ['a pipe', 'a device']) expect(main.log).toContain(`is ${what}, where a plain file should be`);
});

test.skipIf(isWindows)('pipes in the place of the runner’s own files end no step late', async () => {
  await using workspace = await makeWorkspace();
  const pipe = path.join(workspace.path, 'pipe');
  await putPipe(pipe);
  const env = (name: string) => ({
    PATH: process.env['PATH'] ?? '',
    RUNNER_TEMP: workspace.path,
    GITHUB_WORKSPACE: workspace.path,
    INPUT_COLLECTION: 'shop.json',
    [name]: pipe,
  });
  for (const name of sample(['GITHUB_STATE', 'GITHUB_OUTPUT'], ['GITHUB_STATE'])) {
    const child = spawnChild(process.execPath, [path.join(projectRoot, 'dist/main/index.js')], { env: env(name) });
    const { exitCode, stdout } = await child.result;
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('is a pipe, where a plain file should be')]);
    const pid = /"pid":(\d+)/.exec(stdout)?.[1];
    if (pid !== undefined) process.kill(Number(pid));
  }
});

test('another program on the port of a server that died gets no key, and is not believed', async () => {
  await using workspace = await makeWorkspace();
  await using job = await startJob({ workspace: workspace.path });
  const main = await job.run({ ...step, with: { ...step.with, 'fail-on-unmatched': 'true' } });
  await fetch(`${main.outputs['mockUrl']}/nowhere`);
  const { api, embedded } = stateOf(main);
  await until(async () => (await readFile(embedded?.journalFile ?? '', 'utf8')).includes('/nowhere'), {
    what: 'the call in the journal',
  });
  process.kill(embedded?.pid ?? 0, 'SIGKILL');
  const heard: string[] = [];
  const thief = createServer((request, response) => {
    heard.push(request.rawHeaders.join(), request.url ?? '');
    response
      .setHeader('ratelimit-limit', '300')
      .end('{"call-logs":[],"calls":0,"inFile":true,"meta":{"nextCursor":null}}');
  });
  await until(
    () =>
      new Promise<boolean>((resolve) => {
        thief.once('error', () => {
          resolve(false);
        });
        thief.listen(Number(new URL(api?.url ?? '').port), '127.0.0.1', () => {
          resolve(true);
        });
      }),
    { what: 'its port' },
  );
  const update = await job.run({
    uses: path.join(projectRoot, 'update'),
    with: {
      'mock-id': main.outputs['mockId'] ?? '',
      'api-url': main.outputs['apiUrl'] ?? '',
      'api-key': main.outputs['apiKey'] ?? '',
      private: 'true',
    },
  });
  expect(update.log).toContain('is not the embedded server with this key');
  const [post] = await job.finish();
  thief.close();
  expect(heard.join()).not.toContain(api?.key ?? '-');
  expect(post?.conclusion).toBe('failure');
  expect(post?.log).toContain('/nowhere');
});

const noAnswer = [{ on: () => true, action: { kind: 'timeout' } }] as const;

// These three take their time, and share it: each has a real deadline.
test.runIf(isThorough).concurrent('a clock that is set back moves no deadline', { timeout: 120_000 }, async () => {
  await using workspace = await makeWorkspace();
  const script = path.join(workspace.path, 'clock.cjs');
  // Each look at it is an hour before the last one.
  await writeFile(script, 'let back = 0; const { now } = Date; Date.now = () => now() - (back += 3_600_000);');
  let hangs = false;
  await using world = await startBundledJob(workspace.path, [{ ...noAnswer[0], on: () => hangs }]);
  const main = await world.job.run({
    ...world.step,
    with: { ...world.step.with, 'close-timeout': '15' },
    env: { NODE_OPTIONS: `--require ${JSON.stringify(script)}` },
  });
  expect(main.conclusion, main.log).toBe('success');
  hangs = true;
  const [post] = await world.job.finish();
  expect(post?.conclusion).toBe('success');
  expect(post?.log).toMatch(/Mock "ephemeral:[^"]*" is left behind/);
  const deletes = world.account.proxy.requests.filter(({ method }) => method === 'DELETE');
  expect(deletes.length).toBeGreaterThan(0);
  expect(post?.durationMs).toBeLessThan(30_000);
});

test
  .skipIf(isWindows)
  .concurrent('SIGINT as soon as post begins, then SIGTERM: the mock goes, or is named', async () => {
    await using workspace = await makeWorkspace();
    let hangs = false;
    await using world = await startBundledJob(workspace.path, [{ ...noAnswer[0], on: () => hangs }]);
    const main = await world.job.run({ ...world.step, with: { ...world.step.with, 'call-logs-timeout': '30' } });
    expect(main.conclusion, main.log).toBe('success');
    hangs = true;
    let cancelled: Promise<unknown> | undefined;
    const [post] = await world.job.finish({
      onPostStarted: (handle) => {
        cancelled = until(() => handle.output() !== '', { what: 'the first line of post' }).then(() => handle.cancel());
      },
    });
    await cancelled;
    expect(post?.exitCode, post?.log).toBe(0);
    expect(post?.log).toMatch(/Mock "ephemeral:[^"]*" is left behind/);
    expect(world.account.proxy.requests.some(({ method }) => method === 'DELETE')).toBe(true);
  });

test
  .runIf(isThorough && !isWindows)
  .concurrent('`run` that is cancelled in the cloud removes its mock before it is killed', async () => {
    await using workspace = await makeWorkspace();
    await using world = await startBundledJob(workspace.path);
    const { cloud } = world.account;
    const command = "process.stdout.write('here\\n'); setInterval(() => undefined, 1000)";
    const options = [
      ...['--collection', 'shop.json', '--postman-api-url', cloud.url, '--postman-api-key', cloud.key],
      ...['--call-logs-timeout', '30', '--', process.execPath, '-e', command],
    ];
    const child = spawnChild(process.execPath, [path.join(projectRoot, 'dist/cli/index.js'), 'run', ...options], {
      cwd: workspace.path,
      env: { PATH: process.env['PATH'] ?? '' },
    });
    await until(() => child.output().includes('here'), { what: 'the command' });
    child.signal('SIGINT');
    // As the runner does.
    const isOver = await Promise.race([child.result.then(() => true), sleep(9_000).then(() => false)]);
    if (!isOver) child.signal('SIGKILL');
    const { stderr } = await child.result;
    expect([isOver, stderr]).toEqual([true, expect.stringContaining('is removed.')]);
    expect(await world.account.added()).toEqual([]);
  });
