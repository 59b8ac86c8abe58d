/** Every answer of the embedded API, successes and errors, against the official description of Postman's API. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { descriptionIsHere, descriptionIsRequired, readDescription } from './support/official-description.ts';
import type { TestAccount, TestMock } from './support/test-account.ts';
import { petCollection, send, startTestAccount } from './support/test-account.ts';

/** Described by Postman, but no part of what a mock needs. */
const leftOut = ['PATCH /collections/{collectionId}', 'PATCH /environments/{environmentId}'];

const unknownId = '00000000-0000-4000-8000-000000000000';

test.runIf(descriptionIsRequired)('the official description is at hand', () => {
  expect(descriptionIsHere).toBe(true);
});

describe.skipIf(!descriptionIsHere)('against the official description (skipped where there is no copy of it)', () => {
  let account: TestAccount;
  let mock: TestMock;
  let description: ReturnType<typeof readDescription>;
  const seen = new Set<string>();

  beforeAll(async () => {
    description = readDescription();
    account = await startTestAccount();
    mock = await account.createMock();
  });
  afterAll(() => account[Symbol.asyncDispose]());

  /** Sends a request and checks its answer as one of the operation's. */
  const check = async (operation: string, path: string, expected: number, body?: unknown) => {
    const answer = await account.api(operation.split(' ')[0] ?? 'GET', path, body);
    expect(answer.status, JSON.stringify(answer.body)).toBe(expected);
    description.expectDescribed(operation, answer);
    seen.add(operation);
    return answer.body;
  };

  test('mocks', async () => {
    const { body: environment } = await account.api('POST', '/environments', { environment: { name: 'local' } });
    const given = { collection: mock.collection, environment: environment.environment.uid, name: 'A', private: true };
    const { mock: created } = await check('POST /mocks', '/mocks', 200, { mock: given });
    await check('POST /mocks', '/mocks', 200, { mock: { collection: mock.collection } });
    await check('POST /mocks', '/mocks', 400, { mock: {} });
    await check('POST /mocks', '/mocks', 400, {});
    await check('POST /mocks', '/mocks', 404, { mock: { collection: unknownId } });
    await check('GET /mocks', '/mocks', 200);
    await check('GET /mocks', `/mocks?workspace=${unknownId}`, 200);
    await check('GET /mocks/{mockId}', `/mocks/${created.id}`, 200);
    await check('GET /mocks/{mockId}', `/mocks/${unknownId}`, 404);
    await check('PUT /mocks/{mockId}', `/mocks/${created.id}`, 200, {
      mock: { name: 'B', config: { matchBody: true } },
    });
    await check('PUT /mocks/{mockId}', `/mocks/${created.id}`, 400, { mock: {} });
    await check('PUT /mocks/{mockId}', `/mocks/${unknownId}`, 404, { mock: { name: 'B' } });
    await check('POST /mocks/{mockId}/publish', `/mocks/${created.id}/publish`, 200);
    await check('POST /mocks/{mockId}/publish', `/mocks/${created.id}/publish`, 400);
    await check('POST /mocks/{mockId}/publish', `/mocks/${unknownId}/publish`, 404);
    await check('DELETE /mocks/{mockId}/unpublish', `/mocks/${created.id}/unpublish`, 200);
    await check('DELETE /mocks/{mockId}/unpublish', `/mocks/${created.id}/unpublish`, 400);
    await check('DELETE /mocks/{mockId}/unpublish', `/mocks/${unknownId}/unpublish`, 404);
    await check('DELETE /mocks/{mockId}', `/mocks/${created.id}`, 200);
    await check('DELETE /mocks/{mockId}', `/mocks/${created.id}`, 404);
  });

  test('call logs', async () => {
    const operation = 'GET /mocks/{mockId}/call-logs';
    await send(`${mock.mockUrl}/pets?type=dog`);
    await send(`${mock.mockUrl}/unknown`, { method: 'POST', body: '{}' });
    const path = `/mocks/${mock.id}/call-logs`;
    const page = await check(operation, path, 200);
    expect(page['call-logs']).toHaveLength(2);
    await check(operation, `${path}?limit=1`, 200);
    await check(operation, `${path}?include=request.headers,request.body,response.headers,response.body`, 200);
    await check(operation, `${path}?limit=0`, 400);
    await check(operation, `/mocks/${unknownId}/call-logs`, 404);
  });

  test('server responses', async () => {
    const all = '/mocks/{mockId}/server-responses';
    const one = `${all}/{serverResponseId}`;
    const path = `/mocks/${mock.id}/server-responses`;
    await check(`GET ${all}`, path, 200);
    const serverResponse = {
      name: 'Down',
      statusCode: 503,
      headers: [{ key: 'Retry-After', value: '5' }],
      language: 'json',
      body: '{}',
    };
    const created = await check(`POST ${all}`, path, 200, { serverResponse });
    await check(`POST ${all}`, path, 200, { serverResponse: { name: 'Bare', statusCode: 500 } });
    await check(`POST ${all}`, path, 400, { serverResponse: { name: 'Bare' } });
    await check(`POST ${all}`, path, 400, {});
    await check(`POST ${all}`, path, 400, { serverResponse: { name: 'Fine', statusCode: 200 } });
    await check(`POST ${all}`, `/mocks/${unknownId}/server-responses`, 404, { serverResponse });
    await check(`GET ${all}`, path, 200);
    await check(`GET ${all}`, `/mocks/${unknownId}/server-responses`, 404);
    await check(`GET ${one}`, `${path}/${created.id}`, 200);
    await check(`GET ${one}`, `${path}/${unknownId}`, 404);
    await check(`PUT ${one}`, `${path}/${created.id}`, 200, { serverResponse: { statusCode: 502 } });
    await check(`PUT ${one}`, `${path}/${created.id}`, 400, { serverResponse: {} });
    await check(`PUT ${one}`, `${path}/${unknownId}`, 404, { serverResponse: { statusCode: 502 } });
    await check(`DELETE ${one}`, `${path}/${created.id}`, 200);
    await check(`DELETE ${one}`, `${path}/${created.id}`, 404);
  });

  test('collections', async () => {
    const { collection } = await check('POST /collections', '/collections', 200, { collection: petCollection });
    await check('POST /collections', '/collections', 400, {});
    await check('POST /collections', '/collections', 400, { collection: { info: {} } });
    await check('GET /collections', '/collections', 200);
    await check('GET /collections', '/collections?limit=1&offset=1', 200);
    const one = 'GET /collections/{collectionId}';
    await check(one, `/collections/${collection.uid}`, 200);
    await check(one, `/collections/${collection.id}?model=minimal`, 200);
    await check(one, `/collections/${unknownId}`, 404);
    const put = 'PUT /collections/{collectionId}';
    await check(put, `/collections/${collection.id}`, 200, { collection: petCollection });
    await check(put, `/collections/${collection.id}`, 400, { collection: {} });
    await check(put, `/collections/${unknownId}`, 404, { collection: petCollection });
    await check('DELETE /collections/{collectionId}', `/collections/${collection.id}`, 200);
    await check('DELETE /collections/{collectionId}', `/collections/${collection.id}`, 404);
  });

  test('environments', async () => {
    const values = [
      { key: 'host', value: 'localhost', enabled: true, type: 'secret' },
      { key: 'plain', value: '1' },
    ];
    const created = await check('POST /environments', '/environments', 200, { environment: { name: 'local', values } });
    const { id } = created.environment;
    await check('POST /environments', '/environments', 400, { environment: {} });
    await check('POST /environments', '/environments', 400, { environment: { name: 'local', values: [null] } });
    await check('GET /environments', '/environments', 200);
    await check('GET /environments/{environmentId}', `/environments/${id}`, 200);
    await check('GET /environments/{environmentId}', `/environments/${unknownId}`, 404);
    const put = 'PUT /environments/{environmentId}';
    await check(put, `/environments/${id}`, 200, { environment: { name: 'other' } });
    await check(put, `/environments/${id}`, 400, { environment: { values: 1 } });
    await check(put, `/environments/${unknownId}`, 404, { environment: { name: 'other' } });
    await check('DELETE /environments/{environmentId}', `/environments/${id}`, 200);
    await check('DELETE /environments/{environmentId}', `/environments/${id}`, 404);
  });

  test('me', async () => {
    await check('GET /me', '/me', 200);
  });

  test('a wrong key is refused by every operation in the described way', async () => {
    for (const operation of description.operations.filter((name) => !leftOut.includes(name))) {
      const [method = '', path = ''] = operation.split(' ');
      const url = account.server.apiUrl + path.replace(/\{\w+\}/g, unknownId);
      const answer = await send(url, { method, headers: { 'x-api-key': 'wrong' } });
      expect(answer.status, operation).toBe(401);
      description.expectDescribed(operation, answer);
    }
  });

  test('every operation described was tried', () => {
    expect([...seen, ...leftOut].toSorted()).toEqual(description.operations.toSorted());
  });
});
