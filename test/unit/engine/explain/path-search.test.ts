/** The search for the examples whose paths are nearest to a call's: the nearest in usual collections, bounded work in all. */
import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { runs, sample, sized } from '../../../support/runs.ts';
import { readCall } from '../../../../src/engine/call/call.ts';
import { parsePath } from '../../../../src/engine/call/path-pattern.ts';
import { createVariables } from '../../../../src/engine/call/variables.ts';
import { newEfforts } from '../../../../src/engine/explain/path-closeness.ts';
import { candidatesByPath } from '../../../../src/engine/explain/path-search.ts';
import { readCollection } from '../../../../src/engine/index.ts';
import { tabulate } from '../../../../src/engine/match/match.ts';
import { makeRoutes } from '../../../../src/engine/match/route.ts';
import { configuredSelectors } from '../../../../src/engine/match/selectors.ts';
import { noGenerators } from '../../../../src/engine/render/template.ts';
import { defaultMockConfig } from '../../../../src/postman/model.ts';
import { collection, request } from '../../../support/builders.ts';
import { call } from '../mock-of.ts';

async function routesOf(paths: readonly string[]) {
  const items = paths.map((path) => request({ name: path, url: `{{u}}${path}`, examples: [{ name: path }] }));
  const { requests } = (await readCollection(collection({ items }))).collection;
  const context = { variables: createVariables([], []), generators: noGenerators, config: defaultMockConfig };
  return tabulate(makeRoutes(requests, { ...context, ownerId: undefined, exporterId: undefined }));
}

/** The nearest few that the search gives, and what it took: as `rankCandidates` does it, whose limit is that of the last. */
function search(table: Awaited<ReturnType<typeof routesOf>>, line: string, most: number) {
  const efforts = newEfforts();
  const compared = { call: readCall(call(line)), selectors: configuredSelectors(defaultMockConfig) };
  const found: { name: string; distance: number }[] = [];
  let count = 0;
  const limit = () => (found.length < most ? Infinity : found.at(-1)!.distance);
  for (const { route, distance } of candidatesByPath(
    { ...compared, tables: new Map([['GET', table]]) },
    new Set(),
    limit,
    efforts,
  )) {
    count += 1;
    found.push({ name: route.example.name, distance });
    found.sort((a, b) => a.distance - b.distance).splice(most);
  }
  return { found, count, efforts };
}

/** How near two paths are, laid on each other from the front or from the back, without any bound. */
function closeness(saved: string, sent: string): number {
  const [a, b] = [parsePath(saved).segments, parsePath(sent).segments];
  if (a.length === 0 && b.length === 0) return 1;
  const alike = (one: string, other: string): number =>
    one.startsWith(':') ? 0.7 : (1 - distance(one, other) / Math.max(one.length, other.length)) ** 2;
  const weights = Array.from({ length: Math.max(a.length, b.length) }, (_, index) => 0.8 ** index);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const common = Math.min(a.length, b.length);
  const nearness = (ones: readonly string[], others: readonly string[]): number =>
    ones.reduce((sum, one, index) => sum + (weights[index]! * alike(one, others[index]!)) / whole, 0);
  const fromFront = nearness(a.slice(0, common), b.slice(0, common));
  const fromBack = nearness(a.slice(a.length - common), b.slice(b.length - common));
  return Math.max(0, Math.max(fromFront, fromBack) - (a.length === b.length ? 0 : 0.1));
}

const word = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 }),
  fc.constantFrom('users', 'user', 'orders', 'older', ':id', 'a'.repeat(40), `${'a'.repeat(39)}b`),
);
const path = fc.array(word, { maxLength: 4 }).map((segments) => `/${segments.join('/')}`);

test('the nearest of a usual collection are found, whatever their number (property)', async () => {
  const paths = fc.uniqueArray(path, { minLength: 1, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(
      paths,
      path,
      fc.constantFrom('GET', 'PUT'),
      fc.integer({ min: 1, max: 6 }),
      async (all, sent, method, most) => {
        const base = method === 'GET' ? 10 : 25;
        const plain = sent.replaceAll(':', '');
        const expected = all.map((saved) => base + 90 * (1 - closeness(saved, plain))).sort((a, b) => a - b);
        const { found } = search(await routesOf(all), `${method} ${plain}`, most);
        expect(found).toHaveLength(Math.min(most, all.length));
        for (const [index, { distance }] of found.entries()) expect(distance).toBeCloseTo(expected[index]!, 3);
      },
    ),
    runs(150),
  );
});

const endpoints = 10_000;
const digits = (number: number, base: string) =>
  Array.from({ length: 8 }, (_, place) => base[Math.floor(number / base.length ** (place % 5)) % base.length]).join('');
/** Words of eight characters, all different, in no order. */
const words = Array.from({ length: endpoints }, (_, index) => digits((index * 7919) % endpoints, 'aeiorstlnm'));

const shapes: readonly (readonly [name: string, pathOf: (word: string, index: number) => string, sent: string])[] = [
  [
    'different words',
    (word: string, index: number) => `/v1/things${index % 50}/${word}/detail`,
    '/v1/things7/zqzqzqzq/detail',
  ],
  [
    'different words in two places',
    (word: string, index: number) => `/v1/things${index}/${word}/detail`,
    '/v1/thing/zaeiorst/detail',
  ],
  ['words of the same letters', (word: string) => `/v1/${word}aeiorstlnm/detail`, '/v1/mnltsroieamnltsroiea/detail'],
  ['long words', (word: string) => `/v1/${word.repeat(7)}/detail`, `/v1/${'aeiorstl'.repeat(7)}/detail`],
  ['long paths of different words', (word: string) => `/${`${word}/`.repeat(30)}`, `/${'aeiorsts/'.repeat(29)}`],
  ['wildcards', (word: string) => `/:a/:b/${word}`, '/x/y/aeiorsts'],
];

test.each(sample(shapes, shapes.slice(0, 1)))(
  '10,000 endpoints take no more than the effort: %s',
  async (_, pathOf, sent) => {
    const table = await routesOf(words.map(pathOf));
    for (const method of ['GET', 'PUT']) {
      const { found, count, efforts } = search(table, `${method} ${sent}`, 5);
      expect(found).toHaveLength(5);
      // What takes it over the bound is the last comparison.
      expect(efforts.estimating.left).toBeGreaterThanOrEqual(0);
      expect(efforts.comparing.left).toBeGreaterThan(-2000);
      expect(count).toBeLessThan(endpoints / 10);
    }
  },
);

/** To find one of them is the same work, whatever their number. */
const some = sized(endpoints, 1 / 4);

test.each([50, some])(
  `of ${some} different words the one that is misspelt is found, among %d groups of things`,
  async (things) => {
    const table = await routesOf(
      words.slice(0, some).map((word, index) => `/v1/things${index % things}/${word}/detail`),
    );
    for (let index = 3; index < some; index += 997) {
      const { name } = search(table, `POST /v1/things${index % things}/${words[index]!.replace(/.$/, 'xq')}/detail`, 5)
        .found[0]!;
      expect(name).toBe(`/v1/things${index % things}/${words[index]!}/detail`);
    }
  },
);
