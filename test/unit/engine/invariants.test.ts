/** Properties that hold for any collection and any call. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileMock, readCollection } from '../../../src/engine/index.ts';
import { documentOf, matchConfig, savedExample, sentCall, twist, twisted } from '../../support/random-exchanges.ts';
import { referenceMatch } from '../../support/reference-matcher.ts';
import { bodyOf, call, mockOf, mockOfDocument, outcome, told } from './mock-of.ts';
import { runs, sized } from '../../support/runs.ts';

describe('invariants', () => {
  test('the fast path and the plain algorithm choose the same example, at the first call and the next', async () => {
    let hits = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(savedExample, { maxLength: 12 }),
        fc.array(fc.tuple(sentCall, fc.option(twist)), { minLength: 1, maxLength: 12 }),
        matchConfig,
        async (examples, plans, configured) => {
          const calls = plans.map(([sent, plan]) => (plan === null ? sent : twisted(examples, plan, sent)));
          const { collection } = await readCollection(documentOf(examples));
          const mock = await compileMock({ collection, environment: undefined, config: configured });
          for (const sent of [...calls, ...calls]) {
            const expected = referenceMatch(collection, undefined, configured, sent);
            const decision = mock.answer(sent);
            expect(decision.outcome === 'served' ? decision.example.id : undefined).toBe(expected?.id);
            if (expected !== undefined) hits += 1;
            const explained = mock.explain(sent);
            expect(explained.decision.status).toBe(decision.status);
            for (const { steps, droppedBy } of explained.candidates) {
              const missed = steps.filter(({ fits }) => !fits).map(({ step }) => step);
              if (droppedBy !== undefined) expect(missed).toContain(droppedBy);
            }
            if (decision.outcome === 'served') {
              expect(explained.candidates[0]).toMatchObject({
                example: { id: decision.example.id },
                droppedBy: undefined,
              });
            } else {
              expect(explained.candidates.every(({ droppedBy }) => droppedBy !== undefined)).toBe(true);
            }
          }
        },
      ),
      runs(500, 1 / 10),
    );
    // The property says little when nothing ever matches.
    expect(hits).toBeGreaterThan(sized(300));
  });

  test('any JSON value loads or is refused in words, and what loads answers any call', async () => {
    const requestLike = fc.record(
      {
        method: fc.jsonValue(),
        url: fc.oneof(
          fc.string(),
          fc.jsonValue(),
          fc.record(
            {
              raw: fc.jsonValue(),
              host: fc.jsonValue(),
              path: fc.jsonValue(),
              query: fc.jsonValue(),
              variable: fc.jsonValue(),
            },
            { requiredKeys: [] },
          ),
        ),
        header: fc.jsonValue(),
        body: fc.oneof(
          fc.jsonValue(),
          fc.record(
            {
              mode: fc.constantFrom('raw', 'urlencoded', 'formdata', 'graphql', 'file'),
              raw: fc.jsonValue(),
              urlencoded: fc.jsonValue(),
              graphql: fc.jsonValue(),
            },
            { requiredKeys: ['mode'] },
          ),
        ),
      },
      { requiredKeys: [] },
    );
    const responseLike = fc.record(
      {
        id: fc.jsonValue(),
        name: fc.jsonValue(),
        code: fc.jsonValue(),
        status: fc.jsonValue(),
        header: fc.jsonValue(),
        body: fc.oneof(fc.string(), fc.jsonValue()),
        originalRequest: fc.oneof(requestLike, fc.jsonValue()),
        _postman_previewlanguage: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    const anyItem = fc.letrec((tie) => ({
      item: fc.oneof(
        { maxDepth: 3 },
        fc.jsonValue(),
        fc.record({ name: fc.jsonValue(), item: fc.array(tie('item'), { maxLength: 4 }) }, { requiredKeys: ['item'] }),
        fc.record(
          {
            name: fc.jsonValue(),
            request: fc.oneof(fc.jsonValue(), requestLike),
            response: fc.oneof(fc.jsonValue(), fc.array(responseLike, { maxLength: 3 })),
          },
          { requiredKeys: [] },
        ),
        fc.jsonValue(),
      ),
    })).item;
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyItem, { maxLength: 6 }),
        fc.jsonValue(),
        fc.string(),
        fc.string(),
        async (item, variable, target, header) => {
          const mock = await mockOfDocument({ info: { schema: '/collection/' }, item, variable });
          for (const line of [`GET ${target}`, `POST /${target}`, 'GET /']) {
            const sent = call(line, { 'content-type': header, 'x-mock-response-name': header }, target);
            expect(mock.answer(call(line)).status).toBeGreaterThanOrEqual(200);
            expect(mock.answer(sent).status).toBeGreaterThanOrEqual(200);
            expect(told(mock, sent).sentence).not.toBe('');
          }
        },
      ),
      runs(300),
    );
  });

  test('an exact example never loses to one with wildcards', async () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(word, word), { maxLength: 3 }),
        fc.integer({ min: 0, max: 15 }),
        fc.boolean(),
        async (segments, params, mask, wildQuery) => {
          const query = params.map(([key, value]) => `${key}=${value}`).join('&');
          const wildPath = segments
            .map((text, index) => (((mask | 1) >> index) & 1 ? `{{w${String(index)}}}` : text))
            .join('/');
          const wildParams = wildQuery ? params.map(([key], index) => `${key}={{q${String(index)}}}`).join('&') : query;
          const mock = await mockOf([
            { id: 'a', name: 'wild path', url: `{{u}}/${wildPath}?${query}` },
            ...(wildQuery && params.length > 0
              ? [{ id: 'b', name: 'wild query', url: `{{u}}/${segments.join('/')}?${wildParams}` }]
              : []),
            { id: 'z', name: 'exact', status: 404, url: `{{u}}/${segments.join('/')}?${query}` },
          ]);
          expect(outcome(mock, call(`GET /${segments.join('/')}?${query}`))).toBe('exact');
        },
      ),
      runs(300),
    );
  });

  test('a body without tokens is served as it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => !text.includes('{{')),
        async (text) => {
          const mock = await mockOf([{ url: '{{u}}/a', body: text }], { variables: { a: 'b' } });
          expect(bodyOf(mock, call('GET /a'))).toBe(Buffer.from(text).toString());
        },
      ),
      runs(300),
    );
  });

  test('nested variables end, and their output is bounded', async () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd');
    const value = fc
      .array(
        fc.oneof(
          name.map((key) => `{{${key}}}`),
          fc.constant('text'),
        ),
        { maxLength: 6 },
      )
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, value), value, async (values, text) => {
        const mock = await mockOf([{ url: '{{u}}/a', body: text }], { variables: values });
        expect(bodyOf(mock, call('GET /a')).length).toBeLessThan(2_200_000);
      }),
      runs(60),
    );
  });

  test('the same question gets the same answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(savedExample, { maxLength: 8 }), sentCall, async (examples, sent) => {
        const document = documentOf(examples);
        const [first, second] = [await mockOfDocument(document), await mockOfDocument(structuredClone(document))];
        expect(second.answer(sent)).toEqual(first.answer(sent));
        expect(first.answer(sent)).toEqual(second.answer(sent));
      }),
      runs(300),
    );
  });
});
