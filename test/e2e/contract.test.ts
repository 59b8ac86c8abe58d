/** The input `contract`, from main to post, and what is loaded for it. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { CollectionDocument } from '../../src/postman/model.ts';
import { startJob } from '../support/action-runner.ts';
import { startCloud } from '../support/cloud.ts';
import { scriptsIn } from '../support/loaded-scripts.ts';
import { isThorough } from '../support/runs.ts';
import { spawnChild } from '../support/spawn-child.ts';
import { makeWorkspace, projectRoot } from '../support/workspace.ts';
import { defects, usersCollection, usersDocument } from '../unit/contract/defects.ts';

const files = (names?: readonly string[]) => ({ 'users.json': usersCollection(names), 'openapi.json': usersDocument });

const step = { uses: projectRoot, with: { collection: 'users.json', contract: 'openapi.json' } };

test('examples and a call that break the document are errors at their lines; the validator is loaded in its thread alone', async () => {
  await using workspace = await makeWorkspace(files(['wrong type']));
  await using job = await startJob({ workspace: workspace.path });
  const coverage = path.join(workspace.path, 'coverage');
  await mkdir(coverage);
  const main = await job.run({ ...step, env: { NODE_V8_COVERAGE: coverage } });
  expect(main.conclusion, main.log).toBe('success');
  // Post reads none of the user's files.
  await rm(path.join(workspace.path, 'openapi.json'));
  expect((await fetch(`${main.outputs['mockUrl']}/users/7?all=1`)).status).toBe(200);
  const [post] = await job.finish();
  expect(post?.conclusion, post?.log).toBe('failure');
  const errors = (post?.annotations ?? []).filter(({ level }) => level === 'error');
  expect(errors.map(({ properties: { title, file } }) => [title, file])).toEqual([
    ['contract: Get user > wrong type', 'users.json'],
    ['contract: call GET /users/7?all=1', 'users.json'],
    ['contract: call GET /users/7?all=1', 'users.json'],
  ]);
  expect(errors[0]?.message).toContain('response body at `id` is `"7"`, not an integer');
  const line = Number(errors[0]?.properties['line']);
  expect(
    usersCollection(['wrong type'])
      .split('\n')
      .slice(line - 1, line + 1)
      .join('\n'),
  ).toContain('"name": "wrong type"');
  for (const entry of ['main', 'post']) {
    const scripts = await scriptsIn(coverage, `${entry}/index.js`);
    const texts = await Promise.all(scripts.map((each) => readFile(path.join(projectRoot, 'dist', each), 'utf8')));
    expect(texts.join('\n')).not.toContain('class Ajv2020');
  }
});

// Each is a job of its own for one thing more.
test.runIf(isThorough)('what keeps to the document is green', async () => {
  await using workspace = await makeWorkspace(files([]));
  await using job = await startJob({ workspace: workspace.path });
  const main = await job.run(step);
  const headers = { 'X-Tenant': 'a' };
  expect((await fetch(`${main.outputs['mockUrl']}/users/7`, { headers })).status).toBe(200);
  const [post] = await job.finish();
  expect(post?.conclusion, post?.log).toBe('success');
});

test.runIf(isThorough)('in the cloud the examples come from the account, and have no line', async () => {
  await using workspace = await makeWorkspace(files());
  await using cloud = await startCloud();
  const { uid } = await cloud.client.importCollection(JSON.parse(usersCollection(['enum'])) as CollectionDocument);
  await using job = await startJob({ workspace: workspace.path });
  const api = { 'postman-api-url': cloud.url, 'postman-api-key': cloud.key, 'call-logs-timeout': '1' };
  const main = await job.run({ ...step, with: { ...step.with, collection: uid, ...api } });
  expect(main.conclusion, main.log).toBe('success');
  const [post] = await job.finish();
  expect(post?.conclusion, post?.log).toBe('failure');
  const error = (post?.annotations ?? []).find(({ level }) => level === 'error');
  expect(error?.properties).toEqual({ title: 'contract: Get user > enum' });
});

test('a contract that is not there is an error beside the others, before there is a mock', async () => {
  await using workspace = await makeWorkspace();
  await using job = await startJob({ workspace: workspace.path });
  const main = await job.run({ uses: projectRoot, with: { collection: 'none.json', contract: 'no-api.yaml' } });
  expect(main.conclusion).toBe('failure');
  expect(main.annotations[0]?.message).toMatch(/`collection` is "none\.json".*`contract` is "no-api\.yaml"/s);
});

test.runIf(isThorough)('the bundled command finds all twelve defects', async () => {
  await using workspace = await makeWorkspace(files());
  const cli = path.join(projectRoot, 'dist', 'cli', 'index.js');
  const args = [cli, 'check', '--collection', 'users.json', '--contract', 'openapi.json'];
  const { exitCode, stdout } = await spawnChild(process.execPath, args, { cwd: workspace.path }).result;
  expect(exitCode).toBe(4);
  for (const [name] of defects) expect(stdout).toMatch(new RegExp(`^users\\.json:\\d+: Get user > ${name}: `, 'm'));
});
