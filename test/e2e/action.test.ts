/** The committed bundles of main and post, as GitHub's runner runs them, in both places where a mock can live. */
import { access, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseState } from '../../src/job/state/mock-state.ts';
import { startJob, type FinishOptions, type Job } from '../support/action-runner.ts';
import { startArtifactService, type ArtifactService } from '../support/artifact-service.ts';
import { startCloud, type Cloud } from '../support/cloud.ts';
import { until } from '../support/poll.ts';
import { isThorough, sample } from '../support/runs.ts';
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
  // No call asks whether its port is closed: the port may be a mock of another test by now, which counts its calls.
  await until(async () => (await world.job.processes()).length === 0, { what: 'the embedded server to be gone' });
}

function artifactText(world: World, name: string): string {
  const [artifact] = world.artifacts.artifacts.values();
  return artifact?.files.get(name)?.toString() ?? '';
}

/** A whole job in one place, from the first line of main to the last file of the artifact. @returns what both places must say alike */
async function openCallCollectDelete(place: Place) {
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
  for (const target of ['/orders/8?full=false', '/orders/7/items']) await fetch(`${mockUrl}${target}`);
  await fetch(`${mockUrl}/orders`, { method: 'PUT', body: '{}' });

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
    ...['GET /orders/7/items', 'PUT /orders'].map((call) => ({
      level: 'warning',
      message: expect.stringContaining(call),
      properties: expect.objectContaining({ file: 'shop.json' }),
    })),
  ]);
  expect([...world.artifacts.artifacts.keys()]).toEqual([`mock-call-logs-${mockId}`]);
  const logs = artifactText(world, 'call-logs.ndjson')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { request: { method: string; path: string }; response: { statusCode: number } });
  expect(logs.map(({ request, response }) => [request.method, request.path, response.statusCode])).toEqual([
    ['GET', '/orders/7?full=true', 200],
    ['POST', '/orders', 201],
    ['GET', expect.stringMatching(/^\/nowhere\?password=(?!hunter2)/), 404],
    ['GET', '/orders/8?full=false', 200],
    ['GET', '/orders/7/items', 404],
    ['PUT', '/orders', 404],
  ]);
  const har = JSON.parse(artifactText(world, 'call-logs.har')) as { log: { version: string; entries: unknown[] } };
  expect([har.log.version, har.log.entries.length]).toEqual(['1.2', 6]);
  const everywhere = [post?.stdout, post?.summary, artifactText(world, 'call-logs.ndjson'), JSON.stringify(har)];
  for (const text of everywhere) expect(text).not.toMatch(/s3cr3t-bearer|hunter2/);

  const rows = post?.summary.split('\n').filter((line) => line.startsWith('|')) ?? [];
  const rowOf = (text: string) => rows.findIndex((row) => row.includes(text));
  expect(rowOf('nowhere')).toBeGreaterThan(0);
  // Unmatched calls come first.
  expect(rowOf('nowhere')).toBeLessThan(rowOf('Order 7'));
  expect(rows[rowOf('nowhere')]).toContain('Created');
  await expectNothingLeft(world);

  expect(artifactText(world, 'report.html')).toContain('/orders/7?full=true');
  // Without checks there is no junit.xml.
  const names = [...(world.artifacts.artifacts.values().next().value?.files.keys() ?? [])].sort();
  expect(names).toEqual(['call-logs.har', 'call-logs.ndjson', 'coverage.json', 'explanations.json', 'report.html']);
  const sections = post?.summary.slice(post.summary.indexOf('### ')) ?? '';
  expect(sections).toContain('Unmatched calls');
  const coverage: unknown = JSON.parse(artifactText(world, 'coverage.json'));
  expect(coverage).toMatchObject({ examples: { hit: 2, total: 2, percent: 100 } });
  return { sections, annotations: post?.annotations, coverage };
}

test.concurrent('open, call, collect, delete: both places give the same report for the same calls', async () => {
  const [embedded, cloud] = await Promise.all(places.map(openCallCollectDelete));
  expect(embedded).toEqual(cloud);
});

test.concurrent.each(sample<Place>(places, ['embedded']))(
  '%s: two mocks in one job keep apart, one private, one with a server response',
  async (place) => {
    await using world = await startWorld();
    const inputs = { ...files, ...inPlace(place, world), 'artifact-name': 'calls', 'retention-days': '3' };
    const outage = 'statusCode: 503\nname: Down for repair\nheaders: { Retry-After: 120 }\nbody: { error: down }';
    const shut = await world.job.run({ uses: projectRoot, id: 'shut', with: { ...inputs, private: 'true' } });
    const down = await world.job.run({ uses: projectRoot, id: 'down', with: { ...inputs, 'server-response': outage } });
    expect(shut.outputs['mockUrl']).not.toBe(down.outputs['mockUrl']);
    expect([shut.outputs['serverResponseId'], down.outputs['serverResponseId']]).toEqual([
      '',
      expect.stringMatching(/^[0-9a-f-]{36}$/),
    ]);

    const url = `${shut.outputs['mockUrl']}/orders/7?full=true`;
    const key = place === 'cloud' ? world.cloud.key : (shut.outputs['apiKey'] ?? '');
    expect((await fetch(url)).status).toBe(401);
    expect((await fetch(url, { headers: { 'x-api-key': key } })).status).toBe(200);
    const answer = await fetch(`${down.outputs['mockUrl']}/anywhere`);
    expect([answer.status, answer.headers.get('retry-after'), await answer.text()]).toEqual([
      503,
      '120',
      '{"error":"down"}',
    ]);

    const posts = await world.job.finish();
    expect(posts.map(({ id, conclusion }) => [id, conclusion])).toEqual([
      ['down', 'success'],
      ['shut', 'success'],
    ]);
    const { artifacts } = world.artifacts;
    // The first to upload has the name, the other adds its ID.
    expect([...artifacts.keys()]).toEqual(['calls', `calls-${shut.outputs['mockId']}`]);
    const [ofDown, ofShut] = [...artifacts.values()].map(({ files: all }) => all.get('call-logs.ndjson')?.toString());
    expect(ofDown).toContain('Down for repair');
    expect(ofDown).not.toContain('/orders/7');
    expect(ofShut).toContain('/orders/7');
    expect(ofShut).not.toContain('/anywhere');
    expect(ofShut).not.toContain(key);
    for (const { retentionDays } of artifacts.values()) expect(retentionDays).toBe(3);
    await expectNothingLeft(world);
  },
);

