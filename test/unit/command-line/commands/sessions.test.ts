/** Sessions of calls on the command line: what opening a mock says of them, and what `explain` leaves out. */
import { expect, test } from 'vitest';
import { explainCall } from '../../../../src/command-line/commands/explain.ts';
import { collection, environment, request } from '../../../support/builders.ts';
import { makeWorkspace } from '../../../support/workspace.ts';
import { testContext } from '../context.ts';
import { serveCollection } from './serve-collection.ts';

const collectionOf = (url: string) =>
  collection({ items: [request({ url, examples: [{ name: 'OK', body: 'repos' }] })], variables: { host: 'http://h' } });

test('a collection with paths that begin with "/~" keeps them, with a warning', async () => {
  await using workspace = await makeWorkspace({ 'users.json': collectionOf('{{host}}/~bob/repos') });
  await using mock = await serveCollection(workspace.path, 'users.json');
  expect(await mock.get('/~bob/repos')).toEqual({ status: 200, body: 'repos' });
  expect(mock.warnings).toEqual([
    'users.json: it has paths that begin with "/~", so that no beginning of a path names a session: only the header x-mock-session does.',
  ]);
});

test('of several collections the warning names the one that has them, and all do without', async () => {
  await using workspace = await makeWorkspace({
    'plain.json': collectionOf('{{host}}/users'),
    'home.json': collectionOf('{{host}}/~bob/repos'),
  });
  await using mock = await serveCollection(workspace.path, 'plain.json\nhome.json');
  expect(await mock.get('/~bob/repos')).toEqual({ status: 200, body: 'repos' });
  expect((await mock.get('/~w1/users')).status).toBe(404);
  expect(mock.warnings).toEqual([expect.stringMatching(/^home\.json: it has paths that begin with "\/~"/)]);
});

test('other collections have sessions, and no warning', async () => {
  await using workspace = await makeWorkspace({ 'users.json': collectionOf('{{host}}/users/~bob?home=/~bob') });
  await using mock = await serveCollection(workspace.path, 'users.json');
  expect(await mock.get('/~w1/users/~bob?home=/~bob')).toEqual({ status: 200, body: 'repos' });
  expect(mock.warnings).toEqual([]);
});

test.each([
  ['{{host}}/users', 'GET /~w1/users'],
  ['{{host}}/users', 'GET http://mock.test/%7Ew1/users'],
  ['{{home}}/users', 'GET /~bob/users'],
])('explain of %s takes %s as the mock does', async (url, call) => {
  await using workspace = await makeWorkspace({
    'users.json': collectionOf(url),
    'home.json': environment({ values: { home: 'http://h/~bob' } }),
  });
  const context = testContext(workspace.path);
  const options = { call, collection: 'users.json', environment: 'home.json', headers: [], body: undefined };
  await explainCall(options, context);
  expect(context.printed.join('\n')).toContain('won with 100 points');
  expect(context.printed.join('\n')).not.toMatch(/similar|~w1/);
});

test('explain says of a session that is none what the mock says', async () => {
  await using workspace = await makeWorkspace({ 'users.json': collectionOf('{{host}}/users') });
  const context = testContext(workspace.path);
  const options = {
    collection: 'users.json',
    environment: undefined,
    headers: ['X-Mock-Session: a b'],
    body: undefined,
  };
  await explainCall({ ...options, call: 'GET /users' }, context);
  expect(context.printed).toEqual([expect.stringMatching(/^"a b" is no session: its ID is 1 to 64 letters/)]);
});
