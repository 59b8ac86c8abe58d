/** `expect-calls` and the engine read targets alike: what the mock serves by a path, a rule with that path counts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileMock, readCollection } from '../../../../src/engine/index.ts';
import type { PathStep } from '../../../../src/engine/match/path-score.ts';
import { parseExpectCalls } from '../../../../src/job/inputs/checks/expect-calls.ts';
import { createExplainer } from '../../../../src/report/index.ts';
import { defaultMockConfig } from '../../../../src/postman/model.ts';
import { collection, request } from '../../../support/builders.ts';
import { runs } from '../../../support/runs.ts';
import { buildCallLog } from '../build-call-log.ts';
import { explainedReport } from '../served.ts';

/** In the cloud no beginning of a path names a session, as the engine knows none. */
const withoutSessions = createExplainer({ isCloud: true });

/** Whether a rule, as an input has it, counts a call. */
async function counts(rule: string, target: string): Promise<boolean> {
  const problems: string[] = [];
  const expectCalls = await parseExpectCalls(JSON.stringify({ [rule]: 1 }), (problem) => problems.push(problem));
  expect(problems).toEqual([]);
  const log = buildCallLog({ request: { path: target } });
  const { checks } = await explainedReport([log], { checks: { expectCalls }, explainer: withoutSessions });
  return checks[0]?.passed === true;
}

/** Steps on which the paths themselves fit: on the others the engine helps out where nothing fits. */
const fitting: ReadonlySet<PathStep | undefined> = new Set<PathStep>([
  'exact',
  'trailing slash',
  'wildcard',
  'trailing slash and wildcard',
]);

/** Whether a call fits an example that was saved for `path`, by the engine's ladder. */
async function fitOf(path: string): Promise<(target: string) => boolean> {
  const saved = collection({ items: [request({ url: `{{baseUrl}}${path}`, examples: [{ body: 'x' }] })] });
  const { collection: read } = await readCollection(saved);
  const engine = await compileMock({ collection: read, environment: undefined, config: defaultMockConfig });
  return (target) => {
    const call = { method: 'GET', target, headers: [], body: new Uint8Array() };
    const [candidate] = engine.explain(call).candidates;
    const step = candidate?.steps.find((each) => each.step === 'path');
    return step?.step === 'path' && fitting.has(step.match);
  };
}

describe('targets that the mock serves are counted', () => {
  test.each([
    ['/users/:id', '//users/7'],
    ['/users/:id', '/users//7/'],
    ['//users/:id', '/users/7'],
    ['/users/:id', '/users/a%2Fb'],
    ['/users/a%2fb', '/users/a%2Fb'],
    ['/users/{{id}}', '/users/7'],
    ['/users/{{id}}.json', '/users/7.json'],
    ['/users/:id.json', '/users/7.json'],
    ['/a%20%zz', '/a %zz'],
    ['/a/%3Aid', '/a/:id'],
    ['/users/:id', 'http://shop.test/users/7?a=1'],
    ['/users/:id', '/users/7#top'],
  ])('%s by %s', async (path, target) => {
    expect([(await fitOf(path))(target), await counts(`GET ${path}`, target)]).toEqual([true, true]);
  });

  test.each([
    ['/users/:id', '/users/a/b'],
    ['/users/:id.json', '/users/7.xml'],
    ['/a/%3Aid', '/a/7'],
    ['/a/%2A', '/a/7'],
    ['/users/:id', '/users//'],
  ])('%s not by %s', async (path, target) => {
    expect([(await fitOf(path))(target), await counts(`GET ${path}`, target)]).toEqual([false, false]);
  });

  test.each([
    ['q=%zz%20b', 'q=%zz%20b'],
    ['q=%zz%20b', 'q=%zz+b'],
    ['q=a%2Bb', 'q=a+b'],
    ['q=', 'q'],
    ['a=1', '=x&a=1#b'],
  ])('the query %s by %s', async (query, sent) => {
    expect(await counts(`GET /users?${query}`, `/users?${sent}`)).toBe(true);
  });
});

const literal = fc.oneof(
  fc.constantFrom('a', 'users', '7', 'a%2Fb', 'a%20b', '%zz', '%C3', 'é', '%C3%A9', 'a+b', 'a.b', '%3Aid', ';x', ':'),
  fc.stringMatching(/^[a-z0-9%:.+~-]{1,4}$/),
);
/** A segment as it is saved, and one that may be sent for it. */
const segment = fc.oneof(
  literal.map((text) => ({ saved: text, sent: text })),
  fc.tuple(fc.constantFrom(':id', ':name', '{{id}}'), literal).map(([saved, sent]) => ({ saved, sent })),
  literal.map((text) => ({ saved: ':id.json', sent: `${text}.json` })),
  literal.map((text) => ({ saved: 'v{{n}}-x', sent: `v${text}-x` })),
  fc.record({ saved: fc.oneof(literal, fc.constantFrom(':id.json', 'v{{n}}-x')), sent: literal }),
);
const encodeAll = (text: string): string =>
  text.replace(/%[0-9a-f]{2}|[a-z]/gi, (part) =>
    part.length > 1 ? part : `%${part.charCodeAt(0).toString(16).toUpperCase()}`,
  );
const slashes = fc.constantFrom('/', '/', '/', '//');

/** A path as it is saved, and a target that may be sent for it. */
const pathAndTarget = fc
  .record({
    parts: fc.array(fc.tuple(slashes, segment, slashes, fc.boolean()), { minLength: 1, maxLength: 4 }),
    end: fc.constantFrom('', '/', '?a=1', '#b', '/?'),
    isWhole: fc.boolean(),
  })
  .map(({ parts, end, isWhole }) => {
    const sent = parts.map(([, { sent: text }, before, isEncoded]) => before + (isEncoded ? encodeAll(text) : text));
    return {
      path: parts.map(([before, { saved }]) => before + saved).join(''),
      target: `${isWhole ? 'http://shop.test' : ''}${sent.join('')}${end}`,
    };
  });

test('a rule counts what fits a saved path by the engine, and nothing else', async () => {
  const seen = new Set<boolean>();
  await fc.assert(
    // Several at once: a report has its files, which take more time than all calls in it.
    fc.asyncProperty(fc.array(pathAndTarget, { minLength: 1, maxLength: 12, size: 'max' }), async (all) => {
      const rules: Record<string, number> = {};
      for (const { path } of all) {
        const fits = await fitOf(path);
        const found = all.map(({ target }) => fits(target));
        for (const isFit of found) seen.add(isFit);
        rules[`GET ${path}`] = found.filter(Boolean).length;
      }
      const problems: string[] = [];
      const expectCalls = await parseExpectCalls(JSON.stringify(rules), (problem) => problems.push(problem));
      expect(problems).toEqual([]);
      const logs = all.map(({ target }) => buildCallLog({ request: { path: target } }));
      const { checks } = await explainedReport(logs, { checks: { expectCalls }, explainer: withoutSessions });
      expect(checks.map(({ message, passed }) => passed || message)).toEqual(Object.keys(rules).map(() => true));
    }),
    runs(100, 1 / 10),
  );
  expect(seen.size).toBe(2);
});
