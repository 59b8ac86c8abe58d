/** The search for similar paths (M-14, M-40): all that are similar, within a bounded effort. */
import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { parsePath, parsePattern } from '../../../../src/engine/call/path-pattern.ts';
import { findSimilar, groupPaths, mostSteps } from '../../../../src/engine/match/similar-paths.ts';
import { runs, sized } from '../../../support/runs.ts';
import { call, mockOf, outcome } from '../mock-of.ts';

const find = (paths: readonly string[], sent: string) =>
  findSimilar(groupPaths(paths.map((path) => [parsePattern(path), path])), parsePath(sent));

/** The rule in a line: as many segments, each at least 75 % alike. Segments of 256 characters or more must be equal. */
function areSimilar(saved: string, sent: string): boolean {
  const [a, b] = [parsePath(saved).segments, parsePath(sent).segments];
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index] ?? '';
      const longest = Math.max(one.length, other.length);
      return one === other || (longest < 256 && distance(one, other) <= longest / 4);
    })
  );
}

const word = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'é'), minLength: 1, maxLength: 9 }),
  fc.constantFrom('resources', 'resource', 'ressources', 'resauce', '{{wild}}', '{{will}}', '1'),
  // Around the bounds for letters, blocks of characters and IDs.
  fc.tuple(fc.constantFrom(31, 33, 63, 65, 254, 256), fc.constantFrom('', 'x', 'yz')).map(([length, end]) => {
    return 'abcdefgh'.repeat(32).slice(0, length) + end;
  }),
);
const anyPath = fc.array(word, { maxLength: 3 }).map((segments) => `/${segments.join('/')}`);

test('M-14 finds those that are similar and no other, each once, in their order (property)', () => {
  let hits = 0;
  fc.assert(
    fc.property(fc.array(anyPath, { minLength: 1, maxLength: 30 }), anyPath, fc.nat(40), (paths, other, at) => {
      const near = paths[at]?.replace(/[abc]/, 'q');
      for (const sent of [other, near ?? other]) {
        const expected = paths.filter((path) => areSimilar(path, sent));
        hits += expected.length;
        expect(find(paths, sent).found).toEqual(expected);
      }
    }),
    runs(500, 1 / 3),
  );
  expect(hits).toBeGreaterThan(sized(200, 1 / 3));
});

const many = (count: number, path: (index: string, number: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => path(String(index).padStart(5, '0'), index));

test.each([
  [
    'numbered segments',
    many(sized(50_000, 2 / 5), (index) => `/api/resource-${index}/items`),
    '/api/resource-a7b7c/items',
  ],
  ['one segment misspelt for all', many(50_000, (index) => `/users/x${index}/items`), '/userz/y12345/items'],
  [
    'long segments',
    many(sized(50_000, 2 / 5), (index) => `/${'abcdefgh'.repeat(29)}${index}`),
    `/${'abcdefgh'.repeat(28)}zzzzz`,
  ],
  ['many segments', many(sized(20_000, 2 / 5), (index) => `/${'a/'.repeat(40)}${index}`), `/${'a/'.repeat(40)}zzzzz`],
  ['nothing alike', many(100_000, (index) => `/a${index}`), '/orders'],
])('M-40 a search among very many ends at the bound: %s', (_, paths, sent) => {
  const { steps } = find(paths, sent);
  expect(steps).toBeGreaterThanOrEqual(mostSteps);
  // What takes it over the bound is one comparison at most.
  expect(steps).toBeLessThan(mostSteps * 1.02);
});

test.each([
  ['shared segments', many(10_000, (_, index) => `/api/v${index % 9}/users${index % 997}/items${index % 89}`)],
  ['segments of their own', many(10_000, (index) => `/api/resource-${index}/items`)],
])('M-40 the last of 10,000 endpoints is found: %s', (_, paths) => {
  const { found, steps } = find([...paths, '/api/settings/languages'], '/api/setings/languges');
  expect(found).toEqual(['/api/settings/languages']);
  expect(steps).toBeLessThan(mostSteps);
});

test('M-40 a segment that many paths have in one place is compared once', () => {
  const { steps } = find(
    many(10_000, (index) => `/organizations/${index}`),
    '/organisations/zzzzz',
  );
  expect(steps).toBeLessThan(5 * 10_000 + 100);
});

test('M-40 a call whose search is given up gets the same answer each time, with what was found by then', async () => {
  const mock = await mockOf(
    many(sized(20_000, 1 / 4), (index) => index).map((index) => ({
      name: index,
      url: `{{u}}/long-resource-name-${index}`,
    })),
  );
  const sent = call('GET /long-resource-name-x9999');
  const first = outcome(mock, sent);
  expect(first).toMatch(/^\d{5}$/);
  for (let other = 0; other < 50; other += 1) mock.answer(call(`GET /other/${other}`));
  expect([
    outcome(mock, sent),
    outcome(mock, { ...sent, headers: [{ key: 'x-mock-y-none-such', value: '' }] }),
  ]).toEqual([first, first]);
});