test.concurrent('checks turn the job red, each with its reason; the mock is removed all the same', async () => {
  await using world = await startWorld();
  const checks = {
    'fail-on-unmatched': 'true',
    'expect-calls': 'GET /orders/:id: ">= 1"\nPOST /orders: 2',
    'min-coverage': '100',
  };
  // There is an artifact: the job did not succeed.
  const inputs = { ...files, ...checks, ...patience, 'call-logs': 'on-failure' };
  const main = await world.job.run({ uses: projectRoot, with: inputs });
  await fetch(`${main.outputs['mockUrl']}/orders/7?full=true`);
  await fetch(`${main.outputs['mockUrl']}/nowhere`);
  world.job.cancel();
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

test
  .runIf(isThorough)
  .concurrent('checks that hold leave the job green, and a green job without an artifact', async () => {
    await using world = await startWorld();
    const own = await world.cloud.client.importCollection(shopCollection);
    const environment = await world.cloud.client.importEnvironment(shopEnvironment);
    const checks = { 'fail-on-unmatched': 'true', 'expect-calls': 'GET /orders/:id: 1', 'min-coverage': '50' };
    const references = { collection: own.name, environment: environment.id, 'call-logs': 'on-failure' };
    const main = await world.job.run({ uses: projectRoot, with: { ...inCloud(world), ...references, ...checks } });
    expect([main.outputs['collectionUid'], main.outputs['environmentUid']]).toEqual([own.uid, environment.uid]);
    const answer = await fetch(`${main.outputs['mockUrl']}/orders/7?full=true`);
    expect(await answer.text()).toContain('"stage":"test"');
    const [post] = await world.job.finish();
    expect([post?.conclusion, post?.annotations]).toEqual(['success', []]);
    expect(world.artifacts.artifacts.size).toBe(0);
    expect(post?.summary).toContain('/orders/7');
    expect(await world.cloud.names()).toEqual([own.name, environment.name]);
  });

describe.concurrent('when something fails', () => {
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

  test.runIf(isThorough)(
    'a wrong key: one error, which names the input and the way out; the key is in no log',
    async () => {
      await using world = await startWorld();
      const key = 'PMAK-wrong-0123456789';
      const main = await world.job.run({
        uses: projectRoot,
        with: { ...files, 'postman-api-url': world.cloud.url, 'postman-api-key': key },
      });
      expect(main.conclusion).toBe('failure');
      expect(main.annotations[0]?.message).toMatch(/401.*`postman-api-key`/s);
      expect(main.log + main.stderr).not.toContain(key);
      const [post] = await world.job.finish();
      // Nothing was made, so there is nothing to look for, and nothing to warn of.
      expect([post?.conclusion, post?.annotations]).toEqual(['success', []]);
      expect(post?.log).toContain('nothing to remove');
      expect(post?.log).not.toContain(key);
    },
  );

  test.runIf(isThorough)(
    'there is no artifact service: the mock is removed, the files stay, the step is green',
    async () => {
      await using world = await startWorld();
      await using job = await startJob({ workspace: world.workspace.path });
      const main = await job.run({ uses: projectRoot, with: files });
      await fetch(`${main.outputs['mockUrl']}/orders/7?full=true`);
      const [post] = await job.finish();
      expect(post?.conclusion).toBe('success');
      const warning = post?.annotations.find(({ message }) => message.includes('could not be uploaded'))?.message ?? '';
      const [, directory = ''] = /files are in ([^\n]*?call-logs)\./.exec(warning) ?? [];
      await access(path.join(directory, 'call-logs.ndjson'));
      expect(await world.cloud.names()).toEqual([]);
    },
  );

  test.each(sample<Place>(places, ['cloud']))(
    '%s: the runner has died and reads no log: post saves and removes all the same',
    async (place) => {
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
    },
  );

  test.runIf(isThorough).each(places)(
    '%s: the runner has died while main starts: main ends, and leaves no server',
    async (place) => {
      await using world = await startWorld();
      const main = await world.job.start({
        uses: projectRoot,
        with: { ...files, ...inPlace(place, world), ...noCalls },
      });
      main.closeOutput();
      await main.result;
      await world.job.finish();
      await expectNothingLeft(world);
    },
  );

  test.runIf(isThorough)('through a proxy, whose password is in no log', async () => {
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

  test.runIf(isThorough)('the job has removed the journal: the embedded server still has the calls', async () => {
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
});
