import { writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEnvironmentFiles, parseKeyValueFile } from './environment-files.ts';
import { tempDirectory } from './temp-directory.ts';

const parse = (text: string, platform: NodeJS.Platform = 'linux') =>
  Object.fromEntries(parseKeyValueFile(text, platform));

test('pairs and heredocs are read, the earlier of = and << deciding', () => {
  expect(parse('a=1\n\nb=x<<y\nc<<E\none\n\ntwo=2\nE\nd<<E=F\nz\nE=F\na=2')).toEqual({
    a: '2',
    b: 'x<<y',
    c: 'one\n\ntwo=2',
    d: 'z',
  });
  expect(parse('a<<E\nE\n')).toEqual({ a: '' });
  expect(parse('a<<E\n\nE\n')).toEqual({ a: '' });
  expect(parse('a<<E\nx\n\nE')).toEqual({ a: 'x\n' });
  expect(parse('')).toEqual({});
});

test.for([
  ['text', /neither/],
  ['=1', /no name/],
  ['<<E\nE', /needs a name/],
  ['a<<\nx', /needs a name/],
  ['a<<E\nx', /delimiter "E" of "a"/],
  ['a<<E\nx\n E', /delimiter/],
  ['a<<E\nx\nE ', /delimiter/],
  ['a<<E\nxE\n', /delimiter/],
] as const)('%j is refused', ([text, message]) => {
  expect(() => parse(text)).toThrow(message);
});

test('a carriage return is a line break on Windows only', () => {
  const text = 'a<<E\r\nx\r\ny\r\nE\r\n';
  expect(parse(text, 'win32')).toEqual({ a: 'x\r\ny' });
  expect(parse(text, 'linux')).toEqual({ a: 'x\r\ny\r' });
});

test('every value survives a heredoc with a delimiter that it does not hold', () => {
  const value = fc.string({ unit: fc.constantFrom('a', '\n', '=', '<', 'E', ' ') });
  fc.assert(
    fc.property(fc.array(value), (values) => {
      const text = values.map((content, index) => `name${index}<<ghadelimiter\n${content}\nghadelimiter\n`).join('');
      expect(parse(text)).toEqual(Object.fromEntries(values.map((content, index) => [`name${index}`, content])));
    }),
  );
});

test('a broken file, a forbidden variable and a summary that is too large are errors; the rest still counts', async () => {
  await using directory = await tempDirectory();
  const files = await createEnvironmentFiles(directory.path);
  const write = (name: string, text: string) => writeFile(files.environment[`GITHUB_${name}`] ?? '', text);
  await write('OUTPUT', 'a=1');
  await write('STATE', 'nonsense');
  await write('ENV', 'NODE_OPTIONS=--inspect');
  await write('STEP_SUMMARY', 'ä'.repeat(512 * 1024 + 1));
  const { outputs, state, env, summary, errors } = await files.read();
  expect([Object.fromEntries(outputs), state.size, env.size, summary]).toEqual([{ a: '1' }, 0, 0, '']);
  expect(errors.map((error) => error.split(' ')[0])).toEqual(['GITHUB_ENV', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE']);
  await write('STEP_SUMMARY', 'ä'.repeat(512 * 1024));
  expect((await files.read()).summary).toHaveLength(512 * 1024);
});
