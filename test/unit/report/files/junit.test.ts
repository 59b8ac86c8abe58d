import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createRedactor, writeReport, type CheckOptions } from '../../../../src/report/index.ts';
import { formatJunit } from '../../../../src/report/files/junit.ts';
import { buildCallLog, buildMiss, creator, hostileText, inDirectory, mock, stream } from '../build-call-log.ts';
import { runs } from '../../../support/runs.ts';

test('a suite with a test case for each check', () =>
  inDirectory(async (directory) => {
    const checks: CheckOptions = {
      failOnUnmatched: true,
      expectCalls: [{ name: 'GET /users', method: 'GET', path: ['users'], times: { min: 1, max: 1 } }],
    };
    const redactor = createRedactor({ secrets: [] });
    const logs = stream([buildCallLog(), buildMiss({ request: { path: '/<b>&"x"' } })]);
    await writeReport({ logs, directory, mock, redactor, creator, checks });
    expect(await readFile(join(directory, 'junit.xml'), 'utf8')).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites name="ephemeral-mock" tests="2" failures="1" errors="0" skipped="0" time="0">',
        '  <testsuite name="Mock server testAPI" tests="2" failures="1" errors="0" skipped="0" time="0">',
        '    <testcase classname="ephemeral-mock" name="fail-on-unmatched" time="0">',
        '      <failure message="Expected no unmatched call, 1 call came: GET /&#60;b&#62;&#38;&#34;x&#34;." type="check">' +
          'Expected no unmatched call, 1 call came: GET /&#60;b&#62;&#38;&#34;x&#34;.</failure>',
        '    </testcase>',
        '    <testcase classname="ephemeral-mock" name="expect-calls: GET /users" time="0"/>',
        '  </testsuite>',
        '</testsuites>',
        '',
      ].join('\n'),
    );
  }));

test('whatever stands in a check, the file is XML 1.0 that says it', () => {
  const text = '(?:[^<&"]|&#\\d+;)*';
  const element = new RegExp(
    `^ {4}<testcase classname="ephemeral-mock" name="(${text})" time="0">\\n {6}<failure message="(${text})" type="check">(${text})</failure>\\n {4}</testcase>$`,
    'u',
  );
  const resolve = (escaped = '') =>
    escaped.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
  const allowed = (given: string) =>
    Array.from(given.toWellFormed())
      .filter((character) => !forbidden.test(character))
      .join('');
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (suite, name, message) => {
      const xml = formatJunit([{ name, passed: false, message }], suite);
      expect(xml).not.toMatch(/[^\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
      const [, shownName, shownMessage, shownText] = element.exec(xml.split('\n').slice(3, -3).join('\n')) ?? [];
      expect([shownName, shownMessage, shownText].map(resolve)).toEqual([name, message, message].map(allowed));
    }),
    runs(500),
  );
});
