/** `/collections`, `/environments` and `/me` of the embedded API. */
import { describe, expect, test } from 'vitest';
import { readCollection } from '../../src/engine/index.ts';
import { collectionOf, petCollection, send, startTestAccount } from './support/test-account.ts';

const unknownId = '00000000-0000-4000-8000-000000000000';

describe('collections', () => {
  test('A-21 are created with ID, name and UID, a fresh ID each time', async () => {
    await using account = await startTestAccount();
    const collection = { ...petCollection, info: { ...petCollection.info, _postman_id: unknownId } };
    const first = (await account.api('POST', '/collections', { collection })).body.collection;
    const second = (await account.api('POST', '/collections', { collection })).body.collection;
    expect(first).toEqual({ id: expect.any(String), name: 'Pets', uid: expect.stringMatching(/^\d+-/) });
    expect(first.uid).toMatch(new RegExp(`-${first.id}$`));
    expect(new Set([first.id, second.id, unknownId]).size).toBe(3);
  });

  test('come back as they were sent, with IDs, UIDs and times for items and examples', async () => {
    await using account = await startTestAccount();
    const withId = collectionOf([{ body: 'exact ✓' }]);
    const [item] = withId.item;
    const given = { ...withId, item: [{ ...item, id: 'kept-id' }, { name: 'folder', item: [] }, null] };
    const uid = await account.importCollection(given);
    const { body } = await account.api('GET', `/collections/${uid}`);
    expect(body.collection.info).toMatchObject({ name: 'Pets', uid, _postman_id: uid.slice(uid.indexOf('-') + 1) });
    expect(body.collection.item[0]).toMatchObject({
      id: 'kept-id',
      uid: expect.stringMatching(/^\d+-kept-id$/),
      name: 'GET https://api.example.com/pets',
    });
    expect(body.collection.item[0]?.response[0]).toMatchObject({
      id: expect.any(String),
      uid: expect.any(String),
      body: 'exact ✓',
      createdAt: expect.any(String),
    });
    expect(body.collection.item[2]).toBeNull();
    const minimal = await account.api('GET', `/collections/${uid}?model=minimal`);
    expect(minimal.body.collection).toEqual({
      info: body.collection.info,
      rootLevelRequests: [body.collection.item[0]?.uid],
      rootLevelFolders: [body.collection.item[1]?.uid],
    });
  });

  test('never have two items of one ID', async () => {
    await using account = await startTestAccount();
    const [item] = petCollection.item;
    const twice = {
      ...petCollection,
      item: [
        { ...item, id: 'same' },
        { ...item, id: 'same' },
      ],
    };
    const { item: items } = (await account.api('GET', `/collections/${await account.importCollection(twice)}`)).body
      .collection;
    expect(items[0]?.uid).toMatch(/-same$/);
    expect(items[1]?.uid).not.toBe(items[0]?.uid);
  });

  test('A-21 keep an ID of every kind that the engine knows, so that the file and the mock name examples alike', async () => {
    await using account = await startTestAccount();
    const file = collectionOf(['/a', '/b', '/c', '/d'].map((path) => ({ url: `https://a${path}`, body: path })));
    const ids = [{ _postman_id: 'old' }, { id: 7 }, {}, { id: '' }];
    const item = file.item.map((entry, index) => ({
      ...entry,
      response: entry.response.map((response) => ({ ...response, ...ids[index] })),
    }));
    const given = { ...file, item: [{ name: 'folder', item: item.slice(0, 2) }, null, ...item.slice(2)] };
    const { mockUrl } = await account.createMock({ collection: await account.importCollection(given) });
    const inFile = (await readCollection(given)).collection.requests.flatMap(({ examples }) => examples);
    expect(inFile.slice(0, 2).map(({ id }) => id)).toEqual(['old', '7']);
    for (const { id, body } of inFile) {
      const answer = await send(`${mockUrl}/any`, { headers: { 'x-mock-response-id': id } });
      expect(answer.bytes.toString(), id).toBe(body);
    }
  });

  test('keep keys that would be a prototype elsewhere', async () => {
    await using account = await startTestAccount();
    const document = JSON.stringify({ collection: petCollection }).replace(
      '{"collection":{',
      '{"collection":{"__proto__":{"polluted":1},',
    );
    const { body } = await account.api('POST', '/collections', JSON.parse(document));
    const got = await account.api('GET', `/collections/${body.collection.uid}`);
    expect(got.bytes.toString()).toContain('"__proto__":{"polluted":1}');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('A-22 are listed by workspace and exact name, with meta only for pages', async () => {
    await using account = await startTestAccount();
    await account.api('POST', '/collections?workspace=w1', { collection: collectionOf([], 'Alpha') });
    await account.api('POST', '/collections?workspace=w1', { collection: collectionOf([], 'Alphabet') });
    await account.api('POST', '/collections', { collection: collectionOf([], 'Alpha') });
    const list = async (query: string) => {
      const { body } = await account.api('GET', `/collections${query}`);
      return { names: body.collections.map(({ name }: { name: string }) => name), meta: body.meta };
    };
    expect(await list('')).toEqual({ names: ['Alpha', 'Alphabet', 'Alpha'], meta: undefined });
    expect(await list('?workspace=w1&name=Alpha')).toEqual({ names: ['Alpha'], meta: undefined });
    expect(await list('?workspace=unknown')).toEqual({ names: [], meta: undefined });
    expect(await list('?limit=1&offset=1')).toEqual({ names: ['Alphabet'], meta: { total: 3, offset: 1, limit: 1 } });
    expect((await account.api('GET', '/collections?limit=x')).status).toBe(400);
    expect((await account.api('GET', '/collections')).body.collections[0]).toMatchObject({
      owner: expect.stringMatching(/^\d+$/),
      isPublic: false,
    });
  });

  test.each([
    ['no key', {}, { name: 'paramMissingError', details: { param: 'collection' } }],
    [
      'two errors',
      { collection: { info: { name: 'x' } } },
      {
        name: 'malformedRequestError',
        message: 'Found 2 errors with the supplied collection.',
        details: [": must have required property 'item'", "info: must have required property 'schema'"],
      },
    ],
  ])('are refused with the documented body: %s', async (_, given, error) => {
    await using account = await startTestAccount();
    const { status, body } = await account.api('POST', '/collections', given);
    expect(status).toBe(400);
    expect(body.error).toMatchObject(error);
    expect((await account.api('GET', '/collections')).body.collections).toEqual([]);
  });

  test('A-23 that are unknown: GET and DELETE answer in different words', async () => {
    await using account = await startTestAccount();
    expect(await account.api('GET', `/collections/${unknownId}`)).toMatchObject({
      status: 404,
      body: {
        error: { name: 'instanceNotFoundError', message: 'We could not find the collection you are looking for' },
      },
    });
    expect(await account.api('DELETE', `/collections/${unknownId}`)).toMatchObject({
      status: 404,
      body: {
        error: { message: 'The specified item does not exist.', details: { item: 'collection', id: unknownId } },
      },
    });
  });

  test('are not replaced by one of another ID', async () => {
    await using account = await startTestAccount();
    const uid = await account.importCollection();
    const collection = { ...petCollection, info: { ...petCollection.info, _postman_id: unknownId } };
    const { status, body } = await account.api('PUT', `/collections/${uid}`, { collection });
    expect([status, body.error.name]).toEqual([400, 'collectionMismatchError']);
  });
});

describe('environments', () => {
  test('are created, shown without UID, changed in part and deleted', async () => {
    await using account = await startTestAccount();
    const values = [{ key: 'host', value: 'localhost', enabled: true, type: 'secret' }];
    const { body } = await account.api('POST', '/environments?workspace=w', { environment: { name: 'local', values } });
    const { id, uid } = body.environment;
    expect(body.environment).toEqual({ id, uid, name: 'local' });
    const { environment } = (await account.api('GET', `/environments/${uid}`)).body;
    expect(environment).toEqual({
      id,
      name: 'local',
      owner: uid.split('-')[0],
      createdAt: expect.any(String),
      updatedAt: environment.createdAt,
      values,
      isPublic: false,
    });
    await account.api('PUT', `/environments/${id}`, { environment: { name: 'other' } });
    expect((await account.api('GET', `/environments/${id}`)).body.environment).toMatchObject({ name: 'other', values });
    expect((await account.api('GET', '/environments?workspace=w')).body.environments[0]).toMatchObject({
      id,
      uid,
      isPublic: false,
    });
    expect((await account.api('GET', '/environments?workspace=v')).body).toEqual({ environments: [] });
    expect((await account.api('DELETE', `/environments/${id}`)).body).toEqual({ environment: { id, uid } });
    expect((await account.api('DELETE', `/environments/${id}`)).body.error.message).toBe(
      'The specified environment does not exist.',
    );
    expect((await account.api('GET', `/environments/${id}`)).body.error.message).toBe(
      'We could not find the environment you are looking for',
    );
  });

  test.each([
    [
      { environment: {} },
      {
        message: 'Found 1 errors with the supplied environment.',
        details: ["environment: must have required property 'name'"],
      },
    ],
    [
      { environment: { name: 'e', values: [null] } },
      { message: 'Invalid type: null (expected object) at environment.values.0' },
    ],
  ])('%j is refused with the documented body', async (given, error) => {
    await using account = await startTestAccount();
    const { status, body } = await account.api('POST', '/environments', given);
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ name: 'malformedRequestError', ...error });
  });
});

test('me is the owner of all UIDs, its ID a number; mock_usage counts calls', async () => {
  await using account = await startTestAccount();
  const mock = await account.createMock();
  await fetch(mock.mockUrl);
  const { body } = await account.api('GET', '/me');
  expect(String(body.user.id)).toBe(mock.uid.split('-')[0]);
  expect(body.user.teamId).toBe(0);
  expect(body.operations).toEqual([{ name: 'mock_usage', limit: 99_999_999, usage: 1, overage: 0 }]);
});
