/** Options of the command line and what they are refused for. The commands themselves are in `test/e2e/command-line.test.ts`. */
import { mkdir, readdir } from 'node:fs/promises';
import { constants } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runProgram } from '../../../src/command-line/program.ts';
import { run } from '../../../src/command-line/commands/run.ts';
import { shellKeyOf } from '../../../src/command-line/options/input-options.ts';
import { parseInputs } from '../../../src/job/inputs/inputs.ts';
import { withDefaults } from '../../../src/job/inputs/input-definitions.ts';
import { collection, request } from '../../support/builders.ts';
import { startCloud } from '../../support/cloud.ts';
import { startFaultProxy } from '../../support/fault-proxy.ts';
import { until } from '../../support/poll.ts';
import { makeWorkspace, shopCollection } from '../../support/workspace.ts';
import { buildCallLog } from '../report/build-call-log.ts';
import { testContext } from './context.ts';

test.each<[readonly string[], string]>([
  [
    ['serve', '--environment', 'shop-env.json'],
    '`--environment` is given without `--collection`: there is no mock then.',
  ],
  [['serve', '--server-response', '503', '--name', 'Shop', '--private'], '`--private` is given without `--collection`'],
  [['sweep', '--repository', 'foo'], '`--repository` is "foo": it takes the form owner/repo.'],
  [['sweep', '--repository', 'a/b/c'], '`--repository` is "a/b/c"'],
])('%j is a wrong option', async (args, problem) => {
  await using workspace = await makeWorkspace();
  const { self, bundle, lines } = testContext(workspace.path);
  expect(await runProgram(args, { self, bundle })).toBe(2);
  expect(lines.join('')).toContain(problem);
});

test.each([
  ['20.20.2', 1, 'Node 20.20.2 is too old: ephemeral-mock needs Node 22.19 or newer.'],
  ['22.9.0', 1, 'Node 22.9.0 is too old'],
  ['22.19.0', 0, ''],
  ['26.0.0', 0, ''],
])('Node %s', async (node, code, said) => {
  await using workspace = await makeWorkspace();
  const { self, bundle, lines } = testContext(workspace.path);
  const old = Object.assign(self, { versions: { ...process.versions, node } });
  expect(
    await runProgram(['explain', 'GET /orders/7?full=true', '--collection', 'shop.json'], {
      self: old,
      bundle,
    }),
  ).toBe(code);
  expect(lines.join('')).toContain(said);
});

const shellKey = shellKeyOf({ POSTMAN_API_KEY: ' PMAK-1\n' });

test('a key in the shell moves no mock to the cloud whose collection is a file, whatever its name', async () => {
  await using workspace = await makeWorkspace({ mycoll: shopCollection });
  const placeFor = async (collection: string, provider = 'auto') =>
    (await parseInputs(withDefaults({ collection, provider }), workspace.path, { shellKey })).place;
  const inCloud = { provider: 'postman', apiUrl: 'https://api.getpostman.com', apiKey: 'PMAK-1' };
  expect((await placeFor('mycoll')).provider).toBe('embedded');
  expect((await placeFor('shop.json')).provider).toBe('embedded');
  expect(await placeFor('shop.json', 'Postman')).toEqual(inCloud);
  expect(await placeFor('My collection')).toEqual(inCloud);
});

test('an environment in the cloud beside a collection file: why the key of the shell was not used', async () => {
  await using workspace = await makeWorkspace();
  const linesFor = async (environment: string, env: Readonly<Record<string, string>>) => {
    const { self, bundle, lines } = testContext(workspace.path, { env });
    const args = ['run', '--collection', 'shop.json', '--environment', environment, '--', 'true'];
    expect(await runProgram(args, { self, bundle })).toBe(2);
    return lines.join('');
  };
  const reason = 'POSTMAN_API_KEY was not used, since `--collection` is a file: --provider postman uses it';
  expect(await linesFor('Staging', { POSTMAN_API_KEY: 'PMAK-1' })).toContain(reason);
  expect(await linesFor('Staging', {})).not.toContain('POSTMAN_API_KEY');
  expect(await linesFor('typo.json', { POSTMAN_API_KEY: 'PMAK-1' })).not.toContain('POSTMAN_API_KEY');
});

