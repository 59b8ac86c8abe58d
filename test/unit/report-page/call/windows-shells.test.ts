import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCurl } from '../../../../src/report-page/call/curl-command.ts';
import { usualShell, type Shell } from '../../../../src/report-page/call/curl-shells.ts';
import { cmdQuote, powershellQuote } from '../../../../src/report-page/call/shell-quote.ts';
import type { PageMessage, PageRow } from '../../../../src/report/files/page-data.ts';
import { hostileText } from '../../report/build-call-log.ts';
import { legacyLine, readCmdLine, readPowershellWords, splitArguments } from './windows-shells.ts';
import { runs } from '../../../support/runs.ts';

const variables = { PATH: 'SPILLED', A: '"&calc&"', OS: 'SPILLED' };
const pieces = fc.constantFrom(
  ...[
    '"',
    '\\',
    '\\"',
    '\\\\"',
    ' ',
    '%PATH%',
    '%PATH:S=&%',
    '%path:~0,2%',
    '%',
    '^',
    '^"',
    '&calc',
    '|',
    '<',
    '>',
    '!A!',
  ],
  ...[
    "'",
    '\u2019',
    '\u201b;calc',
    '$(calc)',
    '`',
    '{',
    '(',
    ')',
    '--%',
    '@a',
    '\n',
    '\r\n',
    '\u001b[201~',
    '\t',
    '\u0085',
    'é',
    '😀',
  ],
);
const text = fc.oneof(
  hostileText,
  fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 8 }).map((parts) => parts.join('')),
);

describe('cmd.exe', () => {
  test('a program gets what was quoted, control characters as blanks', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (words) => {
        const line = `curl.exe ${words.map(cmdQuote).join(' ')}`;
        const expected = words.map((word) => word.toWellFormed().replace(/\p{Cc}/gu, ' '));
        expect(splitArguments(readCmdLine(line, variables))).toEqual(['curl.exe', ...expected]);
      }),
      runs(1_000),
    );
  });

  test.each([
    ['http://127.0.0.1:4010/a', 'http://127.0.0.1:4010/a'],
    ['', '^"^"'],
    ['{"a": 1}', String.raw`^"{\^"a\^": 1}^"`],
    ['a\\', String.raw`^"a\\^"`],
    ['100%PATH%', '^"100^%^PATH^%^"'],
  ])('%j', (word, quoted) => {
    expect(cmdQuote(word)).toBe(quoted);
  });
});

describe('PowerShell', () => {
  test('a program gets what was quoted', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (words) => {
        const command = `curl.exe ${words.map(powershellQuote).join(' ')}`;
        const expected = words.map((word) => word.toWellFormed().replaceAll('\0', ''));
        expect(command).not.toMatch(/\p{Cc}/u);
        expect(splitArguments(legacyLine(readPowershellWords(command)))).toEqual(['curl.exe', ...expected]);
      }),
      runs(1_000),
    );
  });

  test.each([
    ['http://127.0.0.1:4010/a', 'http://127.0.0.1:4010/a'],
    ['', `'""'`],
    ["it's", `'"it''s"'`],
    ['{"a": 1}', String.raw`'"{\"a\": 1}"'`],
    ['a\nb', `('"a' + [char]10 + 'b"')`],
    ['--a.b', `'"--a.b"'`],
  ])('%j', (word, quoted) => {
    expect(powershellQuote(word)).toBe(quoted);
  });
});

