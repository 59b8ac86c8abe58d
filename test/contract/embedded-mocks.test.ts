/** `/mocks` of the embedded API: each rule and quirk of Postman's that it keeps. */
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { collectionOf, petCollection, send, startTestAccount } from './support/test-account.ts';

const unknownId = '00000000-0000-4000-8000-000000000000';
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const mockMissing = {
  error: { name: 'instanceNotFoundError', message: 'The specified mock does not exist.', details: {} },
};

describe('create', () => {
  test('A-04 answers 200 with the recorded shape and defaults', async () => {
    await using account = await startTestAccount();
    const collection = await account.importCollection();
    const { status, body } = await account.api('POST', '/mocks', { mock: { collection } });
    const [owner = ''] = collection.split('-');
    expect(status).toBe(200);
    expect(body).toEqual({
      mock: {
        id: expect.stringMatching(uuid),
        owner: expect.stringMatching(/^\d+$/),
        uid: `${owner}-${body.mock.id}`,
        collection,
        mockUrl: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
        name: 'Pets',
        config: {
          headers: [],
          matchBody: false,
          matchHeader: false,
          matchQueryParams: true,
          matchWildcards: true,
          delay: null,
          serverResponseId: null,
        },
        createdAt: expect.stringMatching(/\.000Z$/),
        updatedAt: body.mock.createdAt,
        environment: null,
      },
    });
  });

  test.each([
    [{ mock: { name: 'no collection' } }, ['collection']],
    [{}, ['mock']],
    [undefined, ['mock']],
  ])('names what is missing in %j', async (given, param) => {
    await using account = await startTestAccount();
    const { status, body } = await account.api('POST', '/mocks', given);
    expect(status).toBe(400);
    expect(body).toEqual({
      error: { name: 'paramMissingError', message: 'Parameter is missing in the request.', details: { param } },
    });
  });

  test('A-05 takes bare IDs as well as UIDs, and answers with UIDs', async () => {
    await using account = await startTestAccount();
    const collection = await account.importCollection();
    const bareId = collection.slice(collection.indexOf('-') + 1);
    expect((await account.createMock({ collection: bareId })).collection).toBe(collection);
  });

  test.each(['collection', 'environment'])('A-06 answers 404 for an unknown %s and names it', async (item) => {
    await using account = await startTestAccount();
    const collection = await account.importCollection();
    const { status, body } = await account.api('POST', '/mocks', { mock: { collection, [item]: unknownId } });
    expect(status).toBe(404);
    expect(body.error).toMatchObject({ name: 'instanceNotFoundError', details: { item, id: unknownId } });
  });

  test('refuses values of the wrong type by name', async () => {
    await using account = await startTestAccount();
    const collection = await account.importCollection();
    const { status, body } = await account.api('POST', '/mocks', { mock: { collection, private: 'yes' } });
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ name: 'invalidParamsError', message: 'Invalid value for parameter: private.' });
  });

  test('A-12 names port and cause when the wanted port is busy', async () => {
    const busy = createServer();
    await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
    const { port } = busy.address() as AddressInfo;
    await using account = await startTestAccount({ port });
    const { status, body } = await account.api('POST', '/mocks', {
      mock: { collection: await account.importCollection() },
    });
    busy.close();
    expect(status).toBe(400);
    expect(body.error.message).toContain(`127.0.0.1:${port}`);
    expect(body.error.message).toContain('EADDRINUSE');
    expect((await account.api('GET', '/mocks')).body).toEqual({ mocks: [] });
  });

  test('gives the wanted port to one mock and free ones to the others', async () => {
    const probe = createServer();
    await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
    const { port } = probe.address() as AddressInfo;
    await new Promise((resolve) => probe.close(resolve));
    await using account = await startTestAccount({ port });
    const first = await account.createMock();
    const second = await account.createMock();
    expect(first.mockUrl).toBe(`http://127.0.0.1:${port}`);
    expect(second.mockUrl).not.toBe(first.mockUrl);
    await account.api('DELETE', `/mocks/${first.id}`);
    expect((await account.createMock()).mockUrl).toBe(first.mockUrl);
  });
});

