/** The committed bundles of main and post, as GitHub's runner runs them, in both places where a mock can live. */
import { access, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseMark } from '../../src/job/mock-name.ts';
import { parseState } from '../../src/job/mock-state.ts';
import { startJob, type FinishOptions, type Job } from '../support/action-runner.ts';
import { startArtifactService, type ArtifactService } from '../support/artifact-service.ts';
import { startCloud, type Cloud } from '../support/cloud.ts';
import { until } from '../support/poll.ts';
import { startFaultProxy } from '../support/fault-proxy.ts';
import { startHttpProxy } from '../support/http-proxy.ts';
import { makeWorkspace, projectRoot, shopCollection, shopEnvironment, type Workspace } from '../support/workspace.ts';

interface World extends AsyncDisposable {
  readonly workspace: Workspace;
  readonly cloud: Cloud;
  readonly artifacts: ArtifactService;
  readonly job: Job;
}

async function startWorld(): Promise<World> {
  const workspace = await makeWorkspace();
  const cloud = await startCloud();
  const artifacts = await startArtifactService();
  const job = await startJob({ workspace: workspace.path, artifactService: artifacts });
  return {
    workspace,
    cloud,
    artifacts,
    job,
    async [Symbol.asyncDispose]() {
      await job.dispose();
      await artifacts.close();
      await cloud[Symbol.asyncDispose]();
      await workspace[Symbol.asyncDispose]();
    },
  };
}

const places = ['embedded', 'cloud'] as const;
type Place = (typeof places)[number];

const files = { collection: 'shop.json', environment: './shop-env.json' };

/** More time than any machine takes. */
const patience = { 'open-timeout': '1800', 'close-timeout': '1800' };

/** The inputs that move a mock to the cloud. Two looks at the call logs are enough where there were calls, whenever they come. */
function inCloud({ cloud }: World): Record<string, string> {
  return { 'postman-api-url': cloud.url, 'postman-api-key': cloud.key, 'call-logs-timeout': '300', ...patience };
}

/** For a test without calls, which would wait out the time for late call logs. */
const noCalls = { 'call-logs-timeout': '1' };

function inPlace(place: Place, world: World): Record<string, string> {
  return place === 'cloud' ? inCloud(world) : patience;
}

async function expectNothingLeft(world: World): Promise<void> {
  expect(await world.cloud.names()).toEqual([]);
  // Its port is closed when post ends; the process follows within a moment.
  await until(async () => (await world.job.processes()).length === 0, { what: 'the embedded server to be gone' });
}

function artifactText(world: World, name: string): string {
  const [artifact] = world.artifacts.artifacts.values();
  return artifact?.files.get(name)?.toString() ?? '';
}

