/** `serve --answers` in this process, and what a client in a shell sees of it. */
import { execFile, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { serve } from '../../../../src/command-line/commands/serve.ts';
import { withDefaults } from '../../../../src/job/inputs/input-definitions.ts';
import { InputsError } from '../../../../src/job/inputs/values.ts';
import { collection, request } from '../../../support/builders.ts';
import { until } from '../../../support/poll.ts';
import { makeWorkspace } from '../../../support/workspace.ts';
import { testContext } from '../context.ts';

const files = {
  'api.json': collection({
    items: [request({ url: 'http://x/users', examples: [{ name: 'All', body: '["Ann","Bob"]' }] })],
  }),
};

test('rules are in force when the mock is told of, and what is odd is a warning', async () => {
  await using workspace = await makeWorkspace(files);
  const context = testContext(workspace.path);
  const answers = 'GET /users: [429, 200]\nGET /users?page=2: 200';
  const served = serve({ raw: withDefaults({ collection: 'api.json', answers }), apiPort: 0, json: true }, context);
  await Promise.race([served, until(() => context.printed.length > 0, { what: 'the ready line' })]);
  const { mockUrl } = JSON.parse(context.printed[0]!) as { mockUrl: string };
  const statuses = [await fetch(`${mockUrl}/users`), await fetch(`${mockUrl}/users`)].map(({ status }) => status);
  expect(statuses).toEqual([429, 200]);
  expect(context.warnings).toEqual([expect.stringContaining('"GET /users?page=2", which no call gets')]);
  context.signals.emit('SIGINT', 'SIGINT');
  await served;
});

test('a mistake leaves no mock, and neither do rules without a collection', async () => {
  await using workspace = await makeWorkspace(files);
  const context = testContext(workspace.path);
  const given = { collection: 'api.json', answers: 'GET /users: 404' };
  await expect(serve({ raw: withDefaults(given), apiPort: 0, json: true }, context)).rejects.toThrow(InputsError);
  const alone = serve({ raw: withDefaults({ answers: 'GET /users: 200' }), apiPort: 0, json: true }, context);
  await expect(alone).rejects.toThrow('`answers` is given without `collection`');
  expect(context.printed).toEqual([]);
});

const hasCurl = spawnSync('curl', ['--version']).status === 0;

test.skipIf(!hasCurl)('curl sees each fault as what it is', async () => {
  await using workspace = await makeWorkspace(files);
  const context = testContext(workspace.path);
  const answers = 'GET /users: [reset, empty, truncate, hang, 200]';
  const served = serve({ raw: withDefaults({ collection: 'api.json', answers }), apiPort: 0, json: true }, context);
  await Promise.race([served, until(() => context.printed.length > 0, { what: 'the ready line' })]);
  const { mockUrl } = JSON.parse(context.printed[0]!) as { mockUrl: string };
  const curl = (...args: string[]): Promise<number | string | null | undefined> =>
    new Promise((resolve) => {
      execFile('curl', ['-s', '--noproxy', '*', ...args, `${mockUrl}/users`], (error) => {
        resolve(error === null ? 0 : error.code);
      });
    });
  expect([await curl(), await curl(), await curl(), await curl('-m', '1'), await curl()]).toEqual([56, 52, 18, 28, 0]);
  context.signals.emit('SIGINT', 'SIGINT');
  await served;
});