describe('list', () => {
  test('A-07 filters by workspace, which wins over teamId; unknown ones are empty', async () => {
    await using account = await startTestAccount();
    const collection = await account.importCollection();
    const { body: one } = await account.api('POST', '/mocks?workspace=w1', { mock: { collection } });
    await account.api('POST', '/mocks', { mock: { collection } });
    const ids = async (query: string) =>
      (await account.api('GET', `/mocks${query}`)).body.mocks.map(({ id }: { id: string }) => id);
    expect(await ids('')).toHaveLength(2);
    expect(await ids('?workspace=w1')).toEqual([one.mock.id]);
    expect(await ids('?workspace=w1&teamId=77')).toEqual([one.mock.id]);
    expect(await ids('?workspace=w2')).toEqual([]);
    expect(await ids('?teamId=77')).toEqual([]);
  });

  test('has isPublic and deactivated, as get has, and leaves deactivated mocks out', async () => {
    await using account = await startTestAccount();
    const mock = await account.createMock({ private: false });
    const { body } = await account.api('GET', '/mocks');
    expect(body.mocks).toEqual([(await account.api('GET', `/mocks/${mock.id}`)).body.mock]);
    // `isPublic` is not the opposite of `private`: recorded false on a public mock.
    expect(body.mocks[0]).toMatchObject({ isPublic: false, deactivated: false });
    await account.api('DELETE', `/collections/${mock.collection}`);
    expect((await account.api('GET', '/mocks')).body).toEqual({ mocks: [] });
    expect((await account.api('GET', `/mocks/${mock.id}`)).body.mock.deactivated).toBe(true);
  });
});

describe('update', () => {
  test('A-08 changes what is given and leaves the rest', async () => {
    await using account = await startTestAccount();
    const mock = await account.createMock({ name: 'before' });
    const renamed = await account.api('PUT', `/mocks/${mock.uid}`, {
      mock: { name: 'after', description: 'never returned' },
    });
    expect(renamed.status).toBe(200);
    expect(renamed.body.mock).toEqual({ ...mock, name: 'after', updatedAt: expect.any(String) });
    const configured = await account.api('PUT', `/mocks/${mock.id}`, { mock: { config: { matchBody: true } } });
    expect(configured.body.mock.config).toMatchObject({
      matchBody: true,
      matchWildcards: true,
      serverResponseId: null,
    });
  });

  test('moves a mock to another collection and environment, and back to none, at once', async () => {
    await using account = await startTestAccount();
    const mock = await account.createMock();
    const other = await account.importCollection(collectionOf([{ body: '"{{word}}"' }]));
    const { body: created } = await account.api('POST', '/environments', {
      environment: { name: 'words', values: [{ key: 'word', value: 'hello', enabled: true }] },
    });
    const environment = created.environment.uid;
    const moved = await account.api('PUT', `/mocks/${mock.id}`, { mock: { collection: other, environment } });
    expect(moved.body.mock).toMatchObject({ collection: other, environment });
    expect((await send(`${mock.mockUrl}/pets`)).body).toBe('hello');
    const detached = await account.api('PUT', `/mocks/${mock.id}`, { mock: { environment: null } });
    expect(detached.body.mock.environment).toBeNull();
    expect((await send(`${mock.mockUrl}/pets`)).body).toBe('{{word}}');
  });

  test('A-09 with nothing to update answers the documented 400', async () => {
    await using account = await startTestAccount();
    const mock = await account.createMock();
    const { status, body } = await account.api('PUT', `/mocks/${mock.id}`, { mock: {} });
    expect(status).toBe(400);
    expect(body).toEqual({
      error: {
        details: { param: 'environment, private, name, config, collection' },
        name: 'paramMissingError',
        message: 'At least one parameter must be provided.',
      },
    });
  });

  test('refuses a server response that does not exist', async () => {
    await using account = await startTestAccount();
    const mock = await account.createMock();
    const change = { mock: { config: { serverResponseId: unknownId } } };
    const { status, body } = await account.api('PUT', `/mocks/${mock.id}`, change);
    expect(status).toBe(404);
    expect(body.error.name).toBe('serverResponseNotFoundError');
  });
});

describe('publish and unpublish', () => {
  test('A-10 switch once each way, with the documented errors', async () => {
    await using account = await startTestAccount();
    const { id } = await account.createMock();
    const publish = () => account.api('POST', `/mocks/${id}/publish`);
    const unpublish = () => account.api('DELETE', `/mocks/${id}/unpublish`);
    expect((await publish()).body).toEqual({
      error: { name: 'mockAlreadyPublishedError', message: 'This mock is already public.' },
    });
    expect(await unpublish()).toMatchObject({ status: 200, body: { mock: { id } } });
    expect(await unpublish()).toMatchObject({
      status: 400,
      body: { error: { name: 'mockAlreadyUnpublishedError', message: 'This mock has already been deleted.' } },
    });
    expect(await publish()).toMatchObject({ status: 200, body: { mock: { id } } });
  });

  test('take a POST with Content-Length: 0 and no Content-Type', async () => {
    await using account = await startTestAccount();
    const mock = await account.createMock({ private: true });
    const { apiUrl, apiKey } = account.server;
    const headers = { 'X-API-Key': apiKey, 'Content-Length': '0' };
    expect((await send(`${apiUrl}/mocks/${mock.id}/publish`, { method: 'POST', headers })).status).toBe(200);
    expect((await send(`${mock.mockUrl}/pets`)).status).toBe(200);
  });
});

