/** Several collections behind one mock: each keeps its variables and base, and ties go by their order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compileMock,
  joinCollections,
  readCollection,
  readEnvironment,
  type Decision,
  type MockEngine,
} from '../../../src/engine/index.ts';
import { defaultMockConfig, type CollectionDocument } from '../../../src/postman/model.ts';
import { collection, environment, request } from '../../support/builders.ts';
import { documentOf, matchConfig, savedExample, sentCall, twist, twisted } from '../../support/random-exchanges.ts';
import { runs } from '../../support/runs.ts';
import { bodyOf, call, outcome, served, told } from './mock-of.ts';

async function joined(documents: readonly unknown[]) {
  const read = await Promise.all(documents.map(async (document) => (await readCollection(document)).collection));
  const [first, ...others] = read;
  return joinCollections([first!, ...others]);
}

async function mockOfSeveral(
  documents: readonly unknown[],
  values: Readonly<Record<string, string>> = {},
): Promise<MockEngine> {
  return compileMock({
    collection: await joined(documents),
    environment: readEnvironment(environment({ values })).environment,
    config: defaultMockConfig,
  });
}

const api = (name: string, url: string, body: string, variables: Readonly<Record<string, string>> = {}) =>
  collection({ name, variables, items: [request({ name: `Get ${name}`, url, examples: [{ name: 'OK', body }] })] });

describe('variables', () => {
  test('M-44 each collection has its own, and its own base path', async () => {
    const mock = await mockOfSeveral([
      api('Payments', '{{baseUrl}}/payments', '{{who}} at {{baseUrl}}', {
        baseUrl: 'https://a.test/pay/v1',
        who: 'pay',
      }),
      api('Refunds', '{{baseUrl}}/refunds', '{{who}} at {{baseUrl}}', {
        baseUrl: 'https://b.test/refund/v2',
        who: 'back',
      }),
    ]);
    expect(bodyOf(mock, call('GET /pay/v1/payments'))).toBe('pay at https://a.test/pay/v1');
    expect(bodyOf(mock, call('GET /refund/v2/refunds'))).toBe('back at https://b.test/refund/v2');
    // Without the base, as M-18 has it.
    expect(bodyOf(mock, call('GET /refunds'))).toBe('back at https://b.test/refund/v2');
    expect(outcome(mock, call('GET /pay/v1/refunds'))).toBe('No matching requests');
  });

  test('one environment is for all, and wins', async () => {
    const mock = await mockOfSeveral(
      [
        api('A', '{{u}}/a', '{{who}} {{own}}', { who: 'a', own: '1' }),
        api('B', '{{u}}/b', '{{who}} {{own}}', { who: 'b', own: '2' }),
      ],
      { who: 'all' },
    );
    expect([bodyOf(mock, call('GET /a')), bodyOf(mock, call('GET /b'))]).toEqual(['all 1', 'all 2']);
  });

  test('a request without example resolves its own', async () => {
    const bare = (name: string, base: string) =>
      collection({ name, variables: { base }, items: [request({ name, url: '{{base}}/x' })] });
    const mock = await mockOfSeveral([bare('A', 'https://h/one'), bare('B', 'https://h/two')]);
    expect(mock.explain(call('GET /two/x')).bareRequest?.place.path).toEqual(['B', 'B']);
    expect(mock.paths.read(mock.requests[1]!.request).segments).toEqual(['two', 'x']);
  });
});

describe('which collection answers', () => {
  test('ties go to the earlier line, whatever the status and ID', async () => {
    // The other examples come first by their IDs, so that these are not the first of their collection.
    const of = (name: string, id: string, status: number, others: number) =>
      collection({
        name,
        items: [
          ...Array.from({ length: others }, (_, index) =>
            request({ url: '{{u}}/other', examples: [{ id: `0${index}` }] }),
          ),
          request({ url: '{{u}}/x', examples: [{ name, id, status, body: name }] }),
        ],
      });
    const [late, early] = [of('late', 'zzz', 404, 3), of('early', 'aaa', 200, 0)];
    expect(outcome(await mockOfSeveral([late, early]), call('GET /x'))).toBe('late');
    expect(outcome(await mockOfSeveral([early, late]), call('GET /x'))).toBe('early');
  });

  test('within one they go as before, and a better fit of a later one wins', async () => {
    const first = collection({
      name: 'first',
      items: [
        request({ url: '{{u}}/:any', examples: [{ name: 'wild', body: '' }] }),
        request({
          url: '{{u}}/x',
          examples: [
            { name: 'not found', id: 'a', status: 404 },
            { name: 'second', id: 'c' },
            { name: 'first', id: 'b' },
          ],
        }),
      ],
    });
    const mock = await mockOfSeveral([first, api('second', '{{u}}/y', '')]);
    expect(['GET /x', 'GET /y', 'GET /z'].map((line) => outcome(mock, call(line)))).toEqual(['first', 'OK', 'wild']);
  });

  test('selectors look over all of them, the earlier one first', async () => {
    const of = (name: string, id: string) =>
      collection({ name, items: [request({ url: `{{u}}/${name}`, examples: [{ name: 'Same', id, body: name }] })] });
    const mock = await mockOfSeveral([of('one', 'id-one'), of('two', 'id-two'), of('three', 'id-two')]);
    expect(bodyOf(mock, call('GET /?', { 'x-mock-response-id': 'id-two' }))).toBe('two');
    expect(bodyOf(mock, call('GET /?', { 'x-mock-response-name': 'Same' }))).toBe('one');
  });

  test('a miss is explained by the nearest of all', async () => {
    const mock = await mockOfSeveral([api('Payments', '{{u}}/payments', ''), api('Refunds', '{{u}}/refunds/open', '')]);
    const { candidates, sentence } = told(mock, call('GET /refunds/opened/all'));
    expect(candidates.map(({ example }) => example.place.path[0])).toEqual(['Refunds', 'Payments']);
    expect(sentence).toContain('OK');
  });
});

describe('an example that may not be the one that was meant', () => {
  const page = (name: string, base: string, number: number) =>
    collection({
      name,
      variables: { base },
      items: [request({ name: 'List', url: `{{base}}/items?page=${number}`, examples: [{ name: 'OK' }] })],
    });
  const looseOf = (mock: MockEngine, target: string) => {
    const decision = mock.answer(call(`GET ${target}`));
    if (decision.outcome !== 'served') throw new Error(decision.outcome);
    const { isLoose, explain } = mock.compare(call(`GET ${target}`), decision.example);
    const { loose } = explain(5);
    const others = loose?.kind === 'another example' ? loose.others : [];
    return { isLoose, others: others.map(({ example }) => example.place.collection) };
  };

  test('M-44 is one of any collection that has the same route', async () => {
    const mock = await mockOfSeveral([page('A', 'https://a.test', 1), page('B', 'https://b.test', 2)]);
    expect(looseOf(mock, '/items?page=2')).toEqual({ isLoose: false, others: [] });
    expect(looseOf(mock, '/items?page=3')).toEqual({ isLoose: true, others: ['B'] });
  });

  test('is none of a collection that has the route below another base path', async () => {
    const mock = await mockOfSeveral([page('A', 'https://a.test/v1', 1), page('B', 'https://b.test/v2', 2)]);
    expect(looseOf(mock, '/v1/items?page=3')).toEqual({ isLoose: false, others: [] });
    expect(mock.basePaths()).toEqual([['v1'], ['v2']]);
  });
});

describe('the joined collection', () => {
  test('names the collection in each place, and points into a list of the documents', async () => {
    const documents = [api('Payments', '{{u}}/a', ''), api('Payments', '{{u}}/b', '')];
    const { name, requests } = await joined(documents);
    expect(name).toBe('Payments, Payments (2)');
    expect(requests.map(({ place }) => place)).toEqual([
      { path: ['Payments', 'Get Payments'], pointer: '/0/item/0', collection: 'Payments' },
      { path: ['Payments (2)', 'Get Payments'], pointer: '/1/item/0', collection: 'Payments (2)' },
    ]);
    expect(requests[1]?.examples[0]?.place.pointer).toBe('/1/item/0/response/0');
  });

  test('a single collection stays as it is', async () => {
    const { collection: one } = await readCollection(api('Payments', '{{u}}/a', ''));
    expect(joinCollections([one])).toBe(one);
  });
});

/** What of a decision does not depend on how the collection is named. */
function bare(decision: Decision) {
  if (decision.outcome === 'missed') return decision;
  const { status, headers, text, example, passed } = decision;
  return { status, headers, text, id: example.id, passed };
}

