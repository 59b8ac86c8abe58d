/** What GitHub gives a job of this repository, an archive without what is marked `export-ignore`: every part runs from it. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startJob } from '../support/action-runner.ts';
import { startArtifactService } from '../support/artifact-service.ts';
import { startCloud } from '../support/cloud.ts';
import { isThorough } from '../support/runs.ts';
import { spawnChild } from '../support/spawn-child.ts';
import { tempDirectory, type TempDirectory } from '../support/temp-directory.ts';
import { makeWorkspace, projectRoot, type Workspace } from '../support/workspace.ts';

/** Unpacks an archive of the files as they are now, committed or not, and leaves the repository as it is. */
async function unpackInto(directory: string, scratch: string): Promise<void> {
  const objects = path.join(scratch, 'objects');
  await mkdir(objects);
  const git = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    execFileSync('git', args, { cwd: projectRoot, env: { ...process.env, ...env }, maxBuffer: 2 ** 30 });
  const known = git(['rev-parse', '--path-format=absolute', '--git-path', 'objects']).toString().trim();
  const apart = {
    GIT_INDEX_FILE: path.join(scratch, 'index'),
    GIT_OBJECT_DIRECTORY: objects,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: known,
  };
  git(['add', '--all'], apart);
  const tree = git(['write-tree'], apart).toString().trim();
  execFileSync('tar', ['-xf', '-', '-C', directory], { input: git(['archive', tree], apart) });
}

describe.skipIf(!existsSync(path.join(projectRoot, '.git')))('the archive', () => {
  let workspace: Workspace;
  let scratch: TempDirectory;
  let action: string;
  beforeAll(async () => {
    workspace = await makeWorkspace();
    scratch = await tempDirectory('archive-');
    action = path.join(scratch.path, 'action');
    await mkdir(action);
    await unpackInto(action, scratch.path);
  });
  afterAll(async () => {
    await workspace[Symbol.asyncDispose]();
    await scratch.remove();
  });

  test('holds the actions, the bundles and what is read, and nothing else', async () => {
    expect((await readdir(action)).sort()).toEqual([
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'action.yml',
      'dist',
      'docs',
      'examples',
      'package.json',
      'sweep',
      'update',
    ]);
  });

  test('main, the embedded server, update and post', async () => {
    await using artifacts = await startArtifactService();
    await using job = await startJob({ workspace: workspace.path, artifactService: artifacts });
    const main = await job.run({ uses: action, with: { collection: 'shop.json' } });
    expect(main.conclusion, main.log).toBe('success');
    const { mockUrl, mockId = '', apiUrl = '', apiKey = '' } = main.outputs;
    expect((await fetch(`${mockUrl}/orders/7?full=true`)).status).toBe(200);
    const given = { 'mock-id': mockId, 'server-response': '503', 'api-url': apiUrl, 'api-key': apiKey };
    const update = await job.run({ uses: path.join(action, 'update'), with: given });
    expect(update.conclusion, update.log).toBe('success');
    expect((await fetch(`${mockUrl}/orders/7?full=true`)).status).toBe(503);
    const [post] = await job.finish();
    expect(post?.conclusion, post?.log).toBe('success');
    const [artifact] = artifacts.artifacts.values();
    expect([...(artifact?.files.keys() ?? [])]).toContain('report.html');
  });

  test.runIf(isThorough)('sweep', async () => {
    await using cloud = await startCloud();
    await using job = await startJob({ workspace: workspace.path });
    const sweep = await job.run({
      uses: path.join(action, 'sweep'),
      with: { 'postman-api-url': cloud.url, 'postman-api-key': cloud.key, 'github-token': '' },
    });
    expect(sweep.conclusion, sweep.log).toBe('success');
  });

  test.runIf(isThorough)('the command line, in the cloud', async () => {
    await using cloud = await startCloud();
    const api = ['--postman-api-url', cloud.url, '--postman-api-key', cloud.key, '--call-logs-timeout', '0'];
    const args = ['run', '--collection', 'shop.json', ...api, '--', process.execPath, '-e', '0'];
    const child = spawnChild(process.execPath, [path.join(action, 'dist', 'cli', 'index.js'), ...args], {
      cwd: workspace.path,
    });
    const { exitCode, stderr } = await child.result;
    expect(exitCode, stderr).toBe(0);
    expect(await cloud.names()).toEqual([]);
  });
});
