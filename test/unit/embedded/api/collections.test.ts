/** An imported collection serves what the file serves: the engine may read either. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stampCollection } from '../../../../src/embedded/account.ts';
import { readCollection, type Collection } from '../../../../src/engine/index.ts';
import { runs, sized } from '../../../support/runs.ts';

const stamp = {
  id: '11111111-2222-4333-8444-555555555555',
  ownerId: '12345678',
  name: 'imported',
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
};

const id = fc.oneof(
  fc.record({ id: fc.constantFrom<unknown>('a', 'b', 'c', 7, '', null) }),
  fc.record({ id: fc.uuid() }),
  fc.record({ _postman_id: fc.uuid() }),
  fc.constant({}),
);
const junk = fc.constantFrom<unknown>(null, 'text', 3, [], {});
const response = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(id, fc.record({ name: fc.string(), body: fc.string(), code: fc.nat(600) })) },
  { weight: 1, arbitrary: fc.tuple(fc.constant({}), junk) },
);
const merge = ([first, second]: readonly [object, unknown]) =>
  typeof second === 'object' && second !== null && !Array.isArray(second) ? { ...first, ...second } : second;
const responses = fc.oneof(
  { weight: 5, arbitrary: fc.array(response.map(merge), { maxLength: 3 }) },
  { weight: 1, arbitrary: response.map(merge) },
);
const { item } = fc.letrec<{ item: unknown }>((tie) => ({
  item: fc.oneof(
    { maxDepth: 3 },
    fc
      .tuple(
        id,
        fc.record({
          name: fc.string(),
          request: fc.constantFrom<unknown>('https://a/x', { method: 'GET', url: 'https://a/y' }, null),
          response: responses,
        }),
      )
      .map(merge),
    fc.tuple(id, fc.record({ name: fc.string(), item: fc.array(tie('item'), { maxLength: 3 }) })).map(merge),
    junk,
  ),
}));
const info = fc.tuple(id, fc.constant({ name: 'given' })).map(merge);

/** In an account the engine makes UIDs of IDs and asks for no others. */
function withoutUids(collection: Collection): unknown {
  const requests = collection.requests.map((request) => ({
    ...request,
    examples: request.examples.map((example) => ({ ...example, uid: undefined })),
  }));
  return { ...collection, requests };
}

test('a collection reads the same before and after its import, unless an ID names two things', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(info, fc.array(item, { maxLength: 4 }), async (ownInfo, items) => {
      const given = { info: ownInfo, item: items };
      const before = await readCollection(given);
      const after = await readCollection(stampCollection(given, stamp));
      expect(after.collection.repeatsIds).toBe(false);
      if (before.collection.repeatsIds) return;
      compared += 1;
      expect(withoutUids(after.collection)).toEqual(
        withoutUids({ ...before.collection, id: stamp.id, name: stamp.name }),
      );
      expect(after.warnings.map(({ message, count }) => [message, count])).toEqual(
        before.warnings.map(({ message, count }) => [message, count]),
      );
    }),
    runs(500),
  );
  expect(compared).toBeGreaterThan(sized(100, 1 / 8));
});

test.each([
  ['two examples', [{ request: 'https://a', response: [{ id: 'x' }, { id: 'x' }] }]],
  ['an example and its request', [{ id: 'x', request: 'https://a', response: [{ id: 'x' }] }]],
  ['a folder and an example', [{ id: 'x', item: [{ request: 'https://a', response: [{ id: 'x' }] }] }]],
  ['something unreadable and an example', [{ id: 'x' }, { request: 'https://a', response: [{ id: 'x' }] }]],
])('one ID for %s is told', async (_, items) => {
  expect((await readCollection({ info: { name: 'a' }, item: items })).collection.repeatsIds).toBe(true);
});
