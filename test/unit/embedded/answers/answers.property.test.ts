/** Random rules and calls: a plain model of rules and counters says what the server does. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBoundedMap } from '../../../../src/embedded/answers/bounded-map.ts';
import { send, startTestAccount } from '../../../contract/support/test-account.ts';
import { collection, request } from '../../../support/builders.ts';
import { runs } from '../../../support/runs.ts';

const statuses = [200, 202, 404] as const;
const methods = ['GET', 'POST'] as const;
const paths = ['/jobs/1', '/jobs/2', '/users', '/users/1/posts', '/nowhere/at/all'] as const;

/** What a route of a rule means, in a form of its own: a regular expression. */
const routes: ReadonlyMap<string, RegExp> = new Map([
  ['/jobs/:id', /^\/jobs\/[^/]+$/],
  ['/jobs/2', /^\/jobs\/2$/],
  ['/users', /^\/users$/],
  ['/users/**', /^\/users(?:\/.*)?$/],
  ['/*/1/**', /^\/[^/]+\/1(?:\/.*)?$/],
  ['/**', /^\/.*$/],
]);

const items = collection({
  items: methods.flatMap((method) =>
    ['/jobs/:id', '/users', '/users/:id/posts'].map((path) =>
      request({
        method,
        url: `http://x${path}`,
        examples: statuses.map((status) => ({ name: `${method} ${path} ${status}`, status, body: String(status) })),
      }),
    ),
  ),
});

const item = fc.oneof(fc.constantFrom(...statuses, 429, 503), fc.constant('example'));
const rule = fc.tuple(
  fc.constantFrom('GET', 'POST', 'ANY'),
  fc.constantFrom(...routes.keys()),
  fc.array(item, { minLength: 1, maxLength: 4 }),
);
const rules = fc.uniqueArray(rule, { maxLength: 5, selector: ([method, path]) => `${method} ${path}` });
const session = fc.constantFrom('', 'a', 'b');
const step = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.record({ method: fc.constantFrom(...methods), path: fc.constantFrom(...paths), session }),
  },
  { weight: 2, arbitrary: fc.record({ rules, session }) },
);

test('a plain model agrees with the server on random rules, sessions and calls', async () => {
  await using account = await startTestAccount();
  const { id, mockUrl } = await account.createMock({ collection: await account.importCollection(items) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60 }), async (steps) => {
      for (const name of ['', 'a', 'b']) await account.api('PUT', answersOf(id, name), null);
      type Rules = readonly (readonly [method: string, path: string, items: readonly (number | string)[]])[];
      const inForce = new Map<string, Rules>();
      const counters = new Map<string, number>();
      for (const each of steps) {
        if ('rules' in each) {
          const given = Object.fromEntries(each.rules.map(([method, path, list]) => [`${method} ${path}`, list]));
          const { status, body } = await account.api('PUT', answersOf(id, each.session), given);
          expect([status, body.error], JSON.stringify(given)).toEqual([200, undefined]);
          // What is put begins at its first answers; sessions with rules of their own go on with those.
          for (const key of counters.keys()) {
            const isOfMock = each.session === '' && key.includes(' of the mock ');
            if (isOfMock || key.startsWith(`${each.session} `)) counters.delete(key);
          }
          if (each.rules.length === 0) inForce.delete(each.session);
          else inForce.set(each.session, each.rules);
          continue;
        }
        const known = inForce.get(each.session) ?? inForce.get('') ?? [];
        const isOwn = each.session !== '' && inForce.has(each.session);
        const index = known.findIndex(
          ([method, path]) =>
            (method === 'ANY' || method === each.method) && routes.get(path)?.test(each.path) === true,
        );
        let expected: number = each.path.startsWith('/nowhere') ? 404 : 200;
        if (index !== -1 && !each.path.startsWith('/nowhere')) {
          const list = known[index]![2];
          const key = `${each.session} ${isOwn ? 'its own' : 'of the mock'} ${index} ${each.method} ${each.path}`;
          const turn = counters.get(key) ?? 0;
          counters.set(key, turn + 1);
          const next = list[Math.min(turn, list.length - 1)]!;
          expected = next === 'example' ? 200 : Number(next);
        }
        const prefix = each.session === '' ? '' : `/~${each.session}`;
        const { status } = await send(mockUrl + prefix + each.path, { method: each.method });
        expect(status).toBe(expected);
      }
    }),
    runs(15, 1 / 3),
  );
});

const answersOf = (id: string, session: string): string =>
  `/_embedded/mocks/${id}/answers${session === '' ? '' : `?session=${session}`}`;

test('a bounded map keeps what was used last, within both bounds (property)', () => {
  const operation = fc.record({
    key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
    bytes: fc.integer({ min: 1, max: 60 }),
    isSet: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 200 }), (operations) => {
      const map = createBoundedMap<number>({ mostEntries: 5, mostBytes: 100, bytesOf: (_, bytes) => bytes });
      // The model: the least recently used first.
      let model: (readonly [key: string, bytes: number])[] = [];
      for (const { key, bytes, isSet } of operations) {
        const known = model.find(([other]) => other === key);
        const value = isSet ? bytes : known?.[1];
        if (isSet) map.set(key, bytes);
        else expect(map.use(key)).toBe(value);
        if (value === undefined) continue;
        model = [...model.filter(([other]) => other !== key), [key, value]];
        const sum = () => model.reduce((total, [, each]) => total + each, 0);
        while (model.length > 5 || sum() > 100) model.shift();
        expect([...map.entries()]).toEqual(model);
      }
    }),
  );
});
