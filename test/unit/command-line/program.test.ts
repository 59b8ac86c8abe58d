/** Options of the command line and what they are refused for. The commands themselves are in `test/e2e/command-line.test.ts`. */
import { constants } from 'node:os';
import { expect, test } from 'vitest';
import { withKeyFrom } from '../../../src/command-line/input-options.ts';
import { runProgram } from '../../../src/command-line/program.ts';
import { run } from '../../../src/command-line/run.ts';
import { withDefaults } from '../../../src/job/input-definitions.ts';
import { startCloud } from '../../support/cloud.ts';
import { startFaultProxy } from '../../support/fault-proxy.ts';
import { until } from '../../support/poll.ts';
import { makeWorkspace, shopCollection } from '../../support/workspace.ts';
import { testContext } from './context.ts';

test.each<[readonly string[], string]>([
  [['serve', '--environment', 'shop-env.json'], '`environment` is given without `collection`: there is no mock then.'],
  [['serve', '--server-response', '503', '--name', 'Shop', '--private'], '`private` is given without `collection`'],
  [['sweep', '--repository', 'foo'], '`repository` is "foo": it takes the form owner/repo.'],
  [['sweep', '--repository', 'a/b/c'], '`repository` is "a/b/c"'],
])('%j is a wrong option', async (args, problem) => {
  await using workspace = await makeWorkspace();
  const { self, version, bundle, lines } = testContext(workspace.path);
  expect(await runProgram(args, { self, version, bundle })).toBe(2);
  expect(lines.join('')).toContain(problem);
});

test('a key in the shell moves no mock to the cloud whose collection is a file, whatever its name', async () => {
  await using workspace = await makeWorkspace({ mycoll: shopCollection });
  const keyFor = (collection: string) =>
    withKeyFrom({ POSTMAN_API_KEY: 'PMAK-1' }, withDefaults({ collection }), workspace.path)['postman-api-key'];
  expect(keyFor('mycoll')).toBe('');
  expect(keyFor('shop.json')).toBe('');
  expect(keyFor('My collection')).toBe('PMAK-1');
});

test('a signal during a wait to send a call again ends `run` with 128 + n', async () => {
  await using workspace = await makeWorkspace();
  await using cloud = await startCloud();
  const context = testContext(workspace.path);
  let signalled = false;
  const proxy = await startFaultProxy({
    upstream: new URL(cloud.url),
    // A long wait, and no more trouble once the signal has come.
    faults: [{ on: () => !signalled, action: { kind: 'status', status: 429, headers: { 'retry-after': '40' } } }],
  });
  const inputs = { collection: 'shop.json', 'postman-api-key': cloud.key, 'postman-api-url': proxy.url.href };
  const code = run(withDefaults(inputs), { command: ['true'], logs: undefined }, context);
  await until(() => context.lines.some((line) => line.startsWith('Waiting ')), { what: 'the wait' });
  signalled = true;
  context.signals.emit('SIGTERM', 'SIGTERM');
  expect(await code).toBe(128 + constants.signals.SIGTERM);
  expect(await cloud.names()).toEqual([]);
  await proxy.close();
});
