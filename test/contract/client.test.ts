/** Every method of the client against the embedded API: what one writes the other reads. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CollectionSummary, Mock } from '../../src/postman/model.ts';
import { isNotFound, PostmanApiError, type PostmanClient } from '../../src/postman/index.ts';
import { collection, environment, request } from '../support/builders.ts';
import { startCloud, type Cloud } from '../support/cloud.ts';

let cloud: Cloud;
let client: PostmanClient;
let imported: CollectionSummary;
let mock: Mock;

const workspace = '1f0df51a-8658-4ee8-a2a1-d2567dfa09a9';
const unknownId = '00000000-0000-4000-8000-000000000000';

beforeAll(async () => {
  cloud = await startCloud();
  client = cloud.client;
});
afterAll(() => cloud[Symbol.asyncDispose]());
beforeEach(async () => {
  const items = [request({ url: '{{host}}/ping', examples: [{ name: 'Pong', body: '{{word}}' }] })];
  imported = await client.importCollection(collection({ name: 'Pings', items }), { workspace });
  mock = await client.createMock({ collection: imported.uid, name: 'M' }, { workspace });
});

/** The error of a call that must fail. */
async function failure(call: Promise<unknown>): Promise<PostmanApiError> {
  const error: unknown = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(PostmanApiError);
  return error as PostmanApiError;
}

describe('mocks', () => {
  test('create, get, list', async () => {
    expect(mock).toMatchObject({ name: 'M', collection: imported.uid, environment: null });
    expect(await client.getMock(mock.id)).toMatchObject({ uid: mock.uid, isPublic: false, deactivated: false });
    expect((await client.getMock(mock.uid)).id).toBe(mock.id);
    const inWorkspace = await client.listMocks({ workspace });
    expect(inWorkspace.map(({ id }) => id)).toContain(mock.id);
    expect(await client.listMocks({ workspace: unknownId })).toEqual([]);
  });

  test('update: name, environment in and out, server response', async () => {
    const { uid } = await client.importEnvironment(environment({ values: { word: 'hello' } }));
    const renamed = await client.updateMock(mock.id, { collection: mock.collection, name: 'N', environment: uid });
    expect(renamed).toMatchObject({ name: 'N', environment: uid });
    expect(await (await fetch(`${mock.mockUrl}/ping`)).text()).toBe('hello');
    expect((await client.updateMock(mock.id, { environment: null })).environment).toBeNull();
    expect(await (await fetch(`${mock.mockUrl}/ping`)).text()).toBe('{{word}}');
  });

  test('unpublish and publish, each once', async () => {
    expect((await client.unpublishMock(mock.id)).id).toBe(mock.id);
    expect((await fetch(`${mock.mockUrl}/ping`)).status).toBe(401);
    expect((await failure(client.unpublishMock(mock.id))).name).toBe('mockAlreadyUnpublishedError');
    await client.publishMock(mock.id);
    expect((await fetch(`${mock.mockUrl}/ping`)).status).toBe(200);
    expect((await failure(client.publishMock(mock.id))).name).toBe('mockAlreadyPublishedError');
  });

  test('delete: the mock is gone, and its port too', async () => {
    expect(await client.deleteMock(mock.uid)).toMatchObject({ id: mock.id, uid: mock.uid });
    const error = await failure(client.getMock(mock.id));
    expect([isNotFound(error), error.status, error.name]).toEqual([true, 404, 'instanceNotFoundError']);
    await expect(fetch(`${mock.mockUrl}/ping`)).rejects.toThrow();
  });
});

