/**
 * What the action costs, as far as it can be counted: bytes, files loaded, requests. Times are measured by `npm run
 * bench`.
 */
import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { measureBundles } from '../../bench/support/bundle-sizes.ts';
import { formatBundles } from '../../bench/support/bundle-table.ts';
import { startJob } from '../support/action-runner.ts';
import { startCloud } from '../support/cloud.ts';
import { startFaultProxy } from '../support/fault-proxy.ts';
import { makeWorkspace, projectRoot, shopCollection } from '../support/workspace.ts';

const dist = path.join(projectRoot, 'dist');

test('bench/BUNDLES.md says what the bundles weigh', async () => {
  const table = await readFile(path.join(projectRoot, 'bench', 'BUNDLES.md'), 'utf8');
  // The bundles are the same byte for byte wherever they are built, so that any difference is news.
  expect(table, 'It is stale: "npm run bench -- bundles" writes it.').toBe(formatBundles(await measureBundles(dist)));
});

/** The scripts of the bundle that the processes of a step have loaded, which V8 lists with its coverage. */
async function scriptsIn(coverage: string): Promise<string[]> {
  const files = await Promise.all((await readdir(coverage)).map((file) => readFile(path.join(coverage, file), 'utf8')));
  const urls = files.flatMap((text) =>
    (JSON.parse(text) as { result: { url: string }[] }).result.map(({ url }) => url),
  );
  return urls.flatMap((url) => /\/dist\/(\w+\/[\w.]+)$/.exec(url)?.[1] ?? []);
}

test('main in the cloud with a UID: one request, and nothing loaded but its index', async () => {
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
    expect(await scriptsIn(coverage)).toEqual(['main/index.js']);
  } finally {
    await proxy.close();
  }
});

test('the embedded server answers with nothing loaded but its index', async () => {
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
  const embedded = (await scriptsIn(coverage)).filter((script) => script.startsWith('embedded/'));
  expect(embedded).toEqual(['embedded/index.js']);
});
