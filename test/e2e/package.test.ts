/** The package for `npm install --global`: what is in it, and that it runs where nothing else is installed. */
import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oldestNode, version } from '../../src/job/version.ts';
import { makeEmptyNpm, makePackage, runInShell, type EmptyNpm } from '../support/npm-package.ts';
import { isThorough } from '../support/runs.ts';
import { tempDirectory, type TempDirectory } from '../support/temp-directory.ts';
import { projectRoot } from '../support/workspace.ts';

/** Another Node to run it with, the oldest that it takes: `npm run test:package` gives its folder. */
const nodeFolder = process.env['TEST_NODE_FOLDER'];
/** npm takes seconds to install: `npm test` looks at what the package holds. */
const isInstalled = isThorough || nodeFolder !== undefined;

const repository = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'o/r' };

describe('the package', () => {
  let folder: TempDirectory;
  let tarball: string;
  let npm: EmptyNpm;
  beforeAll(async () => {
    folder = await tempDirectory('package-');
    tarball = await makePackage(folder.path, repository);
    npm = await makeEmptyNpm(folder.path, nodeFolder);
    const unpack = isInstalled ? `npm install --global ${tarball}` : `tar -xzf ${path.basename(tarball)}`;
    const { exitCode, stderr } = await runInShell(unpack, folder.path, npm.env).result;
    expect(exitCode, stderr).toBe(0);
  });
  afterAll(() => folder.remove());

  // Within a tarball of npm all is in the folder `package`.
  const installed = (...file: string[]) =>
    path.join(...(isInstalled ? [npm.modules, 'ephemeral-mock'] : [folder.path, 'package']), ...file);

  test('is small and named for its version', async () => {
    expect(path.basename(tarball)).toBe(`ephemeral-mock-${version}.tgz`);
    expect((await stat(tarball)).size).toBeLessThan(5_000_000);
  });

  test('holds the command line, README and LICENSE, and nothing of the action', async () => {
    expect((await readdir(installed())).sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json']);
    expect((await readdir(installed('dist'))).sort()).toEqual(['bundle', 'cli', 'contract', 'converter', 'embedded']);
    for (const file of ['README.md', 'dist/bundle/index.js', 'dist/bundle/licenses.txt']) {
      expect(await readFile(installed(file), 'utf8')).toBe(await readFile(path.join(projectRoot, file), 'utf8'));
    }
  });

  test('says what npm has to know, and depends on nothing', async () => {
    const own = JSON.parse(await readFile(path.join(projectRoot, 'package.json'), 'utf8')) as Record<string, unknown>;
    expect(JSON.parse(await readFile(installed('package.json'), 'utf8'))).toEqual({
      name: 'ephemeral-mock',
      version,
      description: own['description'],
      license: 'MIT',
      repository: { type: 'git', url: 'git+https://github.com/o/r.git' },
      type: 'module',
      bin: { 'ephemeral-mock': 'dist/cli/index.js' },
      engines: { node: `>=${oldestNode}` },
    });
    // What the bundled libraries ask for: a new release of one may raise it.
    const undici = JSON.parse(
      await readFile(path.join(projectRoot, 'node_modules', 'undici', 'package.json'), 'utf8'),
    ) as { engines: { node: string } };
    expect(undici.engines.node).toBe(`>=${oldestNode}.0`);
  });

  test.runIf(isInstalled)('runs the example', async () => {
    const example = (file: string) => path.join(projectRoot, 'examples', file);
    const options = `--collection ${example('testAPI.postman_collection.json')} --environment ${example('testAPIEnv.postman_environment.json')}`;
    const line = `ephemeral-mock run ${options} --logs logs -- node ${example('client.js')}`;
    const { exitCode, stdout, stderr } = await runInShell(line, folder.path, npm.env).result;
    expect(exitCode, stderr).toBe(0);
    expect(stdout).toContain('GET /get?test=123 -> 200');
    expect(stdout).toContain('"servedFor": "testAPIEnv"');
    expect(stdout).toMatch(/unmatched +GET +\/orders\/7/);
    expect(await readdir(path.join(folder.path, 'logs'))).toContain('report.html');
  });

  test.runIf(isInstalled)('reads an OpenAPI document and holds calls against it, in threads of their own', async () => {
    const document = {
      openapi: '3.0.3',
      info: { title: 'Tea', version: '1' },
      paths: { '/tea': { get: { responses: { 200: { description: 'hot' } } } } },
    };
    await writeFile(path.join(folder.path, 'openapi.json'), JSON.stringify(document));
    const line = 'ephemeral-mock run --collection openapi.json --contract openapi.json -- node --version';
    const { exitCode, stderr } = await runInShell(line, folder.path, npm.env).result;
    expect([exitCode, stderr]).toEqual([
      0,
      expect.stringContaining('converted from OpenAPI (requests: 1, examples: 1)'),
    ]);
    expect(stderr).not.toContain('could be held');
  });

  test.runIf(isInstalled)('runs on the Node that is named', async () => {
    const { stdout } = await runInShell('node --version', folder.path, npm.env).result;
    expect(stdout.trim()).toBe(nodeFolder === undefined ? process.version : `v${oldestNode}.0`);
  });

  // npm takes seconds to pack, too.
  test.runIf(nodeFolder)('is the same when it is made again', async () => {
    const again = await makePackage(path.join(folder.path, 'again'), repository);
    expect((await readFile(again)).equals(await readFile(tarball))).toBe(true);
  });
});