describe('server responses', () => {
  const outage = { name: 'Outage', statusCode: 503, headers: [{ key: 'Retry-After', value: '9' }], body: 'down' };

  test('create, list, get, activate, update, deactivate, delete', async () => {
    const created = await client.createServerResponse(mock.id, outage);
    expect(created).toMatchObject({ ...outage, mock: mock.id, language: null });
    expect(await client.listServerResponses(mock.id)).toEqual([
      expect.objectContaining({ id: created.id, name: 'Outage', statusCode: 503 }),
    ]);
    expect(await client.getServerResponse(mock.id, created.id)).toEqual(created);
    expect((await fetch(`${mock.mockUrl}/ping`)).status).toBe(200);

    await client.updateMock(mock.id, { config: { serverResponseId: created.id } });
    const answer = await fetch(`${mock.mockUrl}/whatever`, { method: 'PATCH' });
    expect([answer.status, answer.headers.get('retry-after'), await answer.text()]).toEqual([503, '9', 'down']);

    await client.updateServerResponse(mock.id, created.id, { statusCode: 500, body: 'worse' });
    expect(await (await fetch(`${mock.mockUrl}/ping`)).text()).toBe('worse');

    await client.updateMock(mock.id, { config: { serverResponseId: null } });
    expect((await fetch(`${mock.mockUrl}/ping`)).status).toBe(200);
    expect((await client.deleteServerResponse(mock.id, created.id)).id).toBe(created.id);
    expect(isNotFound(await failure(client.getServerResponse(mock.id, created.id)))).toBe(true);
  });
});

describe('call logs', () => {
  test('all pages, oldest first, with headers and bodies', async () => {
    const paths = Array.from({ length: 130 }, (_, index) => `/ping?n=${index}`);
    for (const path of paths) {
      await fetch(mock.mockUrl + path, { method: 'POST', body: path, headers: { 'x-number': path } });
    }
    const logs = await Array.fromAsync(client.callLogs(mock.id));
    expect(logs.map(({ request: { path } }) => path)).toEqual(paths);
    expect(logs[129]?.request.body?.data).toBe('/ping?n=129');
    expect(logs[129]?.request.headers).toContainEqual({ key: 'x-number', value: '/ping?n=129' });
    expect(new Set(logs.map(({ id }) => id)).size).toBe(130);
  });

  test('of a mock that does not exist', async () => {
    expect(isNotFound(await failure(Array.fromAsync(client.callLogs(unknownId))))).toBe(true);
  });
});

describe('collections and environments', () => {
  test('list by name and workspace, get, delete', async () => {
    const named = await client.listCollections({ workspace, name: 'Pings' });
    expect(named.map(({ uid }) => uid)).toContain(imported.uid);
    expect(await client.listCollections({ workspace: unknownId })).toEqual([]);
    const whole = await client.getCollection(imported.uid);
    expect(whole).toMatchObject({ info: { name: 'Pings', uid: imported.uid } });
    const minimal = await client.getCollection(imported.id, { minimal: true });
    expect([minimal['info'], 'item' in minimal]).toEqual([expect.objectContaining({ uid: imported.uid }), false]);
    await client.deleteCollection(imported.uid);
    expect(isNotFound(await failure(client.getCollection(imported.uid)))).toBe(true);
    expect((await client.getMock(mock.id)).deactivated).toBe(true);
  });

  test('environments: import, list, get, delete', async () => {
    const { uid, id } = await client.importEnvironment(environment({ name: 'E', values: { a: '1' } }), { workspace });
    expect(await client.listEnvironments({ workspace })).toContainEqual(expect.objectContaining({ uid, name: 'E' }));
    expect(await client.getEnvironment(uid)).toMatchObject({ id, values: [{ key: 'a', value: '1', enabled: true }] });
    await client.deleteEnvironment(id);
    expect(isNotFound(await failure(client.getEnvironment(uid)))).toBe(true);
  });

  test('more collections than a page has', async () => {
    await using other = await startCloud();
    for (let count = 0; count < 205; count++) await other.client.importCollection(collection({ name: `C${count}` }));
    expect(new Set((await other.client.listCollections()).map(({ name }) => name)).size).toBe(205);
  });
});

test('me: the owner of what is made', async () => {
  const { user } = await client.me();
  expect(mock.owner).toBe(String(user.id));
});

test('a wrong key is an error that says so', async () => {
  const answer = await fetch(`${cloud.url}/mocks`, { headers: { 'x-api-key': 'no' } });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([401, 'application/json']);
});
