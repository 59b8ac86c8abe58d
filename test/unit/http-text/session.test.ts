/** What names the session of a call, and what is left of its target. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSession, withPrefix } from '../../../src/http-text/session.ts';

const header = (value: string, key = 'X-Mock-Session') => [{ key, value }];

describe('a prefix', () => {
  test.each([
    ['/~0/users?page=2', '0', '/users?page=2'],
    ['/~w1', 'w1', '/'],
    ['/~w1/', 'w1', '/'],
    ['/~w1?a=1', 'w1', '/?a=1'],
    ['/~w1#top', 'w1', '/#top'],
    ['/%7E0/users', '0', '/users'],
    ['/%7e0/users', '0', '/users'],
    ['/~w%2E1/users', 'w.1', '/users'],
    ['/~a.b_c-D9//users', 'a.b_c-D9', '//users'],
    ['//~w1/users', 'w1', '/users'],
    ['/~a/~b/users', 'a', '/~b/users'],
    ['/~a/users/~b?c=/~d', 'a', '/users/~b?c=/~d'],
    ['http://mock.test:8080/~w1/users', 'w1', '/users'],
    [`/~${'x'.repeat(64)}/users`, 'x'.repeat(64), '/users'],
  ])('%s is session %s and %s', (sent, session, target) => {
    const call = readSession(sent, [], false);
    expect(call).toEqual({ session, target, prefix: expect.any(String) });
    expect(withPrefix(call.target, call.prefix, sent)).toBe(sent);
  });

  test.each([
    ['/users', '/users'],
    ['/', '/'],
    ['', ''],
    ['*', '*'],
    ['/users/~0', '/users/~0'],
    ['/?~0', '/?~0'],
    ['~0/users', '~0/users'],
    ['//users', '//users'],
    ['/%41', '/%41'],
    ['http://mock.test/users', 'http://mock.test/users'],
    ['http://mock.test', 'http://mock.test'],
  ])('%s has none', (sent, target) => {
    expect(readSession(sent, [], false)).toEqual({ session: '', prefix: '', target });
  });

  test.each([
    ['/~', ''],
    ['/~/users', ''],
    ['/~a b/users', 'a b'],
    ['/~a%2Fb/users', 'a%2Fb'],
    ['/~a%00/users', 'a\0'],
    ['/~%zz/users', '%zz'],
    ['/~ü/users', 'ü'],
    [`/~${'x'.repeat(65)}/users`, 'x'.repeat(65)],
  ])('%s is none, and the path stays whole', (sent, badSession) => {
    expect(readSession(sent, [], false)).toEqual({ session: '', badSession, prefix: '', target: sent });
  });

  test('stays where the collection has such paths: then the header names the session', () => {
    expect(readSession('/~bob/repos', [], true)).toEqual({ session: '', prefix: '', target: '/~bob/repos' });
    expect(readSession('/~bob/repos', header('w1'), true)).toEqual({
      session: 'w1',
      prefix: '',
      target: '/~bob/repos',
    });
  });
});

describe('a header', () => {
  test('names the session, in any case of its name, the first of several', () => {
    const two = [...header('w1', 'x-mock-session'), ...header('w2')];
    expect(readSession('/users', two, false)).toEqual({ session: 'w1', prefix: '', target: '/users' });
  });

  test('gives way to a prefix, be it good or bad', () => {
    expect(readSession('/~0/users', header('w1'), false)).toMatchObject({ session: '0', target: '/users' });
    expect(readSession('/~0/users', header('no good'), false)).toMatchObject({ session: '0' });
    expect(readSession('/~!/users', header('w1'), false)).toMatchObject({ session: '', badSession: '!' });
  });

  test.each(['', 'a b', 'w1, w2', 'x'.repeat(65), '__proto__ '])('"%s" is none', (value) => {
    expect(readSession('/users', header(value), false)).toMatchObject({ session: '', badSession: value });
  });
});

test('what is taken off can be put back, whatever the target', () => {
  const part = fc.constantFrom('/', '~', '%7E', 'a', '?', '#', '%', '.', 'http://h', ':', ' ', 'é');
  const targets = fc.oneof(
    fc.string(),
    fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(targets, fc.boolean(), (sent, keeps) => {
      const { session, target, prefix } = readSession(sent, [], keeps);
      expect(withPrefix(target, prefix, sent)).toBe(sent);
      if (session === '') expect(target).toBe(sent);
      else expect(target).toMatch(/^\//);
    }),
  );
});
