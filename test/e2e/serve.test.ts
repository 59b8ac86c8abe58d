/** A day on a laptop with the committed command line: `serve` beside what one works on. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { collection, request } from '../support/builders.ts';
import { until } from '../support/poll.ts';
import { spawnChild } from '../support/spawn-child.ts';
import { makeWorkspace, projectRoot } from '../support/workspace.ts';

const isWindows = process.platform === 'win32';
const bundle = path.join(projectRoot, 'dist', 'cli', 'index.js');

test.skipIf(isWindows)('a miss is told with its reason, mended in the file, and in the report in the end', async () => {
  const shop = (examples: readonly { readonly name: string; readonly body: string }[]) =>
    JSON.stringify(collection({ items: [request({ name: 'Orders', url: 'http://x/orders', examples })] }));
  await using workspace = await makeWorkspace({ 'shop.json': shop([]) });
  const args = [bundle, 'serve', 'shop.json', '--logs', 'logs'];
  const env = { PATH: process.env['PATH'] ?? '', TMPDIR: workspace.path };
  const child = spawnChild(process.execPath, args, { cwd: workspace.path, env });
  const said = (text: RegExp) => until(() => text.exec(child.output()), { what: String(text) });
  const [, url = ''] = await said(/Mock server +(\S+)\n/);
  expect((await fetch(`${url}/orders`)).status).toBe(404);
  await said(/unmatched +GET \/orders +404 .*\n +shop\.json:\d+: .*no saved example/);
  await writeFile(path.join(workspace.path, 'shop.json'), shop([{ name: 'All', body: '[]' }]));
  await said(/shop\.json changed: the mock serves it \(requests: 1, examples: 1\) from now on/);
  expect((await fetch(`${url}/orders`)).status).toBe(200);
  await said(/matched +GET \/orders +200 All/);
  child.signal('SIGINT');
  const { exitCode, stdout } = await child.result;
  expect(exitCode).toBe(0);
  expect(stdout).toContain('1 of 2 calls matched no saved example.');
  expect(await readdir(path.join(workspace.path, 'logs'))).toContain('report.html');
  // Nothing of it stays but the report.
  expect((await readdir(workspace.path)).filter((name) => name.startsWith('ephemeral-mock-'))).toEqual([]);
});

test.skipIf(isWindows)('docs/serve.md shows what is printed', async () => {
  const shop = (orders: readonly { readonly name: string; readonly body: string }[]) =>
    JSON.stringify(
      collection({
        items: [
          request({ name: 'List users', url: 'http://x/users?page=1', examples: [{ name: 'First page', body: '[]' }] }),
          request({ name: 'List orders', url: 'http://x/orders', examples: orders }),
        ],
      }),
    );
  await using workspace = await makeWorkspace({ 'postman/shop.json': shop([]) });
  const env = { PATH: process.env['PATH'] ?? '', TMPDIR: workspace.path };
  const child = spawnChild(process.execPath, [bundle, 'serve', 'postman/shop.json'], { cwd: workspace.path, env });
  const said = (text: RegExp) => until(() => text.exec(child.output()), { what: String(text) });
  const [, url = ''] = await said(/Mock server +(\S+)\n/);
  await fetch(`${url}/users?page=1`);
  await fetch(`${url}/orders`);
  await said(/no saved example/);
  await writeFile(path.join(workspace.path, 'postman/shop.json'), shop([{ name: 'All', body: '[]' }]));
  await said(/from now on/);
  await fetch(`${url}/orders`);
  await said(/200 All/);
  child.signal('SIGINT');
  await child.result;

  const document = await readFile(path.join(projectRoot, 'docs/serve.md'), 'utf8');
  const sample = /^```text\n([^]*?)^```$/m.exec(document)?.[1] ?? '';
  const lines = (text: string) =>
    text
      .replaceAll(/PMAK-\S+/g, 'KEY')
      .replaceAll(/\d+/g, '0')
      .trim()
      .split('\n');
  expect(lines(sample)).toHaveLength(9);
  expect(lines(child.output())).toEqual(expect.arrayContaining(lines(sample)));
});