test('two collections without a path in common answer as each alone does, call by call (property)', async () => {
  const below = (root: string) =>
    fc
      .array(savedExample, { minLength: 1, maxLength: 6 })
      .map((all) => all.map((one) => ({ ...one, path: root + one.path })));
  const sent = fc.tuple(sentCall, fc.option(twist), fc.boolean());
  await fc.assert(
    fc.asyncProperty(
      below('/alpha'),
      below('/bravo'),
      fc.array(sent, { minLength: 1, maxLength: 8 }),
      matchConfig,
      async (alpha, bravo, plans, config) => {
        const documents = [documentOf(alpha), otherValues(documentOf(bravo))];
        const compile = async (documents: readonly unknown[]) =>
          compileMock({ collection: await joined(documents), environment: undefined, config });
        const both = await compile(documents);
        const alone = await Promise.all(documents.map((document) => compile([document])));
        for (const [line, plan, isFirst] of plans) {
          const { target, headers } = line;
          // Asked for by ID or name an example is served whatever the URL.
          const rest = headers.filter(({ key }) => !/^x-mock-response-(id|name)$/.test(key));
          const plain = { ...line, headers: rest, target: `/${isFirst ? 'alpha' : 'bravo'}${target}` };
          const made = plan === null ? plain : twisted(isFirst ? alpha : bravo, plan, plain);
          const expected = alone[isFirst ? 0 : 1]!.answer(made);
          expect(bare(both.answer(made))).toEqual(bare(expected));
        }
      },
    ),
    runs(300),
  );
});

/** The same collection with other values of its variables, and other bodies. */
function otherValues(document: unknown): unknown {
  const { variable, ...rest } = document as CollectionDocument & { variable: { key: string; value: string }[] }; // of ours
  const values = variable.map((each) => (each.key === 'known' ? { ...each, value: 'carol' } : each));
  return JSON.parse(JSON.stringify({ ...rest, variable: values }).replaceAll('"body":"', '"body":"other '));
}

test('dynamic variables are known wherever one of them uses one', async () => {
  const mock = await mockOfSeveral([api('A', '{{u}}/a', 'plain'), api('B', '{{u}}/b', '{{$guid}}')]);
  expect(served(mock, call('GET /b')).text).toMatch(/^[0-9a-f-]{36}$/);
});
