/** The action and the sweep as steps of real workflow files, under act. `npm run test:act` runs this. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { collection } from '../support/builders.ts';
import { until } from '../support/poll.ts';
import { createActRunner, repository, type ActRunner } from './act.ts';
import { startGitHubApi } from './github-api.ts';
import { serveAccount } from './served-account.ts';

let runner: ActRunner;

beforeAll(async () => {
  runner = await createActRunner(process.env['ACT'] ?? 'act');
});
afterEach(async () => {
  await until(async () => (await runner.leftProcesses()).length === 0, {
    what: 'every process of the jobs to end',
  }).catch(async (error: unknown) => {
    throw new Error(`A job left processes behind:\n${(await runner.leftProcesses()).join('\n')}`, { cause: error });
  });
});
afterAll(() => runner[Symbol.asyncDispose]());

const calls = (files: ReadonlyMap<string, Buffer> | undefined) =>
  files?.get('call-logs.ndjson')?.toString('utf8').trim().split('\n');

test('embedded: outputs, calls, the artifact; a later job finds no mock', async () => {
  const run = await runner.run({ workflow: 'embedded.yml' });

  expect(run.jobs, run.log).toEqual({ mock: 'success', afterwards: 'success' });
  expect(run.exitCode).toBe(0);
  expect(run.steps).toEqual(['mock: Main ./ success', 'mock: Post ./ success']);
  expect(run.outputs('mock')).toMatchObject({
    provider: 'embedded',
    mockUrl: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) as string,
    serverResponseId: '',
  });
  expect(run.log).toContain('"servedFor": "testAPIEnv"');
  expect(run.log).toContain('GET /orders/7 -> 404');
  expect([...run.artifacts.keys()]).toEqual(['embedded-call-logs']);
  expect(calls(run.artifacts.get('embedded-call-logs'))).toHaveLength(2);
  expect(JSON.parse(String(run.artifacts.get('embedded-call-logs')?.get('call-logs.har')))).toHaveProperty('log');
  expect(run.summaries('mock').at(-1)).toContain('/orders/7');
  expect(run.warnings).toEqual([expect.stringContaining('GET /orders/7 matched no saved example')]);
});

test('cloud: secrets, variables and a server response; the account is empty afterwards', async () => {
  await using account = await serveAccount(runner.checkout);
  const run = await runner.run({ workflow: 'cloud.yml', secrets: account.secrets, vars: account.vars });

  expect(run.jobs, run.log).toEqual({ mock: 'success' });
  expect(run.outputs('mock')).toMatchObject({ provider: 'postman', apiUrl: account.vars.POSTMAN_API_URL });
  expect(run.outputs('mock')['serverResponseId']).not.toBe('');
  expect(run.log).toContain('GET /get?test=123 -> 503');
  expect(run.log).toContain('{"retry":"later"}');
  expect(calls(run.artifacts.get('cloud-call-logs'))).toHaveLength(2);
  expect(run.warnings).toEqual([]);
  expect(await account.names()).toEqual([]);
});

test('update: a server response goes up and away between two steps', async () => {
  const run = await runner.run({ workflow: 'outage.yml' });

  expect(run.jobs, run.log).toEqual({ mock: 'success' });
  expect(run.log.match(/(?<=GET \/get\?test=123 -> )\d+/g)).toEqual(['200', '503', '200']);
  expect(run.outputs('down')['serverResponseId']).not.toBe('');
  expect(run.outputs('up')['serverResponseId']).toBe('');
  expect(calls(run.artifacts.get('outage-call-logs'))).toHaveLength(6);
});

test('on-failure: the failed job uploads its call logs, the passed one does not', async () => {
  const run = await runner.run({ workflow: 'on-failure.yml' });

  expect(run.jobs, run.log).toEqual({ fails: 'failure', passes: 'success' });
  expect(run.exitCode).not.toBe(0);
  expect(run.steps.toSorted()).toEqual([
    'fails: Main ./ success',
    'fails: Post ./ success',
    'passes: Main ./ success',
    'passes: Post ./ success',
  ]);
  expect([...run.artifacts.keys()]).toEqual(['call-logs-of-failed-job']);
  expect(calls(run.artifacts.get('call-logs-of-failed-job'))).toHaveLength(2);
});

test('sweep: removes what a dead runner left, and nothing else', async () => {
  await using account = await serveAccount(runner.checkout);
  const { secrets, vars, client } = account;
  const strangers = [
    'Shop',
    `ephemeral:${repository}:42.1:mock:0123456789ab`,
    'ephemeral:acme/other:41.1:mock:0123456789ab',
  ];
  for (const name of strangers) await client.importCollection(collection({ name, items: [] }));

  const dying = await runner.start({ workflow: 'dead-runner.yml', secrets, vars, env: { GITHUB_RUN_ID: '41' } });
  await until(() => dying.log().includes('"hanging\\n"'), { what: 'the step that hangs', deadline: 60_000 });
  await dying.die();
  expect(await account.names()).toHaveLength(strangers.length + 2);

  await using github = await startGitHubApi('token-of-the-job', repository, { 41: 'completed', 42: 'in_progress' });
  const run = await runner.run({
    workflow: 'sweep.yml',
    event: 'workflow_dispatch',
    secrets: { ...secrets, GITHUB_TOKEN: 'token-of-the-job' },
    vars,
    env: { GITHUB_RUN_ID: '50', GITHUB_API_URL: github.url },
  });

  expect(run.jobs, run.log).toEqual({ sweep: 'success' });
  expect(run.outputs('rehearsal')).toEqual({ deleted: '2', kept: '1', failed: '0' });
  expect(run.outputs('sweep')).toEqual({ deleted: '2', kept: '1', failed: '0' });
  expect(github.asked).toContain(`/repos/${repository}/actions/runs/41/attempts/1`);
  expect((await account.names()).toSorted()).toEqual(strangers.toSorted());
});
