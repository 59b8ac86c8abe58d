/** `ephemeral-mock serve` in this process. What it serves is in `test/e2e/command-line.test.ts`. */
import { expect, test } from 'vitest';
import { serve } from '../../../../src/command-line/commands/serve.ts';
import { withDefaults } from '../../../../src/job/inputs/input-definitions.ts';
import { makeWorkspace } from '../../../support/workspace.ts';
import { testContext } from '../context.ts';

test.each(['', 'shop.json'])('a signal while the server starts ends it, with collection "%s"', async (collection) => {
  await using workspace = await makeWorkspace();
  const context = testContext(workspace.path);
  const served = serve({ raw: withDefaults({ collection }), apiPort: 0, json: false }, context);
  context.signals.emit('SIGINT', 'SIGINT');
  await served;
  expect(context.printed).toEqual([]);
});