describe.concurrent.each(places)('%s', (place) => {
  test('open, call, collect, delete', async () => {
    await using world = await startWorld();
    const step = { uses: projectRoot, with: { ...files, ...inPlace(place, world), name: 'Shop mock' } };
    const main = await world.job.run(step);
    expect(main.log).toContain(`The mock is at ${main.outputs['mockUrl']}`);
    expect(main.conclusion).toBe('success');
    const { mockUrl, mockId, apiUrl, provider } = main.outputs;
    expect(provider).toBe(place === 'cloud' ? 'postman' : 'embedded');

    const matched = await fetch(`${mockUrl}/orders/7?full=true`, {
      headers: { authorization: 'Bearer s3cr3t-bearer' },
    });
    expect([matched.status, await matched.text()]).toEqual([200, '{"id":7,"stage":"test"}']);
    expect(matched.headers.get('content-type')).toContain('application/json');
    const created = await fetch(`${mockUrl}/orders`, { method: 'POST', body: '{"item":"tea"}' });
    expect([created.status, await created.text()]).toEqual([201, '{"id":8}']);
    expect((await fetch(`${mockUrl}/nowhere?password=hunter2`)).status).toBe(404);

    // While the job runs the mock is in the account, under the user's name and the run's mark.
    const key = place === 'cloud' ? world.cloud.key : main.outputs['apiKey'];
    const answer = await fetch(`${apiUrl}/mocks/${mockId}`, { headers: { 'x-api-key': key ?? '' } });
    const { mock } = (await answer.json()) as { mock: { name: string; collection: string; environment: string } };
    expect(mock.name).toMatch(/^Shop mock \[ephemeral:octo-org\/octo-repo:1234567\.1:test:[0-9a-f]{12}\]$/);
    expect(mock.collection).toBe(main.outputs['collectionUid']);
    expect(mock.environment).toBe(main.outputs['environmentUid']);

    const [post] = await world.job.finish();
    expect(post?.conclusion).toBe('success');
    expect(post?.annotations).toEqual([
      {
        level: 'warning',
        message: expect.stringMatching(/GET \/nowhere\?password=\S+ matched no saved example.*"Created"/),
        properties: {
          file: 'shop.json',
          line: expect.stringMatching(/^\d+$/),
          title: expect.stringContaining('GET /nowhere'),
        },
      },
    ]);
    expect([...world.artifacts.artifacts.keys()]).toEqual([`mock-call-logs-${mockId}`]);
    const logs = artifactText(world, 'call-logs.ndjson')
      .trimEnd()
      .split('\n')
      .map(
        (line) => JSON.parse(line) as { request: { method: string; path: string }; response: { statusCode: number } },
      );
    expect(logs.map(({ request, response }) => [request.method, request.path, response.statusCode])).toEqual([
      ['GET', '/orders/7?full=true', 200],
      ['POST', '/orders', 201],
      ['GET', expect.stringMatching(/^\/nowhere\?password=(?!hunter2)/), 404],
    ]);
    const har = JSON.parse(artifactText(world, 'call-logs.har')) as { log: { version: string; entries: unknown[] } };
    expect([har.log.version, har.log.entries.length]).toEqual(['1.2', 3]);
    const everywhere = [post?.stdout, post?.summary, artifactText(world, 'call-logs.ndjson'), JSON.stringify(har)];
    for (const text of everywhere) expect(text).not.toMatch(/s3cr3t-bearer|hunter2/);

    const rows = post?.summary.split('\n').filter((line) => line.startsWith('|')) ?? [];
    const rowOf = (text: string) => rows.findIndex((row) => row.includes(text));
    expect(rowOf('nowhere')).toBeGreaterThan(0);
    // Unmatched calls come first.
    expect(rowOf('nowhere')).toBeLessThan(rowOf('Order 7'));
    expect(rows[rowOf('nowhere')]).toContain('Created');
    await expectNothingLeft(world);
    await expect(fetch(`${mockUrl}/orders/7?full=true`)).rejects.toThrow();
  });

  test('a server response answers every call', async () => {
    await using world = await startWorld();
    const outage = 'statusCode: 503\nname: Down for repair\nheaders: { Retry-After: 120 }\nbody: { error: down }';
    const main = await world.job.run({
      uses: projectRoot,
      with: { ...files, ...inPlace(place, world), 'server-response': outage },
    });
    expect(main.outputs['serverResponseId']).toMatch(/^[0-9a-f-]{36}$/);
    const answer = await fetch(`${main.outputs['mockUrl']}/orders/7?full=true`);
    expect([answer.status, answer.headers.get('retry-after'), await answer.text()]).toEqual([
      503,
      '120',
      '{"error":"down"}',
    ]);
    await world.job.finish();
    expect(artifactText(world, 'call-logs.ndjson')).toContain('Down for repair');
    await expectNothingLeft(world);
  });

  test('a private mock wants the key', async () => {
    await using world = await startWorld();
    const main = await world.job.run({
      uses: projectRoot,
      with: { ...files, ...inPlace(place, world), private: 'true' },
    });
    const url = `${main.outputs['mockUrl']}/orders/7?full=true`;
    const key = place === 'cloud' ? world.cloud.key : (main.outputs['apiKey'] ?? '');
    expect((await fetch(url)).status).toBe(401);
    expect((await fetch(url, { headers: { 'x-api-key': key } })).status).toBe(200);
    await world.job.finish();
    expect(artifactText(world, 'call-logs.ndjson')).not.toContain(key);
    await expectNothingLeft(world);
  });

  test('two mocks in one job keep apart, also under one artifact name', async () => {
    await using world = await startWorld();
    const inputs = { ...files, ...inPlace(place, world), 'artifact-name': 'calls', 'retention-days': '3' };
    const first = await world.job.run({ uses: projectRoot, id: 'first', with: inputs });
    const second = await world.job.run({ uses: projectRoot, id: 'second', with: inputs });
    expect(first.outputs['mockUrl']).not.toBe(second.outputs['mockUrl']);
    await fetch(`${first.outputs['mockUrl']}/only-first`);
    await fetch(`${second.outputs['mockUrl']}/only-second`);
    const posts = await world.job.finish();
    expect(posts.map(({ id, conclusion }) => [id, conclusion])).toEqual([
      ['second', 'success'],
      ['first', 'success'],
    ]);
    const { artifacts } = world.artifacts;
    expect([...artifacts.keys()].sort()).toEqual(['calls', `calls-${first.outputs['mockId']}`]);
    for (const [name, other] of [
      ['calls', 'only-first'],
      [`calls-${first.outputs['mockId']}`, 'only-second'],
    ] as const) {
      expect(artifacts.get(name)?.files.get('call-logs.ndjson')?.toString()).not.toContain(other);
      expect(artifacts.get(name)?.retentionDays).toBe(3);
    }
    await expectNothingLeft(world);
  });
});

