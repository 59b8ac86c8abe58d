import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCallTable } from '../../../../src/report/index.ts';
import { buildCallLog, buildMiss, hostileLog, reportOf } from '../build-call-log.ts';
import { explainedReport, serve, shop } from '../served.ts';
import { runs } from '../../../support/runs.ts';
import { toLogLine } from '../../../../src/report/words.ts';

test('a verdict and an aligned table', async () => {
  const logs = [
    ...Array.from({ length: 12 }, () => buildCallLog({ request: { path: '/get?test=123' } })),
    buildMiss({ request: { method: 'DELETE', path: '/nothing/like/this' } }),
  ];
  expect(formatCallTable(await reportOf(logs))).toBe(
    `1 of 13 calls matched no saved example.

Outcome    Method  Path                Status  Example                                             Calls
unmatched  DELETE  /nothing/like/this     404  Double check your method …uest path and try again.      1
matched    GET     /get?test=123          200  List users                                             12
`,
  );
});

test('a call cannot command the runner', async () => {
  const { explainer } = await serve(shop);
  const log = buildMiss({ request: { method: '::stop-commands::abc', path: '/x' } });
  const text = formatCallTable(await explainedReport([log], { explainer }));
  expect(text).toContain('- ::stop-commands::abc /x');
  // The runner trims a line before it looks for a command.
  for (const line of text.split('\n')) expect(line.trimStart()).not.toMatch(/^::/);
});

test('no calls', async () => {
  expect(formatCallTable(await reportOf([]))).toBe('No call reached the mock. Check that the tests use its URL.\n');
});

test('rows beyond the limit are counted', async () => {
  const logs = Array.from({ length: 60 }, (_, index) => buildCallLog({ responseName: `Example ${index}` }));
  const text = formatCallTable(await reportOf(logs));
  expect(text.split('\n').filter((line) => line.startsWith('matched'))).toHaveLength(50);
  expect(text).toContain('10 more rows (10 calls, 0 of them unmatched) did not fit here.');
});

test.each([
  [20, undefined],
  [21, 'and of 1 more request in the report'],
  [500, 'and of 480 more requests in the report'],
  // Of those that are not kept only the calls are counted.
  [501, 'and of more requests in the report'],
])(
  '%i distinct misses: those beyond the nearest examples shown are counted, where that is known',
  async (count, line) => {
    const { explainer, call } = await serve(shop);
    const logs = Array.from({ length: count }, (_, index) => call('GET', `/nothing/n${index}`));
    const lines = formatCallTable(await explainedReport(logs, { explainer })).split('\n');
    expect(lines.find((text) => text.startsWith('and of '))).toBe(line);
  },
);

test('hostile values cannot move the cursor or command the runner', () =>
  fc.assert(
    fc.asyncProperty(fc.array(hostileLog, { minLength: 1, maxLength: 5 }), async (logs) => {
      const report = await reportOf(logs);
      const text = formatCallTable(report);
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2028]/u);
      expect(text).not.toContain('##[');
      const lines = text.trimEnd().split('\n');
      const { notes, unmatched, answered } = report;
      expect(lines).toHaveLength(3 + notes.length + unmatched.requests.length + answered.rows.length);
      for (const line of lines.slice(3 + notes.length)) expect(line).toMatch(/^(?:un)?matched {2}/);
    }),
    runs(200),
  ));

test.each([
  ['plain words', 'plain words'],
  ['mock "a\n::error::red" (1)', 'mock "a␊::error::red" (1)'],
  ['::add-mask::x', ': :add-mask::x'],
  ['  ::error::x', '  : :error::x'],
  ['a ##[error]red', 'a # #[error]red'],
  ['\r\n##[group]', '␍␊# #[group]'],
])('as a line of the log, %j holds no command', (text, line) => {
  expect(toLogLine(text)).toBe(line);
});
