import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLineSplitter } from './lines.ts';
import { createMasker } from './masker.ts';
import { createCommandInterpreter, parseWorkflowCommand } from './workflow-commands.ts';

function interpret(lines: readonly string[], { masker = createMasker(), debug = false } = {}) {
  const commands = createCommandInterpreter(masker, debug);
  for (const line of lines) commands.line(line);
  return commands;
}

describe('a workflow command', () => {
  test.for([
    ['::error file=a.ts,line=3::text', { name: 'error', properties: { file: 'a.ts', line: '3' }, data: 'text' }],
    ['  ::ERROR title=a%2Cb%3Ac::x%0Ay%25z', { name: 'error', properties: { title: 'a,b:c' }, data: 'x\ny%z' }],
    ['::warning file=,line=1::%250A', { name: 'warning', properties: { line: '1' }, data: '%0A' }],
    ['::group::a::b', { name: 'group', properties: {}, data: 'a::b' }],
    ['see ##[add-mask]secret', { name: 'add-mask', properties: {}, data: 'secret' }],
    ['##[error file=a%3Bb;line=2]x%5D', { name: 'error', properties: { file: 'a;b', line: '2' }, data: 'x]' }],
  ] as const)('is read from %j', ([line, command]) => {
    expect(parseWorkflowCommand(line)).toEqual(command);
  });

  test.for(['::unknown::x', 'say ::error::x', '::error', ':error::x', '##[error', ''])('is not seen in %j', (line) => {
    expect(parseWorkflowCommand(line)).toBeUndefined();
  });

  test('stops being one between stop-commands and its token', () => {
    const commands = interpret([
      '::stop-commands::Tok-1',
      '::error::shown',
      '##[add-mask]shown',
      '::tok-1::',
      '::error::real',
    ]);
    expect(commands.annotations).toEqual([{ level: 'error', message: 'real', properties: {} }]);
    expect(commands.log()).toBe(
      '::stop-commands::Tok-1\n::error::shown\n##[add-mask]shown\n::tok-1::\n##[error]real\n',
    );
    expect(commands.masks).toEqual([]);
  });

  test('fails the step when it is disabled or has no name', () => {
    expect(interpret(['::set-env name=A::b']).failed).toBe(true);
    expect(interpret(['::save-state::b']).failed).toBe(true);
    expect(interpret(['::error::only an annotation']).failed).toBe(false);
  });

  test('still sets state and outputs the deprecated way', () => {
    const commands = interpret(['::save-state name=id::a%0Ab', '::set-output name=url::http://x']);
    expect([commands.state.get('id'), commands.outputs.get('url'), commands.log()]).toEqual(['a\nb', 'http://x', '']);
  });

  test('shows debug messages only with debug logging', () => {
    expect(interpret(['::debug::d']).log()).toBe('');
    expect(interpret(['::debug::d'], { debug: true }).log()).toBe('##[debug]d\n');
    expect(interpret(['::debug::d']).debug).toEqual(['d']);
  });

  test('without a value to hide warns and hides nothing', () => {
    const commands = interpret(['::add-mask::', 'a text']);
    expect(commands.annotations.map(({ level }) => level)).toEqual(['warning']);
    expect(commands.log()).toMatch(/a text\n$/);
  });
});

test('masking hides overlapping values as one, and longer values whole', () => {
  expect(createMasker(['abc', 'cde']).mask('xabcdex')).toBe('x***x');
  expect(createMasker(['abcde', 'bcd']).mask('abcde!')).toBe('***!');
  expect(createMasker(['key', 'key-2']).mask('key-2 key')).toBe('*** ***');
  expect(createMasker(['aa']).mask('aaa')).toBe('***');
});

test('no masked value is ever left in a text', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '1'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(word), fc.array(word), (secrets, words) => {
      const masked = createMasker(secrets).mask(words.join(' '));
      for (const secret of secrets) expect(masked).not.toContain(secret);
    }),
  );
});

test('lines come out the same however the text is cut into pieces', () => {
  const pieces = fc.array(fc.string({ unit: fc.constantFrom('a', '\n', '\r', ':') }));
  fc.assert(
    fc.property(pieces, (texts) => {
      const lines: string[] = [];
      const splitter = createLineSplitter((line) => lines.push(line));
      for (const text of texts) splitter.push(text);
      splitter.end();
      const whole = texts.join('').split(/\r\n|\r|\n/);
      expect(lines).toEqual(whole.at(-1) === '' ? whole.slice(0, -1) : whole);
    }),
  );
});
