/** What the engine remembers changes no decision. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cachedEngine, compileMock, readCollection } from '../../../../src/engine/index.ts';
import { documentOf, matchConfig, savedExample, sentCall, twist, twisted } from '../../../support/random-exchanges.ts';
import { call, mockOf } from '../mock-of.ts';
import { runs } from '../../../support/runs.ts';

test('decides as the plain engine does, at the first call and the next (property)', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(savedExample, { minLength: 1, maxLength: 12 }),
      fc.array(fc.tuple(sentCall, fc.option(twist)), { minLength: 1, maxLength: 8 }),
      matchConfig,
      async (examples, plans, config) => {
        const { collection } = await readCollection(documentOf(examples));
        const plain = await compileMock({ collection, environment: undefined, config });
        const cached = cachedEngine(plain);
        const calls = plans
          .map(([sent, plan]) => (plan === null ? sent : twisted(examples, plan, sent)))
          // One URL in several ways: what is remembered of one must not answer the other.
          .flatMap((sent) => [
            sent,
            { ...sent, method: sent.method === 'GET' ? 'POST' : 'GET' },
            { ...sent, body: Buffer.from(examples[0]?.body ?? '') },
            { ...sent, headers: [] },
          ]);
        for (const sent of [...calls, ...calls]) expect(cached.answer(sent)).toEqual(plain.answer(sent));
      },
    ),
    runs(200),
  );
});

test('looks once for what fits a method and a target', async () => {
  const plain = await mockOf([{ url: '{{u}}/a', body: 'a' }]);
  let looks = 0;
  const mock = cachedEngine({
    ...plain,
    fit: (method, target) => {
      looks += 1;
      return plain.fit(method, target);
    },
  });
  for (let round = 0; round < 3; round += 1)
    for (const line of ['GET /a', 'POST /a', 'GET /b'])
      mock.answer(call(line, { 'x-other': String(round) }, `${round}`));
  expect(looks).toBe(3);
});
