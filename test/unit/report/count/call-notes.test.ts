import { describe, expect, test } from 'vitest';
import type { RefusedRequests } from '../../../../src/call-log/refused.ts';
import {
  createAnnotations,
  createRedactor,
  formatCallTable,
  formatSummary,
  writeReport,
} from '../../../../src/report/index.ts';
import type { CallLog } from '../../../../src/call-log/model.ts';
import { collection, request } from '../../../support/builders.ts';
import { buildCallLog, creator, inDirectory, mock, stream } from '../build-call-log.ts';
import { explainedReport, serve } from '../served.ts';

const answer = (path: string, data: string, headers: CallLog['response']['headers'] = []): CallLog =>
  buildCallLog({
    request: { path, headers: [{ key: 'Host', value: 'mock:4010' }] },
    response: { headers, body: { data } },
  });

const notesOf = async (logs: readonly CallLog[]) => (await explainedReport(logs, {})).notes;

describe('answers with variables that nothing defines', () => {
  test('are named, with the question that helps', async () => {
    const logs = [
      answer('/a?city=M%C3%BCnchen', '{"r":"{{region}}"}'),
      answer('/b', '{{ tenant }} {{region}}'),
      answer('/c', '{}'),
    ];
    expect(await notesOf(logs)).toEqual([
      '`{{region}}`, `{{tenant}}` stand in the answers of 2 calls, first of `GET /a?city=München`, since nothing defines them: is `environment` missing, or a variable in it?',
    ]);
  });

  test('a header counts too', async () => {
    const logs = [answer('/a', '', [{ key: 'Location', value: '{{baseUrl}}/b' }])];
    expect(await notesOf(logs)).toEqual([
      expect.stringMatching(/^`\{\{baseUrl\}\}` stands in the answers of 1 call, `GET \/a`/),
    ]);
  });
});

describe('answers that lead out of the mock', () => {
  test.each([
    [
      'in Location',
      answer('/a', '', [{ key: 'location', value: 'https://api.shop.io/orders/7' }]),
      'with `Location: https://api.shop.io/orders/7`',
    ],
    [
      'in Link',
      answer('/a', '', [{ key: 'Link', value: '</b>; rel=first, <https://api.shop.io/a?page=2>; rel=next' }]),
      'with `Link: https://api.shop.io/a?page=2`',
    ],
    [
      'in a body',
      answer('/a', '{"next":"https://api.shop.io/a?page=2"}'),
      'with `https://api.shop.io/a?page=2` in its body',
    ],
    [
      'with escaped slashes',
      answer('/a', String.raw`{"next":"https:\/\/api.shop.io\/a"}`),
      'with `https://api.shop.io/a` in its body',
    ],
  ])('%s', async (_, log, what) => {
    expect(await notesOf([log])).toEqual([
      `\`GET /a\` answers ${what}: a client that follows this URL leaves the mock (see docs/reports.md).`,
    ]);
  });

  test.each([
    ['its own URL', `{"next":"${mock.mockUrl}/a"}`, `${mock.mockUrl}/b`],
    ['the host that the client called it by', '{"next":"http://mock:4010/a"}', 'http://mock:4010/b'],
    ['a path', '{"next":"/a"}', '/b'],
    [
      'names that are no addresses',
      '<a xmlns="https://shop.io/ns" xmlns:x=\'https://x.io\'>http://www.w3.org/1999/xhtml</a>',
      '',
    ],
    ['a schema', '{"$schema":"https://shop.io/schema.json","@context":"https://schema.org"}', ''],
  ])('not %s', async (_, body, location) => {
    expect(await notesOf([answer('/a', body, [{ key: 'Location', value: location }])])).toEqual([]);
  });

  test('one for each route, and not more than anybody reads', async () => {
    const items = Array.from({ length: 15 }, (_, index) =>
      request({
        url: `{{baseUrl}}/r${index}/:id`,
        examples: [{ name: `E${index}`, body: '{"u":"https://api.shop.io/x"}' }],
      }),
    );
    const { explainer, call } = await serve(collection({ items }));
    const logs = Array.from({ length: 45 }, (_, index) => {
      const log = call('GET', `/r${index % 15}/${index}`);
      return { ...log, response: { ...log.response, body: { data: '{"u":"https://api.shop.io/x"}' } } };
    });
    const { notes } = await explainedReport(logs, { explainer });
    expect(notes).toHaveLength(11);
    expect(notes.at(-1)).toBe('The answers of 5 more routes have URLs of other hosts too.');
  });
});

