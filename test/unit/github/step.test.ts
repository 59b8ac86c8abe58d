/** A step in a process of its own: what an error does to it that nobody waits for. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleSources } from '../../support/bundle-sources.ts';
import { spawnChild } from '../../support/spawn-child.ts';
import { tempDirectory, type TempDirectory } from '../../support/temp-directory.ts';

let bundles: TempDirectory;
let stepModule: string;
beforeAll(async () => {
  bundles = await tempDirectory('bundles-');
  stepModule = (await bundleSources(['github/step'], bundles.path))('github/step').href;
});
afterAll(() => bundles.remove());

/** An emitter's error without a listener, a rejection without a handler, and then some work. */
const body = `
  setImmediate(() => { throw new Error('a stray error'); });
  void Promise.reject(new Error('a stray rejection'));
  await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
  console.log('the work is done');`;

async function runStep(kind: 'runMain' | 'runPost', work: string) {
  await using directory = await tempDirectory();
  const script = path.join(directory.path, 'step.ts');
  await writeFile(script, `import { failStep, ${kind} } from '${stepModule}';\nawait ${kind}(async () => {${work}});`);
  return await spawnChild(process.execPath, [script], { env: { PATH: process.env['PATH'] ?? '' } }).result;
}

test('post warns of stray errors and goes on', async () => {
  const { exitCode, stdout } = await runStep('runPost', body);
  expect(stdout).toContain('::warning::a stray error');
  expect(stdout).toContain('::warning::a stray rejection');
  expect(stdout).toContain('the work is done');
  expect(exitCode).toBe(0);
});

test('a check that fails after a stray error turns post red all the same', async () => {
  const check = `failStep({ name: 'expect-calls', message: 'no call came' });`;
  const { exitCode, stdout } = await runStep('runPost', `${body}${check}`);
  expect(stdout).toContain('::error title=expect-calls::no call came');
  expect(exitCode).toBe(1);
});

test('what post itself throws is a warning, and its end', async () => {
  const { exitCode, stdout } = await runStep('runPost', `throw new Error('no state');`);
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining('::warning::no state')]);
});

test('main ends with a stray error, red', async () => {
  const { exitCode, stdout } = await runStep('runMain', body);
  expect([exitCode, stdout]).toEqual([1, expect.stringContaining('::error::a stray')]);
  expect(stdout).not.toContain('the work is done');
});
