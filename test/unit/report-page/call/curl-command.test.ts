import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCurl } from '../../../../src/report-page/call/curl-command.ts';
import { shellQuote } from '../../../../src/report-page/call/shell-quote.ts';
import type { PageMessage, PageRow } from '../../../../src/report/files/page-data.ts';
import { hostileText } from '../../report/build-call-log.ts';
import { anyCharacter } from '../../../support/any-character.ts';
import { runs } from '../../../support/runs.ts';

const isWindows = process.platform === 'win32';

/** What bash makes of a command, each word ended by NUL. */
function runBash(script: string): string {
  const { stdout, stderr, status } = spawnSync('bash', ['-c', script], {
    encoding: 'utf8',
  });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return stdout;
}

describe('shellQuote', () => {
  test('a shell reads back what was quoted', { skip: isWindows }, () => {
    const text = fc.oneof(
      hostileText,
      fc.string({ unit: anyCharacter }),
      fc.constantFrom("'", "\\'", '$(id)', '!!', '\n', '\u009b1'),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 40, maxLength: 160 }), (words) => {
        const expected = words.map((word) => word.toWellFormed().replaceAll('\0', ''));
        const printed = runBash(`printf '%s\\0' ${words.map(shellQuote).join(' ')}`);
        expect(printed.split('\0').slice(0, -1)).toEqual(expected);
      }),
      // Each run is a shell of its own, which costs more than many words.
      runs(10, 1 / 3),
    );
  });

  test('no control character is pasted raw', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(shellQuote(text)).not.toMatch(/\p{Cc}/u);
      }),
    );
  });

  test.each([
    ['plain-1.0', 'plain-1.0'],
    ['', "''"],
    ["it's", String.raw`'it'\''s'`],
    ['a\nb', String.raw`$'a\nb'`],
    ['\u001b[201~', String.raw`$'\033[201~'`],
  ])('%j', (text, quoted) => {
    expect(shellQuote(text)).toBe(quoted);
  });
});

describe('toCurl', () => {
  const build = (request: Partial<PageMessage>, parts: Partial<PageRow> = {}): PageRow => ({
    ...{ id: '1', servedAt: '', method: 'GET', path: '/a', status: 200, outcome: 'matched', example: '' },
    ...parts,
    request: { headers: [], body: null, ...request },
    response: null,
  });
  const bodied = (data: string, isBinary = false) => toCurl(build({ body: { data, isBinary } }), 'http://x/');

  test('a body that the journal has cut is said to be cut, in a comment', { skip: isWindows }, () => {
    const cut = toCurl(build({ body: { data: 'abc', isBinary: false, fullSize: 12_345 } }), 'http://x/');
    expect(cut).toMatch(/^# The body is not whole: the call logs keep the beginning of its 12,345 bytes\.\ncurl /);
    expect(runBash(`curl() { printf '%s\\0' "$@"; }\n${cut}`)).toContain('--data-raw\0abc\0');
    expect(bodied('abc')).toMatch(/^curl /);
  });

  test('the address keeps path and query as sent', () => {
    expect(toCurl(build({}, { path: '/a/../b?x=[1]&y=%20' }), 'http://x/')).toContain(
      "--url 'http://x/a/../b?x=[1]&y=%20'",
    );
    expect(toCurl(build({}), '')).toContain('https://mock.invalid/a');
  });

  test('a target that is a URL, as clients send it to a proxy, is asked of the mock', () => {
    expect(toCurl(build({}, { path: 'http://shop.test:8080/a?b=http://c' }), 'http://x')).toContain(
      "--url 'http://x/a?b=http://c'",
    );
    expect(toCurl(build({}, { path: 'http://shop.test' }), 'http://x')).toMatch(/--url http:\/\/x\/$/m);
  });

  test('HEAD does not wait for a body, and a method that HTTP does not know is not passed on', () => {
    expect(toCurl(build({}, { method: 'HEAD' }), '')).toContain('--head');
    expect(toCurl(build({}, { method: 'X; id' }), '')).toContain('--request GET');
  });

  test('no value can name a file that curl would read', () => {
    const command = toCurl(
      build({ headers: [{ key: '@/etc/passwd', value: 'x' }], body: { data: '@/etc/passwd', isBinary: false } }),
      '',
    );
    expect(command.match(/--header .*/g)).toEqual(["--header 'Content-Type:' \\"]);
    expect(command).toContain('--data-raw @/etc/passwd');
  });

  test('bytes come through a pipe', { skip: isWindows }, () => {
    const bytes = [0, 10, 39, 200, 255];
    const receive = 'curl() { od -An -v -tu1; }\n';
    const read = (command: string) =>
      runBash(receive + command)
        .trim()
        .split(/\s+/)
        .map(Number);
    expect(read(bodied(Buffer.from(bytes).toString('base64'), true))).toEqual(bytes);
    expect(read(bodied('a\0b'))).toEqual([97, 0, 98]);
  });
});