describe('the same call again and again', () => {
  const times = (count: number, seconds: number, path: (index: number) => string): CallLog[] =>
    Array.from({ length: count }, (_, index) =>
      buildCallLog({
        servedAt: new Date(1_700_000_000_000 + (index * seconds * 1000) / count).toISOString(),
        request: { path: path(index) },
      }),
    );

  test.each([
    [
      'a pagination without an end',
      times(2056, 3, (index) => `/items?page=${index}`),
      '`GET /items` came 2,056 times in 3 s',
    ],
    ['a retry without a limit', times(400, 2, () => '/items/7'), '`GET /items/7` came 400 times in 2 s'],
    ['a poll that never stops', times(1001, 3600, () => '/state'), '`GET /state` came 1,001 times in 3,596 s'],
  ])('%s', async (_, logs, text) => {
    expect(await notesOf(logs)).toEqual([`${text}: is there a pagination without an end, or a retry without a limit?`]);
  });

  test.each([
    ['many items', times(3000, 3, (index) => `/items/${index}`)],
    ['a patient poll', times(900, 900, () => '/state')],
    [
      'one endpoint with many questions',
      times(1500, 5, () => '/graphql').map((log, index) => ({
        ...log,
        request: { ...log.request, body: { data: `q${index}` } },
      })),
    ],
  ])('not %s', async (_, logs) => {
    expect(await notesOf(logs)).toEqual([]);
  });
});

describe('requests that never became calls', () => {
  const refused: RefusedRequests = {
    total: 4,
    kinds: [
      { reason: 'The method is unknown.', isCall: true, count: 3, sample: 'get /users HTTP/1.1' },
      { reason: 'TLS came to the plain port', isCall: false, count: 1, sample: '' },
    ],
  };

  const reportOf = (given: RefusedRequests, logs: readonly CallLog[] = []) =>
    inDirectory((directory) =>
      writeReport({
        ...{ logs: stream(logs), directory, mock, creator, redactor: createRedactor({ secrets: [] }) },
        checks: { failOnUnmatched: true },
        refused: () => given,
      }),
    );

  test('turn fail-on-unmatched red where they were meant as calls, and are told everywhere', async () => {
    const report = await reportOf(refused);
    expect(report.verdict).toBe(
      '1 of 1 check failed. No call reached the mock: the 3 requests that came were refused.',
    );
    expect(report.checks).toEqual([
      {
        name: 'fail-on-unmatched',
        passed: false,
        message: 'Expected no unmatched call, 3 requests were refused: get /users HTTP/1.1: The method is unknown.',
      },
    ]);
    expect(report.notes).toEqual([
      '3 requests never became calls: The method is unknown, first `get /users HTTP/1.1`.',
      '1 request was no call: TLS came to the plain port.',
    ]);
    expect(formatCallTable(report)).toContain('Note: 1 request was no call: TLS came to the plain port.');
    expect(formatSummary(report, { provider: 'embedded', notes: [] })).toContain('TLS came to the plain port');
  });

  test('probes alone are a note', async () => {
    const report = await reportOf({ total: 1, kinds: refused.kinds.slice(1) }, [buildCallLog()]);
    expect(report.checks[0]?.passed).toBe(true);
    expect(report.verdict).toBe('The check passed. The one call got a saved example.');
    expect(report.notes).toHaveLength(1);
  });

  test('beside calls they are counted too', async () => {
    const report = await reportOf(refused, [buildCallLog(), buildCallLog()]);
    expect(report.verdict).toBe('1 of 1 check failed. All 2 calls got a saved example. 3 requests were refused.');
  });
});

describe('nothing was tested', () => {
  test('no call at all is a warning', async () => {
    expect(createAnnotations(await explainedReport([], {}))).toEqual([
      { title: 'Nothing was tested', message: 'No call reached the mock. Check that the tests use its URL.' },
    ]);
    expect(createAnnotations(await explainedReport([], { error: new Error('gone') }))).toEqual([]);
  });

  test('nor can anything be with a collection without examples', async () => {
    const { explainer, call } = await serve(collection({ items: [request({ url: '{{baseUrl}}/a' })] }));
    const { notes } = await explainedReport([call('GET', '/a')], { explainer });
    expect(notes).toEqual([
      expect.stringMatching(/^The collection has no saved example, so that every call gets a 404/),
    ]);
  });
});
