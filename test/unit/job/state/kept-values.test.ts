/** What main hands to post beside the things themselves: it comes through JSON, a file perhaps, and may be of another version. */
import { rm, readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { closeMock } from '../../../../src/job/close/close-mock.ts';
import { parseChecks, type CheckInputs } from '../../../../src/job/inputs/checks/checks.ts';
import { keepChecks, keptChecks } from '../../../../src/job/state/kept-values.ts';
import type { MockState } from '../../../../src/job/state/mock-state.ts';
import { startCloud } from '../../../support/cloud.ts';
import { compressedClock } from '../../../support/compressed-clock.ts';
import { tempDirectory } from '../../../support/temp-directory.ts';
import { makeWorkspace } from '../../../support/workspace.ts';
import { closeDependencies, openedState } from '../opened-mock.ts';

type KeptChecks = Pick<MockState, 'checks' | 'checksFile'>;

const texts: CheckInputs = {
  'fail-on-unmatched': 'TRUE',
  'fail-on-loose-match': 'true',
  'expect-calls': [
    'GET /users/:id?x=1: ">= 1"',
    'POST /orders: { headers: { A: [b, c] }, body: { n: [1, null], __proto__: 2 }, example: E, status: 201, times: 1..3 }',
    'DELETE /**: 0',
    'GET /healthz: ignore',
  ].join('\n'),
  'min-coverage': '12.5 % of requests',
};

const parsed = (given: CheckInputs) =>
  parseChecks(given, (problem) => {
    throw new Error(problem);
  });

const throughJson = (kept: KeptChecks): KeptChecks => JSON.parse(JSON.stringify(kept)) as KeptChecks;

test('checks come out of the state as they were parsed', async () => {
  await using folder = await tempDirectory('kept-');
  const checks = await parsed(texts);
  expect(checks.expectCalls).toHaveLength(4);
  expect(await keptChecks(throughJson(keepChecks(checks, folder.path)))).toEqual(checks);
  expect(await keptChecks(throughJson(keepChecks({}, folder.path)))).toEqual({});
});

test('more rules than a state can hold are in a file, for this user alone to read', async () => {
  await using folder = await tempDirectory('kept-');
  const rules = Array.from({ length: 500 }, (_, index) => `GET /users/${index}: 1`).join('\n');
  const checks = await parsed({ ...texts, 'expect-calls': rules });
  const kept = throughJson(keepChecks(checks, folder.path));
  // Windows takes 32,767 characters for all that the state has.
  expect(JSON.stringify(kept).length).toBeLessThan(1_000);
  expect(await readFile(kept.checksFile ?? '', 'utf8')).toContain('/users/499');
  expect(await keptChecks(kept)).toEqual(checks);
});

/** Post after one call, with these checks in the state. */
async function close(change: (folder: string) => Promise<KeptChecks>) {
  await using workspace = await makeWorkspace();
  await using folder = await tempDirectory('kept-');
  await using cloud = await startCloud();
  const state = await openedState(cloud, workspace.path, folder.path);
  await fetch(`${state.mock?.mockUrl ?? ''}/orders/7?full=true`);
  const kept = await change(folder.path);
  const { report } = await closeMock(
    { ...state, checks: undefined, ...kept },
    closeDependencies({ clock: compressedClock(20) }),
  );
  return { report, left: await cloud.names() };
}

test.each<[string, (folder: string) => Promise<KeptChecks>]>([
  ['of another version', () => Promise.resolve({ checks: { expectCalls: [{ rule: 'GET /' }] } })],
  ['no checks at all', () => Promise.resolve({ checks: 'x' })],
  ['not there', () => Promise.resolve({})],
  [
    'in a file that was cut off',
    async (folder) => {
      await writeFile(`${folder}/checks.json`, '{"failOnUnm');
      return { checksFile: `${folder}/checks.json` };
    },
  ],
  [
    'in a file that is gone',
    async (folder) => {
      await rm(`${folder}/checks.json`, { force: true });
      return { checksFile: `${folder}/checks.json` };
    },
  ],
])('checks that are %s cost neither the call logs nor the removal, and are not green', async (_, change) => {
  const { report, left } = await close(change);
  expect(left).toEqual([]);
  expect(report?.calls.calls).toBe(1);
  expect(report?.files.length).toBeGreaterThan(2);
  expect(report?.checks).toEqual([
    {
      name: 'checks',
      passed: false,
      message: expect.stringMatching(
        /^Nothing was checked\. The checks that the main step kept.* cannot be read\./,
      ) as string,
    },
  ]);
});