describe('toCurl', () => {
  const build = (request: Partial<PageMessage>, parts: Partial<PageRow> = {}): PageRow => ({
    ...{ id: '1', servedAt: '', method: 'GET', path: '/a', status: 200, outcome: 'matched', example: '' },
    ...parts,
    request: { headers: [], body: null, ...request },
    response: null,
  });
  /** The arguments that curl gets of a command without a body from elsewhere. */
  const argumentsOf = (command: string, shell: Shell): readonly string[] => {
    if (shell === 'cmd') return splitArguments(readCmdLine(command, variables));
    const [, words = ''] = /^& \{ \$PSNativeCommandArgumentPassing = 'Legacy'; ([^]*) \}$/.exec(command) ?? [];
    return splitArguments(legacyLine(readPowershellWords(words)));
  };

  test.each<Shell>(['cmd', 'powershell'])('%s: one line, and curl gets the call as it was', (shell) => {
    const headers = [
      { key: 'Content-Type', value: 'application/json' },
      { key: 'If-None-Match', value: '"a%PATH%b"' },
      { key: 'X-Empty', value: '' },
      { key: '@/etc/hostname', value: 'x' },
      { key: 'X-Break', value: 'a\r\nX-Added: b' },
    ];
    const data = '{"name": "O\'Neil \\"& calc.exe & %PATH% $(calc)"}';
    const row = build(
      { headers, body: { data, isBinary: false } },
      { method: 'POST', path: '/orders?q=it\'s&a="b"%20é' },
    );
    const command = toCurl(row, 'http://127.0.0.1:4010/', shell);
    expect(command).not.toMatch(/\p{Cc}/u);
    expect(argumentsOf(command, shell)).toEqual([
      ...['curl.exe', '--globoff', '--path-as-is', '--request', 'POST'],
      ...['--url', `http://127.0.0.1:4010/orders?q=it's&a="b"%20%C3%A9`],
      ...['--header', 'Content-Type: application/json'],
      ...['--header', 'If-None-Match: "a%PATH%b"'],
      ...['--header', 'X-Empty;'],
      ...['--header', 'X-Break: a X-Added: b'],
      ...['--data-raw', data],
    ]);
  });

  test('PowerShell: a body of lines is an argument', () => {
    const data = '{\r\n\t"a": 1\n}\n';
    const command = toCurl(build({ body: { data, isBinary: false } }), 'http://x', 'powershell');
    expect(argumentsOf(command, 'powershell').slice(-4)).toEqual(['--header', 'Content-Type:', '--data-raw', data]);
    expect(command).not.toMatch(/\p{Cc}/u);
  });

  test.each<[Shell, string, boolean]>([
    ['cmd', 'Zürich', false],
    ['cmd', 'two\nlines', false],
    ['cmd', 'AAEC\r\n/w==\n', true],
    ['powershell', 'Zürich', false],
    ['powershell', '\u001b[201~', false],
    ['powershell', 'x'.repeat(20_000), false],
    ['powershell', 'AAEC\r\n/w==\n', true],
  ])(
    '%s: a body that is no argument there (%j) comes as bytes, in letters that mean nothing',
    (shell, data, isBinary) => {
      const command = toCurl(build({ body: { data, isBinary } }), 'http://x', shell);
      const base64 = /FromBase64String\('([\w+/=]+)'\)/.exec(command)?.[1] ?? '';
      expect(Buffer.from(base64, 'base64').equals(Buffer.from(data, isBinary ? 'base64' : 'utf8'))).toBe(true);
      expect(command).toContain(shell === 'cmd' ? ' | curl.exe --globoff' : '; curl.exe --globoff');
      expect(command).toMatch(
        shell === 'cmd' ? /--data-binary @-$/ : /--data-binary "@\$body"; Remove-Item \$body \}$/,
      );
      expect(command.replace(/^rem .*\n/, '')).not.toMatch(/\p{Cc}/u);
    },
  );

  test('what is cut, or too long for cmd.exe, is said in a comment of the shell', () => {
    const cut = build({ body: { data: 'abc', isBinary: false, fullSize: 12_345 } });
    expect(toCurl(cut, 'http://x', 'cmd')).toMatch(/^rem The body is not whole: .*12,345 bytes\.\ncurl\.exe /);
    expect(toCurl(cut, 'http://x', 'powershell')).toMatch(/^# The body is not whole: .*12,345 bytes\.\n& \{ /);
    const long = build({ body: { data: 'x'.repeat(9_000), isBinary: false } });
    expect(toCurl(long, 'http://x', 'cmd')).toMatch(/^rem cmd\.exe takes 8191 characters.*PowerShell\.\ncurl\.exe /);
  });
});

test('the shell of a first look', () => {
  expect(usualShell('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36')).toBe('powershell');
  expect(usualShell('Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36')).toBe('bash');
});
