/** The update step and `ephemeral-mock update`, on mocks of both places. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { startJob } from '../support/action-runner.ts';
import { startCloud } from '../support/cloud.ts';
import { environment } from '../support/builders.ts';
import { sample } from '../support/runs.ts';
import { spawnChild } from '../support/spawn-child.ts';
import { makeWorkspace, projectRoot } from '../support/workspace.ts';
import { runHere } from './support/run-here.ts';

const action = path.join(projectRoot, 'update');
const bundle = path.join(projectRoot, 'dist', 'cli', 'index.js');

/** The artifact has tests of its own, and there are calls to see at the first look. */
const quick = { 'call-logs': 'never', 'call-logs-timeout': '1' };

describe.concurrent.each(sample(['embedded', 'cloud'] as const, ['embedded']))('%s', (place) => {
  async function startWorld() {
    const workspace = await makeWorkspace({
      'other-env.json': environment({ name: 'Other', values: { stage: 'other' } }),
    });
    const cloud = await startCloud();
    const job = await startJob({ workspace: workspace.path });
    const inCloud = place === 'cloud' ? { 'postman-api-url': cloud.url, 'postman-api-key': cloud.key } : {};
    const main = await job.run({
      uses: projectRoot,
      with: { collection: 'shop.json', environment: 'shop-env.json', name: 'Shop', ...quick, ...inCloud },
    });
    const { mockUrl = '', mockId = '', apiUrl = '', apiKey = '' } = main.outputs;
    const key = place === 'cloud' ? cloud.key : apiKey;
    return {
      workspace,
      cloud,
      job,
      mockUrl,
      main,
      /** The inputs that name the mock: the first step's outputs, and in the cloud the user's key. */
      mock: { 'mock-id': mockId, 'api-url': apiUrl, 'api-key': key },
      /** `ephemeral-mock update` in this process: what it does the step does, too, and takes a process to do. */
      command: (...options: readonly string[]) =>
        runHere(workspace, ['update', '--mock-id', mockId, '--api-url', apiUrl, '--api-key', key, ...options]),
      status: async () => (await fetch(`${mockUrl}/orders/7?full=true`)).status,
      async [Symbol.asyncDispose]() {
        await job.finish();
        expect(await cloud.names()).toEqual([]);
        await job.dispose();
        await cloud[Symbol.asyncDispose]();
        await workspace[Symbol.asyncDispose]();
      },
    };
  }

  test('rules of answers on the runner, and in the cloud an error that says what can do it', async () => {
    await using world = await startWorld();
    // The cloud of these tests is on this machine, as is a runner's: the real one is told by its URL, before it is asked.
    const mock = place === 'cloud' ? { ...world.mock, 'api-url': 'https://api.getpostman.com' } : world.mock;
    const update = (answers: string) => world.job.run({ uses: action, with: { ...mock, answers } });
    const ruled = await update('GET /orders/:id: [503, example]');
    if (place === 'cloud') {
      expect(ruled.conclusion).toBe('failure');
      expect(ruled.annotations.map(({ message }) => message).join()).toContain('`answers` works on the runner only');
      return;
    }
    expect([ruled.conclusion, await world.status(), await world.status()]).toEqual(['success', 503, 200]);
    expect((await world.command('--answers', 'none')).exitCode).toBe(0);
    expect(await world.status()).toBe(200);
    const wrong = await update('GET /orders/:id: [418, 417]');
    expect(wrong.conclusion).toBe('failure');
    expect(wrong.annotations.map(({ message }) => message).join()).toMatch(/418 in the rule[^]*417 in the rule/);
  });

  test('an outage and its end, access, name and environment, on the command line too', async () => {
    await using world = await startWorld();
    const update = (inputs: Record<string, string>) =>
      world.job.run({ uses: action, with: { ...world.mock, ...inputs } });
    const text = async () => (await fetch(`${world.mockUrl}/orders/7?full=true`)).text();
    expect(await world.status()).toBe(200);
    const down = await update({ 'server-response': 'statusCode: 503\nname: Outage\nbody: down' });
    expect([down.conclusion, await world.status()]).toEqual(['success', 503]);
    const worse = await update({ 'server-response': 'statusCode: 500\nname: Outage\nbody: worse' });
    // The same server response, changed.
    expect(worse.outputs['serverResponseId']).toBe(down.outputs['serverResponseId']);
    expect(await text()).toBe('worse');
    const up = await update({ 'server-response': 'none' });
    expect([up.outputs['serverResponseId'], await world.status()]).toEqual(['', 200]);

    expect((await update({ private: 'true' })).conclusion).toBe('success');
    expect(await world.status()).toBe(401);
    // What is so already is no error.
    expect((await world.command('--private', 'true')).exitCode).toBe(0);
    expect(await world.status()).toBe(401);
    const { outputs } = await update({ private: 'false', name: 'Renamed', environment: 'none' });
    expect(outputs['name']).toMatch(/^Renamed \[ephemeral:octo-org\/octo-repo:/);
    expect(outputs['environmentUid']).toBe('');
    expect(await text()).toContain('{{stage}}');
    const other =
      place === 'cloud'
        ? (await world.cloud.client.importEnvironment(environment({ name: 'Own', values: { stage: 'other' } }))).uid
        : 'other-env.json';
    expect((await world.command('--environment', other)).exitCode).toBe(0);
    expect(await text()).toContain('"stage":"other"');

    const options = Object.entries(world.mock).flatMap(([name, value]) => [`--${name}`, value]);
    const child = spawnChild(process.execPath, [bundle, 'update', ...options, '--server-response', '504'], { env: {} });
    const { exitCode, stdout } = await child.result;
    expect([exitCode, stdout]).toEqual([
      0,
      expect.stringMatching(/^504 Gateway Timeout; environment (?:Own|Other); name /),
    ]);
    expect(await world.status()).toBe(504);
    expect((await world.command('--server-response', 'none')).exitCode).toBe(0);

    const [post] = await world.job.finish();
    // The server response is gone, and the calls that it answered are none that got an example; two wanted the key.
    expect(post?.summary).toContain('## Shop: 2 of 9 calls matched no saved example. 3 calls got a server response.\n');
    expect(post?.summary).not.toContain('got an example that the collection does not have');
    if (place === 'cloud') await world.cloud.client.deleteEnvironment(other);
  });
});

test('bad inputs, all at once', async () => {
  await using job = await startJob();
  const result = await job.run({
    uses: action,
    with: { 'mock-id': '0123abcd-4567-89ab-cdef-0123456789ab', private: 'maybe', 'server-response': '404' },
  });
  expect(result.conclusion).toBe('failure');
  for (const input of ['api-key', 'private', 'server-response']) {
    expect(result.annotations[0]?.message).toContain(`\`${input}\``);
  }
});
