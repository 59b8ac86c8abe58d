/** A collection of an older format is served as its file says: what `serve`, `run` and main answer. */
import { describe, expect, test } from 'vitest';
import { makeWorkspace } from '../../../support/workspace.ts';
import { serveCollection } from './serve-collection.ts';

const schema = 'https://schema.getpostman.com/json/collection/v2.0.0/collection.json';
const v20 = (...item: unknown[]) => ({ info: { name: 'Old', schema }, item });
const get = (url: unknown) => ({ method: 'GET', url });
const example = (name: string, url: unknown, more: object = {}) => ({
  name,
  originalRequest: get(url),
  code: 200,
  header: [],
  body: name,
  ...more,
});

async function served(document: unknown) {
  const workspace = await makeWorkspace({ 'old.json': document });
  const mock = await serveCollection(workspace.path, 'old.json');
  return {
    ...mock,
    async [Symbol.asyncDispose]() {
      await mock[Symbol.asyncDispose]();
      await workspace[Symbol.asyncDispose]();
    },
  };
}

describe('format v2.0', () => {
  test('URLs in parts that no generator of ours would write', async () => {
    const odd = { raw: 'http:///tea/:name', host: ['http:'], path: ['', '', 'tea', ':name'] };
    const segments = { raw: 'https://h/pots/:id', host: ['h'], path: ['pots', { type: 'segment', value: ':id' }] };
    await using mock = await served(
      v20({
        name: 'Folder',
        item: [
          { name: 'A', request: get(odd), response: [example('green', odd)] },
          { name: 'B', request: get(segments), response: [example('iron', segments)] },
        ],
      }),
    );
    expect(await mock.get('/tea/green')).toEqual({ status: 200, body: 'green' });
    expect(await mock.get('/pots/7')).toEqual({ status: 200, body: 'iron' });
  });

  test('items without IDs, shorthand requests, one response instead of a list, a response without a name', async () => {
    await using mock = await served(
      v20(
        { name: 'A', request: 'http://h/a', response: [example('a', 'http://h/a', { originalRequest: 'http://h/a' })] },
        { name: 'B', request: get('http://h/b'), response: example('b', 'http://h/b') },
        { name: 'C', request: get('http://h/c'), response: [{ code: 201, body: 'c' }] },
      ),
    );
    expect(await mock.get('/a')).toEqual({ status: 200, body: 'a' });
    expect(await mock.get('/b')).toEqual({ status: 200, body: 'b' });
    expect(await mock.get('/x', { 'x-mock-response-name': 'Untitled example' })).toEqual({ status: 201, body: 'c' });
  });

  test('what shares an ID is all there', async () => {
    const twins = [
      example('one', 'http://h/a', { id: 'twin', code: 404 }),
      example('two', 'http://h/a', { id: 'twin' }),
    ];
    await using mock = await served(
      v20(
        { id: 'q', name: 'A', request: get('http://h/a'), response: twins },
        { id: 'q', name: 'B', request: get('http://h/b'), response: [example('b', 'http://h/b')] },
        { id: 'q', name: 'C', request: get('http://h/c'), response: [example('c', 'http://h/c')] },
      ),
    );
    expect(await mock.get('/a')).toEqual({ status: 200, body: 'two' });
    expect(await mock.get('/a', { 'x-mock-response-code': '404' })).toEqual({ status: 404, body: 'one' });
    expect(await mock.get('/b')).toEqual({ status: 200, body: 'b' });
    expect(await mock.get('/c')).toEqual({ status: 200, body: 'c' });
  });

  test('of examples that fit alike the first of the file answers, at each start', async () => {
    const names = Array.from({ length: 8 }, (_, index) => `number ${String(index)}`);
    const document = v20({
      name: 'A',
      request: get('http://h/a'),
      response: names.map((name) => example(name, 'http://h/a')),
    });
    for (let start = 0; start < 2; start += 1) {
      await using mock = await served(document);
      expect(await mock.get('/a')).toEqual({ status: 200, body: names[0] });
    }
  });
});

test.each([
  ['v2.0', v20({ name: 'A', request: 'http://h/a', response: [] })],
  ['v2.0 in a wrapper', { collection: v20({ name: 'A', request: 'http://h/a', response: [] }) }],
  ['v1', { id: 'o', name: 'Old', order: ['r'], requests: [{ id: 'r', name: 'R', url: 'http://h/a', method: 'GET' }] }],
])('the API gives a collection of format %s back under the mark and its own ID', async (_, document) => {
  await using mock = await served(document);
  const ask = async (path: string): Promise<unknown> =>
    (await fetch(mock.apiUrl + path, { headers: { 'x-api-key': mock.apiKey } })).json();
  const { collections } = (await ask('/collections')) as { collections: { id: string; uid: string; name: string }[] };
  expect(collections).toHaveLength(1);
  const { id, uid, name } = collections[0]!;
  expect(name).toMatch(/^ephemeral:/);
  expect(await ask(`/collections/${uid}`)).toMatchObject({
    collection: { info: { _postman_id: id, uid, name, schema: expect.stringContaining('/collection/v2.') as string } },
  });
});
