import { describe, expect, test } from 'vitest';
import { bodyOf, call, mockOf, outcome, scoreOf } from '../mock-of.ts';

/** The score of an example saved for `/p?<saved>` for a call of `/p?<sent>`. */
async function score(saved: string, sent: string): Promise<number | undefined> {
  const mock = await mockOf([{ url: `{{baseUrl}}/p${saved === '' ? '' : `?${saved}`}` }]);
  return scoreOf(mock, call(`GET /p${sent === '' ? '' : `?${sent}`}`));
}

describe('query parameters', () => {
  test('M-21 all equal adds 10', async () => {
    expect(await score('a=1&b=2', 'b=2&a=1')).toBe(110);
  });

  test('M-22 some equal adds 10 times their share', async () => {
    expect(await score('a=1&b=2', 'a=1&b=3')).toBe(105);
    expect(await score('a=1', 'a=1&b=3&c=4&d=5')).toBe(102.5);
    // Names and values are compared with their case.
    expect(await score('a=x&b=2', 'a=X&b=2')).toBe(105);
  });

  test('M-23 none equal takes away one for each missing, at most 10', async () => {
    expect(await score('', 'a=1')).toBe(99);
    expect(await score('a=1', '')).toBe(99);
    expect(await score('a=1', 'a=2')).toBe(100);
    expect(await score('', Array.from({ length: 14 }, (_, index) => `p${String(index)}=1`).join('&'))).toBe(90);
  });

  test('M-24 no parameters on either side change nothing', async () => {
    expect(await score('', '')).toBe(100);
    expect(await score('', '&')).toBe(100);
  });

  test('the worked scores: ?randomID=9&node=child_items', async () => {
    expect(await score('node=root', 'randomID=9&node=child_items')).toBe(99);
    expect(await score('node=child_items', 'randomID=9&node=child_items')).toBe(105);
  });

  test('a query can lift an example over one with a nearer path', async () => {
    const mock = await mockOf([
      { name: 'wildcard', url: '{{u}}/users/{{id}}?x=1&y=1' },
      { name: 'other ID', url: '{{u}}/users/1?x=1&y=2' },
    ]);
    expect(scoreOf(mock, call('GET /users/2?x=1&y=2'), 'wildcard')).toBe(85);
    expect(scoreOf(mock, call('GET /users/2?x=1&y=2'), 'other ID')).toBe(89);
    expect(outcome(mock, call('GET /users/2?x=1&y=2'))).toBe('other ID');
  });

  test('M-25 a repeated key is compared value by value', async () => {
    expect(await score('f=1&f=2', 'f=2&f=1')).toBe(110);
    expect(await score('f=1&f=2', 'f=1&f=3')).toBe(105);
    expect(await score('f=1&f=1', 'f=1')).toBe(105);
  });

  test('M-26 a variable that nobody defines stands for any value and counts a little less than an equal one', async () => {
    expect(await score('q={{term}}', 'q=cats')).toBe(108);
    expect(await score('q={{term}}', '')).toBe(99);
    const mock = await mockOf([
      { id: 'a', name: 'any', url: '{{u}}/s?q={{term}}', body: 'found {{term}}' },
      { id: 'b', name: 'dogs', url: '{{u}}/s?q=dogs' },
    ]);
    expect(outcome(mock, call('GET /s?q=dogs'))).toBe('dogs');
    expect(bodyOf(mock, call('GET /s?q=cats'))).toBe('found cats');
  });

  test('M-27 values are compared without encoding; a plus is a space', async () => {
    expect(await score('q=a b', 'q=a%20b')).toBe(110);
    expect(await score('q=a%20b', 'q=a+b')).toBe(110);
    expect(await score('tel=+49', 'tel=%2B49')).toBe(110);
    expect(await score('q=%zz', 'q=%zz')).toBe(110);
    expect(await score('q=*', 'q=cats')).toBe(100);
  });

  test('T-01 a query within a URL variable counts, beside the parameters of the request', async () => {
    const variables = {
      first: 'http://x/users?page=1',
      second: 'http://x/users?page={{two}}&tag={{any}}#top',
      two: '2',
      path: 'list?q=a%20b',
      host: 'http://x/api?key=k',
    };
    const mock = await mockOf(
      [
        { id: 'a', name: 'one', url: '{{first}}' },
        { id: 'b', name: 'two', url: '{{second}}', body: 'tagged {{any}}' },
        { id: 'c', name: 'more', url: '{{first}}?size=5' },
        { id: 'd', name: 'list', url: '{{u}}/{{path}}' },
        { id: 'e', name: 'under', url: '{{host}}/deep?z=1' },
      ],
      { variables },
    );
    expect(scoreOf(mock, call('GET /users?page=1'), 'one')).toBe(110);
    expect(outcome(mock, call('GET /users?page=2'))).toBe('two');
    expect(bodyOf(mock, call('GET /users?page=2&tag=red'))).toBe('tagged red');
    expect(scoreOf(mock, call('GET /users?size=5&page=1'), 'more')).toBe(110);
    expect(scoreOf(mock, call('GET /list?q=a+b'), 'list')).toBe(110);
    expect(scoreOf(mock, call('GET /api/deep?z=1'), 'under')).toBe(110);
  });

  test('M-36 config.matchQueryParams and matchWildcards switch their steps off', async () => {
    const config = { matchQueryParams: false, matchWildcards: false };
    const mock = await mockOf([{ url: '{{u}}/p?a=1' }, { name: 'wild', url: '{{u}}/w/{{id}}' }], { config });
    expect(scoreOf(mock, call('GET /p?b=2'))).toBe(100);
    expect(outcome(mock, call('GET /w/carol'))).toBe('No matching requests');
    const literal = await mockOf([{ url: '{{u}}/s?q={{term}}' }], { config: { matchWildcards: false } });
    expect(scoreOf(literal, call('GET /s?q=cats'))).toBe(100);
  });
});