describe.concurrent('`call-logs` says when there is an artifact', () => {
  test.each([
    ['embedded', 'on-failure', 'success', false],
    ['cloud', 'on-failure', 'failure', true],
    ['embedded', 'on-failure', 'cancelled', true],
    ['cloud', 'never', 'failure', false],
  ] as const)('%s, call-logs: %s, job: %s', async (place, callLogs, status, uploaded) => {
    await using world = await startWorld();
    const main = await world.job.run({
      uses: projectRoot,
      with: { ...files, ...inPlace(place, world), 'call-logs': callLogs },
    });
    await fetch(`${main.outputs['mockUrl']}/orders/7?full=true`);
    if (status === 'failure') world.job.fail();
    if (status === 'cancelled') world.job.cancel();
    const [post] = await world.job.finish();
    expect(world.artifacts.artifacts.size).toBe(uploaded ? 1 : 0);
    expect(post?.conclusion).toBe('success');
    expect(post?.summary).toContain('/orders/7');
    await expectNothingLeft(world);
  });
});

describe.concurrent.each(places)('checks, %s', (place) => {
  test('checks turn the job red, each with its reason; the mock is removed all the same', async () => {
    await using world = await startWorld();
    const checks = {
      'fail-on-unmatched': 'true',
      'expect-calls': 'GET /orders/:id: ">= 1"\nPOST /orders: 2',
      'min-coverage': '100',
    };
    const main = await world.job.run({ uses: projectRoot, with: { ...files, ...inPlace(place, world), ...checks } });
    await fetch(`${main.outputs['mockUrl']}/orders/7?full=true`);
    await fetch(`${main.outputs['mockUrl']}/nowhere`);
    const [post] = await world.job.finish();
    expect(post?.conclusion).toBe('failure');
    const errors = post?.annotations.filter(({ level }) => level === 'error') ?? [];
    expect(errors.map(({ properties, message }) => [properties['title'], message])).toEqual([
      ['fail-on-unmatched', expect.stringMatching(/GET \/nowhere/)],
      ['expect-calls: POST /orders', expect.stringMatching(/2 calls, none came/)],
      ['min-coverage', expect.stringMatching(/100%.*50%/)],
    ]);
    expect(artifactText(world, 'junit.xml')).toMatch(/failures="3"/);
    await expectNothingLeft(world);
  });
});

test.concurrent('checks that hold leave the job green', async () => {
  await using world = await startWorld();
  const checks = { 'fail-on-unmatched': 'true', 'expect-calls': 'GET /orders/:id: 1', 'min-coverage': '50' };
  const main = await world.job.run({ uses: projectRoot, with: { ...files, ...inCloud(world), ...checks } });
  await fetch(`${main.outputs['mockUrl']}/orders/7?full=true`);
  const [post] = await world.job.finish();
  expect([post?.conclusion, post?.annotations]).toEqual(['success', []]);
});

