/** `/workspaces` of the embedded API, which official tools ask for first. */
import { expect, test } from 'vitest';
import { startTestAccount, type TestItem } from './support/test-account.ts';

const unknownId = '00000000-0000-4000-8000-000000000000';

test('A-25 there is one workspace, and it is the one that resources are in', async () => {
  await using account = await startTestAccount();
  const { body: me } = await account.api('GET', '/me');
  const list = async (query = '') => (await account.api('GET', `/workspaces${query}`)).body;
  const { workspaces } = await list();
  const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
  expect(workspaces).toEqual([
    {
      id: expect.any(String),
      name: 'Ephemeral Mock',
      type: 'personal',
      visibility: 'personal',
      createdBy: String(me.user.id),
      about: '',
      createdAt: time,
      updatedAt: time,
    },
  ]);
  const id = workspaces[0]?.id ?? '';
  const mock = await account.createMock();
  const inIt = await account.api('GET', `/mocks?workspace=${id}`);
  expect(inIt.body.mocks).toEqual([expect.objectContaining({ id: mock.id })]);

  for (const query of [
    '?type=personal',
    `?createdBy=1,${me.user.id}`,
    `?elementType=collection&elementId=${mock.collection}`,
  ])
    expect((await list(query)).workspaces, query).toEqual(workspaces);
  for (const query of ['?type=team', '?createdBy=1', `?elementType=collection&elementId=${unknownId}`])
    expect((await list(query)).workspaces, query).toEqual([]);
  expect(await list('?limit=1')).toEqual({ workspaces, meta: {} });
});

test('A-26 a workspace tells what is in it', async () => {
  await using account = await startTestAccount();
  const [listed] = (await account.api('GET', '/workspaces')).body.workspaces;
  const get = async (query = '') => (await account.api('GET', `/workspaces/${listed?.id}${query}`)).body.workspace;
  expect(await get()).toEqual({
    ...listed,
    description: expect.any(String),
    updatedBy: listed?.createdBy,
    collections: [],
    environments: [],
    mocks: [],
  });

  const mock = await account.createMock();
  const { body } = await account.api('POST', '/environments', { environment: { name: 'local' } });
  const [collection] = (await account.api('GET', '/collections')).body.collections;
  // In a workspace that is not this one.
  await account.api('POST', `/environments?workspace=${unknownId}`, { environment: { name: 'elsewhere' } });
  const reference = (item: TestItem | undefined) => ({ id: item?.id, name: item?.name, uid: item?.uid });
  const { mock: made } = (await account.api('GET', `/mocks/${mock.id}`)).body;
  expect(await get()).toMatchObject({
    collections: [reference(collection)],
    environments: [reference(body.environment)],
    mocks: [{ ...reference(made), deactivated: false }],
  });

  await account.api('DELETE', `/collections/${mock.collection}`);
  expect((await get()).mocks).toEqual([]);
  const deactivated = [{ ...reference(made), deactivated: true }];
  expect((await get('?include=mocks:deactivated')).mocks).toEqual(deactivated);
  expect(await get('?include=team,mocks:deactivated')).toMatchObject({ team: null, mocks: deactivated });

  for (const id of [unknownId, `1-${listed?.id}`]) {
    const missing = await account.api('GET', `/workspaces/${id}`);
    expect(missing.status).toBe(404);
    expect(missing.body.error).toEqual({
      name: 'instanceNotFoundError',
      message: 'Instance not found in the database.',
    });
  }
});
