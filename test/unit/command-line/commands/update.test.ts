/** `ephemeral-mock update` in this process. What it changes is in `test/e2e/update.test.ts`. */
import { expect, test } from 'vitest';
import { runProgram } from '../../../../src/command-line/program.ts';
import { makeWorkspace } from '../../../support/workspace.ts';
import { testContext } from '../context.ts';
import { serveCollection } from './serve-collection.ts';

test('what others have named is shown, and obeyed by nobody', async () => {
  await using workspace = await makeWorkspace();
  await using served = await serveCollection(workspace.path, 'shop.json');
  const { self, bundle, printed, lines } = testContext(workspace.path);
  const mock = ['--mock-id', served.mockId, '--api-url', served.apiUrl, '--api-key', served.apiKey];
  const args = ['update', ...mock, '--name', 'Old\u001b[31m\u202e\n::error::x ##[group]'];
  expect([await runProgram(args, { self, bundle }), lines]).toEqual([0, []]);
  expect(printed.join('')).toMatch(/; name "?Old␛\[31m�␊::error::x # #\[group\].*\n$/);
});
