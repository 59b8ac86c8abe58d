/**
 * What the action costs, as far as it can be counted: bytes, files loaded, requests. Times are measured by `npm run
 * bench`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { measureBundles } from '../../bench/support/bundle-sizes.ts';
import { exceeded } from '../../bench/support/bundle-table.ts';
import { parseState } from '../../src/job/state/mock-state.ts';
import { startJob } from '../support/action-runner.ts';
import { startCloud } from '../support/cloud.ts';
import { startFaultProxy } from '../support/fault-proxy.ts';
import { scriptsIn } from '../support/loaded-scripts.ts';
import { until } from '../support/poll.ts';
import { isThorough } from '../support/runs.ts';
import { makeWorkspace, projectRoot, shopCollection } from '../support/workspace.ts';

const dist = path.join(projectRoot, 'dist');

// It starts each entry once more.
test.runIf(isThorough)('the bundles weigh no more than bench/BUNDLES.md allows', async () => {
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
const contractValidator = 'class Ajv2020';

/**
 * A script for `--require` that writes the list of what main, whose inputs are its variables, has loaded of Node. The
 * server, which needs more, gets no NODE_OPTIONS; post has it run too, and is looked at before that.
 */
async function listBuiltins(workspace: string) {
  const list = path.join(workspace, 'builtins.json');
  const script = path.join(workspace, 'list-builtins.cjs');
  const write = `require('node:fs').writeFileSync(${JSON.stringify(list)}, JSON.stringify(process.moduleLoadList))`;
  await writeFile(script, `process.on('exit', () => ${write});\n`);
  return {
    env: { NODE_OPTIONS: `--require ${JSON.stringify(script)}` },
    read: async () => JSON.parse(await readFile(list, 'utf8')) as readonly string[],
  };
}

/** Each takes main milliseconds. */
function expectNoneOf(heavy: readonly string[], builtins: readonly string[]): void {
  expect(builtins).toContain('NativeModule net');
  expect(heavy.filter((name) => builtins.includes(`NativeModule ${name}`))).toEqual([]);
}

test('main in the cloud with a UID: one request, and nothing loaded that it does not need', async () => {
  await using workspace = await makeWorkspace();
  await using cloud = await startCloud();
  const { uid } = await cloud.client.importCollection(shopCollection);
  const proxy = await startFaultProxy({ upstream: new URL(cloud.url) });
  try {
    await using job = await startJob({ workspace: workspace.path });
    const coverage = path.join(workspace.path, 'coverage');
    await mkdir(coverage);
    const builtins = await listBuiltins(workspace.path);
    const main = await job.run({
      uses: projectRoot,
      with: { collection: uid, 'postman-api-url': proxy.url.href, 'postman-api-key': cloud.key },
      env: { NODE_V8_COVERAGE: coverage, ...builtins.env },
    });
    expect(main.conclusion, main.log).toBe('success');
    // The client for the cloud needs `http`.
    expectNoneOf(['http2', 'readline'], await builtins.read());
    expect(proxy.requests.map(({ method, path: target }) => [method, target])).toEqual([['POST', '/mocks']]);
    const scripts = await scriptsIn(coverage, 'main/index.js');
    expect(scripts).toContain('bundle/index.js');
    const text = await textOf(scripts);
    for (const part of [artifactClient, embeddedServer, openApiConverter, oidcClient, contractValidator]) {
      expect(text).not.toContain(part);
    }
  } finally {
    await proxy.close();
  }
});

test('on the runner, nothing is loaded that is not needed, and post asks for no call log: it reads the journal', async () => {
  await using workspace = await makeWorkspace();
  await using job = await startJob({ workspace: workspace.path });
  const coverage = path.join(workspace.path, 'coverage');
  await mkdir(coverage);
  const builtins = await listBuiltins(workspace.path);
  const main = await job.run({
    uses: projectRoot,
    with: { collection: 'shop.json', environment: 'shop-env.json' },
    env: { NODE_V8_COVERAGE: coverage, ...builtins.env },
  });
  expectNoneOf(['http', 'http2', 'readline'], await builtins.read());
  expect((await fetch(`${main.outputs['mockUrl']}/orders/7?full=true`)).status).toBe(200);
  const { directory, embedded } = parseState(main.state['ephemeral-mock'] ?? '');
  const { journalFile = '' } = embedded ?? {};
  const journal = async () => readFile(journalFile, 'utf8');
  await until(async () => (await journal()).includes('/orders/7?full=true'), { what: 'the call in the journal' });
  // Nobody does that; but it shows where post has it from.
  await writeFile(journalFile, (await journal()).replace('/orders/7?full=true', '/orders/8?full=true'));
  const [finished] = await job.finish();
  expect(finished?.conclusion, finished?.log).toBe('success');
  expect(await readFile(path.join(directory, 'call-logs', 'call-logs.ndjson'), 'utf8')).toContain(
    '/orders/8?full=true',
  );
  // It writes what it has loaded as it ends.
  await until(async () => (await job.processes()).length === 0, { what: 'the end of the server' });
  const server = await textOf(await scriptsIn(coverage, 'embedded/index.js'));
  expect(server).toContain(embeddedServer);
  for (const part of [artifactClient, openApiConverter, httpClient, 'GITHUB_OUTPUT', contractValidator]) {
    expect(server).not.toContain(part);
  }
  const post = await textOf(await scriptsIn(coverage, 'post/index.js'));
  expect(post).toContain('/_embedded/');
  for (const part of [openApiConverter, oidcClient, httpClient, contractValidator]) expect(post).not.toContain(part);
  const mainText = await textOf(await scriptsIn(coverage, 'main/index.js'));
  expect(mainText).toContain('GITHUB_OUTPUT');
  for (const part of [artifactClient, embeddedServer, openApiConverter, oidcClient, httpClient, contractValidator]) {
    expect(mainText).not.toContain(part);
  }
});