describe('delete', () => {
  test('A-11 answers both IDs, closes the port, and is 404 the second time', async () => {
    await using account = await startTestAccount();
    const { id, uid, mockUrl } = await account.createMock();
    expect(await account.api('DELETE', `/mocks/${uid}`)).toMatchObject({ status: 200, body: { mock: { id, uid } } });
    await expect(send(`${mockUrl}/pets`)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    for (const [method, path, body] of [
      ['GET', '', undefined],
      ['PUT', '', { mock: { name: 'x' } }],
      ['DELETE', '', undefined],
      ['POST', '/publish', undefined],
      ['GET', '/call-logs', undefined],
    ] as const) {
      const answer = await account.api(method, `/mocks/${id}${path}`, body);
      expect(answer.status, method + path).toBe(404);
      expect(answer.body).toEqual(mockMissing);
    }
  });
});

test('P-09 a deleted environment deactivates its mocks too', async () => {
  await using account = await startTestAccount();
  const { body } = await account.api('POST', '/environments', { environment: { name: 'e', values: [] } });
  const environment = body.environment.uid;
  const mock = await account.createMock({ environment });
  await account.api('DELETE', `/environments/${environment}`);
  const called = await send(`${mock.mockUrl}/pets`);
  expect(called.status).toBe(400);
  expect(called.body).toEqual({
    error: {
      name: 'inactiveMockError',
      message: 'The environment or collection associated with this mock has been deleted.',
    },
  });
});

test('PUT of a collection changes what its mocks serve at once', async () => {
  await using account = await startTestAccount();
  const mock = await account.createMock();
  expect((await send(`${mock.mockUrl}/pets`)).body).toEqual({ pets: [] });
  const collection = collectionOf([{ body: '{"pets":["Rex"]}' }]);
  expect((await account.api('PUT', `/collections/${mock.collection}`, { collection })).status).toBe(200);
  expect((await send(`${mock.mockUrl}/pets`)).body).toEqual({ pets: ['Rex'] });
  expect(petCollection).not.toEqual(collection);
});

describe('several collections', () => {
  test('A-24 are known to the mock by `furtherCollections`, and shown as UIDs where there are any', async () => {
    await using account = await startTestAccount();
    const of = (name: string, url = `https://h.example/${name}`) =>
      account.importCollection(collectionOf([{ url }], name));
    const [first, second, third] = [await of('first'), await of('second'), await of('third')];
    const bareId = second.slice(second.indexOf('-') + 1);
    const { body } = await account.api('POST', '/mocks', { mock: { collection: first, furtherCollections: [bareId] } });
    const { id, mockUrl } = body.mock;
    const answers = async () =>
      Promise.all(['first', 'second', 'third'].map(async (path) => (await send(`${mockUrl}/${path}`)).status));
    const get = async () => (await account.api('GET', `/mocks/${id}`)).body.mock;
    const put = async (mock: unknown) => (await account.api('PUT', `/mocks/${id}`, { mock })).status;

    expect(body.mock).toMatchObject({ collection: first, furtherCollections: [second] });
    expect(await answers()).toEqual([200, 200, 404]);
    // An update of something else leaves them, `collection` replaces the first alone.
    expect(await put({ collection: first, name: 'renamed' })).toBe(200);
    expect(await get()).toMatchObject({ name: 'renamed', collection: first, furtherCollections: [second] });
    expect(await put({ collection: third })).toBe(200);
    expect(await answers()).toEqual([404, 200, 200]);
    expect(await put({ furtherCollections: [first, second] })).toBe(200);
    expect(await answers()).toEqual([200, 200, 200]);

    expect(await put({ furtherCollections: [unknownId] })).toBe(404);
    expect(await put({ furtherCollections: 'x' })).toBe(400);
    expect(await answers()).toEqual([200, 200, 200]);

    await account.api('PUT', `/collections/${second}`, {
      collection: collectionOf([{ url: 'https://h.example/other' }], 'second'),
    });
    expect(await answers()).toEqual([200, 404, 200]);
    await account.api('DELETE', `/collections/${second}`);
    expect((await get()).deactivated).toBe(true);
    expect(await put({ furtherCollections: [] })).toBe(200);
    expect(await get()).not.toHaveProperty('furtherCollections');
    expect((await get()).deactivated).toBe(false);
    expect(await answers()).toEqual([404, 404, 200]);
  });

  test('one that is not there is a 404, and no mock is made', async () => {
    await using account = await startTestAccount();
    const collection = await account.importCollection();
    const { status } = await account.api('POST', '/mocks', { mock: { collection, furtherCollections: [unknownId] } });
    expect(status).toBe(404);
    expect((await account.api('GET', '/mocks')).body.mocks).toEqual([]);
  });
});
