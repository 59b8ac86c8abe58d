/**
 * What the action costs, as far as it can be counted: bytes, files loaded, requests. Times are measured by `npm run
 * bench`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { measureBundles } from '../../bench/support/bundle-sizes.ts';
import { exceeded } from '../../bench/support/bundle-table.ts';
import { parseState } from '../../src/job/mock-state.ts';
import { startJob } from '../support/action-runner.ts';
import { startArtifactService } from '../support/artifact-service.ts';
import { startCloud } from '../support/cloud.ts';
import { startFaultProxy } from '../support/fault-proxy.ts';
import { scriptsIn } from '../support/loaded-scripts.ts';
import { until } from '../support/poll.ts';
import { makeWorkspace, projectRoot, shopCollection } from '../support/workspace.ts';

const dist = path.join(projectRoot, 'dist');

test('the bundles weigh no more than bench/BUNDLES.md allows', async () => {
  const table = await readFile(path.join(projectRoot, 'bench', 'BUNDLES.md'), 'utf8');
  expect(exceeded(table, await measureBundles(dist)), '"npm run bench -- bundles" writes new bounds.').toEqual([]);
});

/** What the scripts hold, so that a test can say what must not be among them. */
async function textOf(scripts: readonly string[]): Promise<string> {
  return (await Promise.all(scripts.map((script) => readFile(path.join(dist, script), 'utf8')))).join('\n');
}

// A word of each that stands nowhere else.
const artifactClient = '@azure/storage-blob';
const embeddedServer = "'_embedded/shutdown'";
const openApiConverter = 'class SchemaPack';
const oidcClient = 'ACTIONS_ID_TOKEN_REQUEST_URL';
const httpClient = 'EnvHttpProxyAgent';

test('main in the cloud with a UID: one request, and nothing loaded that it does not need', async () => {
  await using workspace = await makeWorkspace();
  await using cloud = await startCloud();
  const { uid } = await cloud.client.importCollection(shopCollection);
  const proxy = await startFaultProxy({ upstream: new URL(cloud.url) });
  try {
    await using job = await startJob({ workspace: workspace.path });
    const coverage = path.join(workspace.path, 'coverage');
    await mkdir(coverage);
    const main = await job.run({
      uses: projectRoot,
      with: { collection: uid, 'postman-api-url': proxy.url.href, 'postman-api-key': cloud.key },
      env: { NODE_V8_COVERAGE: coverage },
    });
    expect(main.conclusion).toBe('success');
    expect(proxy.requests.map(({ method, path: target }) => [method, target])).toEqual([['POST', '/mocks']]);
    const scripts = await scriptsIn(coverage, 'main/index.js');
    expect(scripts).toContain('bundle/index.js');
    const text = await textOf(scripts);
    for (const part of [artifactClient, embeddedServer, openApiConverter, oidcClient]) {
      expect(text).not.toContain(part);
    }
  } finally {
    await proxy.close();
  }
});

test('on the runner, the steps and the embedded server load nothing that they do not need', async () => {
  await using workspace = await makeWorkspace();
  await using job = await startJob({ workspace: workspace.path });
  const coverage = path.join(workspace.path, 'coverage');
  await mkdir(coverage);
  const main = await job.run({
    uses: projectRoot,
    with: { collection: 'shop.json', environment: 'shop-env.json' },
    env: { NODE_V8_COVERAGE: coverage },
  });
  expect((await fetch(`${main.outputs['mockUrl']}/orders/7?full=true`)).status).toBe(200);
  await job.finish();
  const embedded = await textOf(await scriptsIn(coverage, 'embedded/index.js'));
  expect(embedded).toContain(embeddedServer);
  for (const part of [artifactClient, openApiConverter, httpClient, 'GITHUB_OUTPUT']) {
    expect(embedded).not.toContain(part);
  }
  const post = await textOf(await scriptsIn(coverage, 'post/index.js'));
  expect(post).toContain('/_embedded/shutdown');
  for (const part of [openApiConverter, oidcClient, httpClient]) expect(post).not.toContain(part);
  const mainText = await textOf(await scriptsIn(coverage, 'main/index.js'));
  expect(mainText).toContain('GITHUB_OUTPUT');
  for (const part of [artifactClient, embeddedServer, openApiConverter, oidcClient, httpClient]) {
    expect(mainText).not.toContain(part);
  }
});

test('on the runner, post asks for no call log: it reads the journal', async () => {
  await using workspace = await makeWorkspace();
  await using artifactService = await startArtifactService();
  await using job = await startJob({ workspace: workspace.path, artifactService });
  const main = await job.run({ uses: projectRoot, with: { collection: 'shop.json' } });
  await fetch(`${main.outputs['mockUrl']}/orders/7?full=true`);
  const { embedded } = parseState(main.state['ephemeral-mock'] ?? '');
  const { journalFile = '' } = embedded ?? {};
  const journal = async () => readFile(journalFile, 'utf8');
  await until(async () => (await journal()).includes('/orders/7?full=true'), { what: 'the call in the journal' });
  // Nobody does that; but it shows where post has it from.
  await writeFile(journalFile, (await journal()).replace('/orders/7?full=true', '/orders/8?full=true'));
  const [post] = await job.finish();
  expect(post?.conclusion, post?.log).toBe('success');
  const [artifact] = artifactService.artifacts.values();
  expect(artifact?.files.get('call-logs.ndjson')?.toString()).toContain('/orders/8?full=true');
});

test.each(['in the cloud', 'on the runner'])(
  'main loads nothing of Node that takes it milliseconds and is not needed: %s',
  async (place) => {
    await using workspace = await makeWorkspace();
    await using cloud = await startCloud();
    const { uid } = await cloud.client.importCollection(shopCollection);
    // The server, which needs it, gets no NODE_OPTIONS.
    const list = path.join(workspace.path, 'builtins.json');
    const script = path.join(workspace.path, 'list-builtins.cjs');
    const write = `require('node:fs').writeFileSync(${JSON.stringify(list)}, JSON.stringify(process.moduleLoadList))`;
    await writeFile(script, `process.on('exit', () => ${write});\n`);
    await using job = await startJob({ workspace: workspace.path });
    const inCloud = { collection: uid, 'postman-api-url': cloud.url, 'postman-api-key': cloud.key };
    const main = await job.run({
      uses: projectRoot,
      with: place === 'in the cloud' ? inCloud : { collection: 'shop.json' },
      env: { NODE_OPTIONS: `--require ${JSON.stringify(script)}` },
    });
    expect(main.conclusion, main.log).toBe('success');
    const builtins = JSON.parse(await readFile(list, 'utf8')) as string[];
    expect(builtins).toContain('NativeModule net');
    // The client for the cloud needs `http`.
    const heavy = ['http2', 'readline', ...(place === 'in the cloud' ? [] : ['http'])];
    expect(heavy.filter((name) => builtins.includes(`NativeModule ${name}`))).toEqual([]);
  },
);
