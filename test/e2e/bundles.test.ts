/** The committed bundles as files: whole, and each able to start. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { eachThird } from '../support/runs.ts';
import { spawnChild } from '../support/spawn-child.ts';
import { tempDirectory } from '../support/temp-directory.ts';
import { projectRoot } from '../support/workspace.ts';

const dist = path.join(projectRoot, 'dist');
const sources = await readdir(path.join(projectRoot, 'src'));
const entries = sources.filter((file) => file.endsWith('.ts')).map((file) => path.basename(file, '.ts'));

/** What each entry says when it is started with nothing around it: proof that its modules loaded. */
const firstWords: Readonly<Record<string, { readonly args: readonly string[]; readonly output: RegExp }>> = {
  main: { args: [], output: /::error::`collection` is missing: give/ },
  post: { args: [], output: /nothing to do/ },
  cli: { args: ['--help'], output: /ephemeral-mock/ },
  sweep: { args: [], output: /::error::`postman-api-key` is missing/ },
  update: { args: [], output: /::error::- No mock is open in this job\./ },
  embedded: { args: [], output: /talks to it over IPC/ },
  converter: { args: [], output: /in a thread of its own/ },
  contract: { args: [], output: /in a thread of its own/ },
};

test('there is a folder for each entry, and one for what they share', async () => {
  expect((await readdir(dist)).sort()).toEqual(['bundle', ...entries].sort());
});

test('the bundle holds no stub of a module that ncc did not find', async () => {
  const files = await readdir(path.join(dist, 'bundle'));
  expect(files).toContain('openapi-to-postmanv2.cjs');
  for (const file of files) {
    expect(await readFile(path.join(dist, 'bundle', file), 'utf8'), file).not.toContain('webpackMissingModule');
  }
});

test.skipIf(!existsSync(path.join(projectRoot, '.git')))('npx changes no mode in a clone', () => {
  const files = execFileSync('git', ['ls-files', '--stage', 'dist/*/index.js'], { cwd: projectRoot }).toString();
  const executable = files.split('\n').filter((line) => line.startsWith('100755 '));
  expect(executable).toEqual([expect.stringMatching(/\tdist\/cli\/index\.js$/)]);
});

// The other end-to-end tests start most of them as well.
describe.each(eachThird(entries))('%s', (entry) => {
  test('starts', async () => {
    await using empty = await tempDirectory('bundle-');
    const { args, output } = firstWords[entry] ?? { args: [], output: /$^/ };
    const child = spawnChild(process.execPath, [path.join(dist, entry, 'index.js'), ...args], {
      cwd: empty.path,
      env: { PATH: process.env['PATH'] ?? '', RUNNER_TEMP: empty.path },
    });
    const { stdout, stderr } = await child.result;
    expect(stdout + stderr).toMatch(output);
  });
});