test.concurrent('both places give the same report for the same calls', async () => {
  const reports = await Promise.all(
    places.map(async (place) => {
      await using world = await startWorld();
      const main = await world.job.run({ uses: projectRoot, with: { ...files, ...inPlace(place, world) } });
      const url = main.outputs['mockUrl'] ?? '';
      for (const target of ['/orders/7?full=true', '/orders/8?full=false', '/orders/7/items'])
        await fetch(url + target);
      await fetch(`${url}/orders`, { method: 'PUT', body: '{}' });
      const [post] = await world.job.finish();
      const sections = post?.summary.slice(post.summary.indexOf('### ')) ?? '';
      const annotations = post?.annotations.map(({ message, properties }) => [message, properties]);
      expect(artifactText(world, 'report.html')).toContain('/orders/7?full=true');
      const names = [...(world.artifacts.artifacts.values().next().value?.files.keys() ?? [])].sort();
      return { sections, annotations, names, coverage: JSON.parse(artifactText(world, 'coverage.json')) as unknown };
    }),
  );
  expect(reports[0]?.sections).toContain('Unmatched calls');
  // Without checks there is no junit.xml.
  expect(reports[0]?.names).toEqual(['call-logs.har', 'call-logs.ndjson', 'coverage.json', 'report.html']);
  expect(reports[0]?.coverage).toMatchObject({ examples: { hit: 1, total: 2, percent: 50 } });
  expect(reports[0]).toEqual(reports[1]);
});

describe.concurrent('references in the cloud', () => {
  async function userAccount(cloud: Cloud) {
    const own = await cloud.client.importCollection(shopCollection);
    const environment = await cloud.client.importEnvironment(shopEnvironment);
    return { own, environment };
  }

  test.each(['uid', 'id', 'name'] as const)('by %s: nothing is imported, and what the user had stays', async (form) => {
    await using world = await startWorld();
    const { own, environment } = await userAccount(world.cloud);
    const main = await world.job.run({
      uses: projectRoot,
      with: { ...inCloud(world), collection: own[form], environment: environment[form] },
    });
    expect(main.conclusion).toBe('success');
    expect(main.outputs['collectionUid']).toBe(own.uid);
    expect(main.outputs['environmentUid']).toBe(environment.uid);
    const answer = await fetch(`${main.outputs['mockUrl']}/orders/7?full=true`);
    expect(await answer.text()).toContain('"stage":"test"');
    await world.job.finish();
    expect(await world.cloud.names()).toEqual([own.name, environment.name]);
  });

  test('a name that fits two collections, and one that fits none', async () => {
    await using world = await startWorld();
    const { own } = await userAccount(world.cloud);
    const twin = await world.cloud.client.importCollection({
      ...shopCollection,
      info: { ...Object(shopCollection['info']), _postman_id: undefined },
    });
    const several = await world.job.run({ uses: projectRoot, with: { ...inCloud(world), collection: 'Shop' } });
    expect(several.conclusion).toBe('failure');
    expect(several.annotations[0]?.message).toContain(own.uid);
    expect(several.annotations[0]?.message).toContain(twin.uid);
    const none = await (
      await startJob({ workspace: world.workspace.path })
    ).run({
      uses: projectRoot,
      with: { ...inCloud(world), collection: 'Shp' },
    });
    expect(none.annotations[0]?.message).toMatch(/nearest names are "Shop"/);
  });

  test('keep-mock leaves the mock and what it serves', async () => {
    await using world = await startWorld();
    const main = await world.job.run({
      uses: projectRoot,
      with: { ...files, ...inCloud(world), ...noCalls, 'keep-mock': 'true' },
    });
    await world.job.finish();
    const names = await world.cloud.names();
    expect(names).toHaveLength(3);
    for (const name of names) expect(parseMark(name)?.runId).toBe('1234567');
    expect((await fetch(`${main.outputs['mockUrl']}/orders/7?full=true`)).status).toBe(200);
  });
});

