/** What the command of `run` finds in its environment. */
import { expect, test } from 'vitest';
import { commandEnvironment, findBadUrlNames } from '../../../../src/command-line/run/command-environment.ts';

const mock = (provider: 'embedded' | 'postman') => ({
  mockUrl: 'http://127.0.0.1:1',
  mockId: 'id',
  api: { provider, url: 'http://127.0.0.1:2', key: 'the-key' },
});

test('on the runner: the mock, its API, and the URL under each name; what was there stays', () => {
  const urlNames = ['API_URL', 'BASE'];
  expect(commandEnvironment({ PATH: '/bin', BASE: 'old' }, mock('embedded'), { urlNames, isWindows: false })).toEqual({
    PATH: '/bin',
    MOCK_URL: 'http://127.0.0.1:1',
    MOCK_ID: 'id',
    MOCK_API_URL: 'http://127.0.0.1:2',
    MOCK_API_KEY: 'the-key',
    API_URL: 'http://127.0.0.1:1',
    BASE: 'http://127.0.0.1:1',
  });
});

test('in the cloud: no key in a variable that was not there', () => {
  const env = { POSTMAN_API_KEY: 'the-key' };
  expect(commandEnvironment(env, mock('postman'), { urlNames: [], isWindows: false })).toEqual({
    POSTMAN_API_KEY: 'the-key',
    MOCK_URL: 'http://127.0.0.1:1',
    MOCK_ID: 'id',
  });
});

test('on Windows a variable has one name in whatever case', () => {
  const names = Object.keys(
    commandEnvironment({ api_url: 'old', Path: '' }, mock('postman'), { urlNames: ['API_URL'], isWindows: true }),
  );
  expect(names.sort()).toEqual(['API_URL', 'MOCK_ID', 'MOCK_URL', 'Path']);
});

test('names that no variable has, or that mean something else', () => {
  const bad = ['', '1x', 'A B', 'A=B', 'A,B', 'é', 'PATH', 'Path', 'MOCK_API_KEY', 'POSTMAN_API_KEY'];
  expect(findBadUrlNames([...bad, 'API_URL', '_x', 'MOCK_URL', '__proto__'])).toHaveLength(bad.length);
});
