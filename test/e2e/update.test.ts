/** The update step and `ephemeral-mock update`, on mocks of both places. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { startJob } from '../support/action-runner.ts';
import { startCloud } from '../support/cloud.ts';
import { environment } from '../support/builders.ts';
import { spawnChild } from '../support/spawn-child.ts';
import { makeWorkspace, projectRoot } from '../support/workspace.ts';

const update = path.join(projectRoot, 'update');

describe.concurrent.each(['embedded', 'cloud'] as const)('%s', (place) => {
  async function startWorld() {
    const workspace = await makeWorkspace({
      'other-env.json': environment({ name: 'Other', values: { stage: 'other' } }),
    });
    const cloud = await startCloud();
    const job = await startJob({ workspace: workspace.path });
    const key = place === 'cloud' ? { 'postman-api-url': cloud.url, 'postman-api-key': cloud.key } : {};
    const main = await job.run({
      uses: projectRoot,
      with: { collection: 'shop.json', environment: 'shop-env.json', name: 'Shop', 'call-logs-timeout': '1', ...key },
    });
    const { mockUrl = '', mockId = '', apiUrl = '', apiKey = '' } = main.outputs;
    return {
      workspace,
      cloud,
      job,
      mockUrl,
      main,
      /** The inputs that name the mock: the first step's outputs, and in the cloud the user's key. */
      mock: { 'mock-id': mockId, 'api-url': apiUrl, 'api-key': place === 'cloud' ? cloud.key : apiKey },
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

  test('an outage: up, down, up again', async () => {
    await using world = await startWorld();
    const run = (response: string) =>
      world.job.run({ uses: update, with: { ...world.mock, 'server-response': response } });
    expect(await world.status()).toBe(200);
    const down = await run('statusCode: 503\nname: Outage\nbody: down');
    expect([down.conclusion, await world.status()]).toEqual(['success', 503]);
    const worse = await run('statusCode: 500\nname: Outage\nbody: worse');
    // The same server response, changed.
    expect(worse.outputs['serverResponseId']).toBe(down.outputs['serverResponseId']);
    expect(await (await fetch(world.mockUrl)).text()).toBe('worse');
    const up = await run('none');
    expect([up.outputs['serverResponseId'], await world.status()]).toEqual(['', 200]);
    const [post] = await world.job.finish();
    // The server response is gone, and the calls that it answered are none that got an example.
    expect(post?.summary).toContain('**2 calls got a saved example. 2 calls got a server response.**');
    expect(post?.summary).not.toContain('got an example that the collection does not have');
  });

  test('access, name and environment; what is so already is no error', async () => {
    await using world = await startWorld();
    const run = (inputs: Record<string, string>) => world.job.run({ uses: update, with: { ...world.mock, ...inputs } });
    for (let twice = 0; twice < 2; twice++) {
      expect((await run({ private: 'true' })).conclusion).toBe('success');
      expect(await world.status()).toBe(401);
    }
    const { outputs } = await run({ private: 'false', name: 'Renamed', environment: 'none' });
    expect(outputs['name']).toMatch(/^Renamed \[ephemeral:octo-org\/octo-repo:/);
    expect(outputs['environmentUid']).toBe('');
    expect(await (await fetch(`${world.mockUrl}/orders/7?full=true`)).text()).toContain('{{stage}}');
    const other =
      place === 'cloud'
        ? (await world.cloud.client.importEnvironment(environment({ name: 'Own', values: { stage: 'other' } }))).uid
        : 'other-env.json';
    expect((await run({ environment: other })).conclusion).toBe('success');
    expect(await (await fetch(`${world.mockUrl}/orders/7?full=true`)).text()).toContain('"stage":"other"');
    if (place === 'cloud') await world.cloud.client.deleteEnvironment(other);
  });

  test('on the command line', async () => {
    await using world = await startWorld();
    const bundle = path.join(projectRoot, 'dist', 'cli', 'index.js');
    const options = Object.entries(world.mock).flatMap(([name, value]) => [`--${name}`, value]);
    const child = spawnChild(process.execPath, [bundle, 'update', ...options, '--server-response', '504'], { env: {} });
    const { exitCode, stderr } = await child.result;
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('answers every call')]);
    expect(await world.status()).toBe(504);
  });

  test('bad inputs, all at once', async () => {
    await using world = await startWorld();
    const result = await world.job.run({
      uses: update,
      with: { 'mock-id': world.mock['mock-id'], private: 'maybe', 'server-response': '404' },
    });
    expect(result.conclusion).toBe('failure');
    for (const input of ['api-key', 'private', 'server-response']) {
      expect(result.annotations[0]?.message).toContain(`\`${input}\``);
    }
  });
});