test('explain takes a method with a hyphen', async () => {
  await using workspace = await makeWorkspace();
  const { self, bundle, printed } = testContext(workspace.path);
  const args = ['explain', '--collection', 'shop.json', 'm-search /orders'];
  expect(await runProgram(args, { self, bundle })).toBe(4);
  expect(printed.join('')).toContain('method `M-SEARCH`');
});

test('explain says why a match is loose', async () => {
  const items = [1, 2].map((page) =>
    request({ url: `{{u}}/users?page=${page}`, examples: [{ name: `Page ${page}` }] }),
  );
  await using workspace = await makeWorkspace({ 'pages.json': JSON.stringify(collection({ items })) });
  const { self, bundle, printed } = testContext(workspace.path);
  const args = ['explain', '--collection', 'pages.json', 'GET /users?page=9'];
  expect(await runProgram(args, { self, bundle })).toBe(0);
  const reason = /Another example may have been meant: `page=9` was sent; "Page \d", which was served, has `page=\d`/;
  expect(printed.join('')).toMatch(reason);
});

test('explain shows what a name hides, and gives the terminal nothing to obey', async () => {
  const examples = [{ name: 'Old\u001b[31m\u202e\nnew##[group]' }];
  const items = [request({ url: '{{u}}/users', name: 'List\u009b2J', examples })];
  await using workspace = await makeWorkspace({ 'users.json': JSON.stringify(collection({ items })) });
  const { self, bundle, printed } = testContext(workspace.path);
  expect(await runProgram(['explain', 'users.json', '/users'], { self, bundle })).toBe(0);
  expect(printed.join('')).toContain('"Old␛[31m�␊new# #[group]" (List�2J) won');
  expect(printed.join('').replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

test('a file that report or learn cannot read has the exit code 3 and its name in the reason', async () => {
  await using workspace = await makeWorkspace({
    'report.html': '',
    'call-logs.ndjson': `${JSON.stringify(buildCallLog())}\n`,
  });
  await mkdir(path.join(workspace.path, 'empty'));
  const end = async (...args: readonly string[]) => {
    const { self, bundle, lines } = testContext(workspace.path);
    return [await runProgram(args, { self, bundle }), lines.join('')];
  };
  const report = ['report', 'call-logs.ndjson', '--collection'];
  const none = 'empty is a folder without call-logs.ndjson';
  expect(await end(...report, 'typo.json')).toEqual([
    3,
    expect.stringMatching(/no file ".*typo\.json"\. Found here: `shop\.json`/),
  ]);
  expect(await end(...report, 'shop.json', '--environment', 'shop.json')).toEqual([
    3,
    expect.stringMatching(/with shop\.json and shop\.json.*environment/),
  ]);
  expect(await end('report', 'empty')).toEqual([3, expect.stringContaining(none)]);
  expect(await end('learn', '--call-logs', 'empty', '--collection', 'shop.json')).toEqual([
    3,
    expect.stringContaining(none),
  ]);
  expect(await readdir(workspace.path)).not.toContain('report');
  expect(await end(...report, 'shop.json', '--provider', 'foo')).toEqual([
    2,
    expect.stringContaining('`--provider` is "foo"'),
  ]);
  // The folder that an artifact was unzipped to.
  expect(await end('learn', '--call-logs', '.', '--collection', 'shop.json')).toEqual([0, expect.anything()]);
  expect(await end('report', '.', '--collection', 'shop.json', '--out', '.')).toEqual([
    2,
    expect.stringContaining('would replace its own input'),
  ]);
  expect(await end('report', '.', '--collection', 'shop.json')).toEqual([0, expect.anything()]);
  expect(await readdir(path.join(workspace.path, 'report'))).toContain('call-logs.ndjson');
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