describe.concurrent('when something fails', () => {
  test('main fails after the create: post removes what exists', async () => {
    await using world = await startWorld();
    const refused = { name: 'forbiddenError', message: 'You do not have enough permissions to perform this action.' };
    const proxy = await startFaultProxy({
      upstream: new URL(world.cloud.url),
      faults: [
        {
          on: ({ path }) => path.endsWith('/server-responses'),
          action: { kind: 'status', status: 403, body: JSON.stringify({ error: refused }) },
        },
      ],
    });
    const main = await world.job.run({
      uses: projectRoot,
      with: { ...files, ...inCloud(world), 'postman-api-url': proxy.url.href, 'server-response': '503' },
    });
    expect(main.conclusion).toBe('failure');
    expect(main.annotations[0]?.message).toMatch(/403.*server-responses/);
    expect(main.outputs).toEqual({});
    expect(await world.cloud.names()).toHaveLength(3);
    const [post] = await world.job.finish();
    await proxy.close();
    expect(post?.conclusion).toBe('success');
    await expectNothingLeft(world);
  });

  test('bad inputs are all in one error, and nothing is made', async () => {
    await using world = await startWorld();
    const main = await world.job.run({
      uses: projectRoot,
      with: { collection: 'missing.json', 'call-logs': 'allways', port: 'http' },
    });
    expect(main.conclusion).toBe('failure');
    expect(main.annotations).toHaveLength(1);
    for (const input of ['collection', 'call-logs', 'port'])
      expect(main.annotations[0]?.message).toContain(`\`${input}\``);
    const [post] = await world.job.finish();
    expect(post?.conclusion).toBe('success');
    expect(post?.log).toContain('nothing to do');
    await expectNothingLeft(world);
  });

  test.each<[string, Record<string, string>]>([
    ['files', files],
    ['a UID', { collection: '12345678-0123abcd-4567-89ab-cdef-0123456789ab' }],
  ])('a wrong key with %s: one error, which names the input and the way out; the key is in no log', async (_, what) => {
    await using world = await startWorld();
    const key = 'PMAK-wrong-0123456789';
    const main = await world.job.run({
      uses: projectRoot,
      with: { ...what, 'postman-api-url': world.cloud.url, 'postman-api-key': key },
    });
    expect(main.conclusion).toBe('failure');
    expect(main.annotations[0]?.message).toMatch(/401.*`postman-api-key`/s);
    expect(main.log + main.stderr).not.toContain(key);
    const [post] = await world.job.finish();
    // Nothing was made, so there is nothing to look for, and nothing to warn of.
    expect([post?.conclusion, post?.annotations]).toEqual(['success', []]);
    expect(post?.log).toContain('nothing to remove');
    expect(post?.log).not.toContain(key);
  });

  test('there is no artifact service: the mock is removed, the files stay, the step is green', async () => {
    await using world = await startWorld();
    await using job = await startJob({ workspace: world.workspace.path });
    const main = await job.run({ uses: projectRoot, with: { ...files, ...inCloud(world) } });
    await fetch(`${main.outputs['mockUrl']}/orders/7?full=true`);
    const [post] = await job.finish();
    expect(post?.conclusion).toBe('success');
    const warning = post?.annotations.find(({ message }) => message.includes('could not be uploaded'))?.message ?? '';
    const [, directory = ''] = /files are in ([^\n]*?call-logs)\./.exec(warning) ?? [];
    await access(path.join(directory, 'call-logs.ndjson'));
    expect(await world.cloud.names()).toEqual([]);
  });

  test('the embedded server was killed: its journal still makes the artifact', async () => {
    await using world = await startWorld();
    const main = await world.job.run({ uses: projectRoot, with: files });
    await fetch(`${main.outputs['mockUrl']}/orders/7?full=true`);
    // One more answered call proves that the first one has been handed to the journal's writer.
    const logs = `${main.outputs['apiUrl']}/mocks/${main.outputs['mockId']}/call-logs`;
    await fetch(logs, { headers: { 'x-api-key': main.outputs['apiKey'] ?? '' } });
    const [server] = await world.job.processes();
    process.kill(server?.pid ?? 0, 'SIGTERM');
    await until(async () => (await world.job.processes()).length === 0, { what: 'the end of the server' });
    const [post] = await world.job.finish();
    expect(post?.conclusion).toBe('success');
    expect(post?.annotations.map(({ level, message }) => [level, message])).toEqual([
      ['warning', expect.stringContaining('come from its journal')],
    ]);
    expect(artifactText(world, 'call-logs.ndjson')).toContain('/orders/7?full=true');
    await expectNothingLeft(world);
  });

  test.each(places)('%s: the runner has died and reads no log: post saves and removes all the same', async (place) => {
    await using world = await startWorld();
    const main = await world.job.run({ uses: projectRoot, with: { ...files, ...inPlace(place, world) } });
    await fetch(`${main.outputs['mockUrl']}/orders/7?full=true`);
    const onPostStarted: FinishOptions['onPostStarted'] = ({ closeOutput }) => {
      closeOutput();
    };
    const [post] = await world.job.finish({ onPostStarted });
    expect([post?.exitCode, post?.stdout]).toEqual([0, '']);
    expect(artifactText(world, 'call-logs.ndjson')).toContain('/orders/7?full=true');
    await expectNothingLeft(world);
  });

  test.each(places)('%s: the runner has died while main starts: main ends, and leaves no server', async (place) => {
    await using world = await startWorld();
    const main = await world.job.start({ uses: projectRoot, with: { ...files, ...inPlace(place, world), ...noCalls } });
    main.closeOutput();
    await main.result;
    await world.job.finish();
    await expectNothingLeft(world);
  });

  test('through a proxy, whose password is in no log', async () => {
    await using world = await startWorld();
    await using proxy = await startHttpProxy(new URL(world.cloud.url));
    await using job = await startJob({
      workspace: world.workspace.path,
      artifactService: world.artifacts,
      // Libraries that know this variable tell what they do.
      env: { HTTP_PROXY: proxy.url.replace('//', '//user:pass-word@'), DEBUG: '*' },
    });
    const api = { ...inCloud(world), 'postman-api-url': 'http://api.postman.example' };
    const main = await job.run({ uses: projectRoot, with: { ...files, ...api } });
    expect(main.conclusion, main.log).toBe('success');
    await fetch(`${main.outputs['mockUrl']}/orders/7?full=true`);
    const [post] = await job.finish();
    expect([post?.conclusion, post?.annotations]).toEqual(['success', []]);
    expect(artifactText(world, 'call-logs.ndjson')).toContain('/orders/7?full=true');
    const { host } = new URL(world.artifacts.env.ACTIONS_RESULTS_URL);
    expect(new Set(proxy.targets)).toEqual(new Set(['api.postman.example:80', host]));
    expect(main.log + (post?.log ?? '')).not.toContain('pass-word');
    expect(await world.cloud.names()).toEqual([]);
  });

  test('the job has removed the journal: the embedded server still has the calls', async () => {
    await using world = await startWorld();
    const main = await world.job.run({ uses: projectRoot, with: files });
    await fetch(`${main.outputs['mockUrl']}/orders/7?full=true`);
    const { embedded } = parseState(main.state['ephemeral-mock'] ?? '');
    await rm(embedded?.journalFile ?? '');
    const [post] = await world.job.finish();
    expect([post?.conclusion, post?.annotations]).toEqual(['success', []]);
    expect(artifactText(world, 'call-logs.ndjson')).toContain('/orders/7?full=true');
    await expectNothingLeft(world);
  });

  test('the mock is already gone: nobody minds', async () => {
    await using world = await startWorld();
    const main = await world.job.run({ uses: projectRoot, with: { ...files, ...inCloud(world), ...noCalls } });
    await world.cloud.client.deleteMock(main.outputs['mockId'] ?? '');
    const [post] = await world.job.finish();
    expect(post?.conclusion).toBe('success');
    await expectNothingLeft(world);
  });
});
