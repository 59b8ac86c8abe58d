/** `/mocks/{mockId}/server-responses` of the embedded API, and what an active one does to calls. */
import { expect, test } from 'vitest';
import { send, startTestAccount } from './support/test-account.ts';

const down = {
  name: 'Down',
  statusCode: 503,
  headers: [{ key: 'Retry-After', value: '7' }],
  language: 'json',
  body: '{"down":true}',
};

function without(value: object, ...keys: readonly string[]) {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

test('A-13 is wrapped on the way in, bare on the way out, and a list shows summaries', async () => {
  await using account = await startTestAccount();
  const mock = await account.createMock();
  const path = `/mocks/${mock.id}/server-responses`;
  expect((await account.api('GET', path)).body).toEqual([]);
  const { status, body: created } = await account.api('POST', path, { serverResponse: down });
  const owner = mock.uid.split('-')[0];
  expect(status).toBe(200);
  expect(created).toEqual({
    ...down,
    id: expect.any(String),
    createdAt: expect.stringMatching(/\.000Z$/),
    updatedAt: created.createdAt,
    createdBy: owner,
    updatedBy: owner,
    mock: mock.id,
  });
  const summary = without(created, 'headers', 'body', 'language', 'mock');
  expect((await account.api('GET', path)).body).toEqual([summary]);
  expect((await account.api('GET', `${path}/${created.id}`)).body).toEqual(created);
  const deleted = await account.api('DELETE', `${path}/${created.id}`);
  expect(deleted.body).toEqual(without(created, 'updatedAt', 'mock'));
});

test('A-14 has defaults for what is left out', async () => {
  await using account = await startTestAccount();
  const { id } = await account.createMock();
  const { body } = await account.api('POST', `/mocks/${id}/server-responses`, {
    serverResponse: { name: 'Bare', statusCode: '500' },
  });
  expect(body).toMatchObject({ statusCode: 500, headers: [], language: null, body: '' });
});

test.each([
  [{}, { name: 'paramMissingError', details: { param: ['serverResponse'] } }],
  [{ serverResponse: { name: 'x' } }, { name: 'paramMissingError', details: { param: ['statusCode'] } }],
  [{ serverResponse: { statusCode: 500 } }, { name: 'paramMissingError', details: { param: ['name'] } }],
  [
    { serverResponse: { name: 'x', statusCode: 404 } },
    { name: 'invalidParamsError', details: { param: 'statusCode' } },
  ],
  [
    { serverResponse: { name: 'x', statusCode: 500, language: 'yaml' } },
    { name: 'invalidParamsError', details: { param: 'language' } },
  ],
])('refuses %j', async (given, error) => {
  await using account = await startTestAccount();
  const { id } = await account.createMock();
  const { status, body } = await account.api('POST', `/mocks/${id}/server-responses`, given);
  expect(status).toBe(400);
  expect(body.error).toMatchObject(error);
});

test('an empty update names the parameter as a string, not a list', async () => {
  await using account = await startTestAccount();
  const { id } = await account.createMock();
  const path = `/mocks/${id}/server-responses`;
  const { body: created } = await account.api('POST', path, { serverResponse: down });
  const { status, body } = await account.api('PUT', `${path}/${created.id}`, { serverResponse: {} });
  expect(status).toBe(400);
  expect(body.error.details).toEqual({ param: 'serverResponse' });
});

test('unknown ones are answered in a family of their own, with `header`', async () => {
  await using account = await startTestAccount();
  const { id } = await account.createMock();
  expect((await account.api('GET', `/mocks/${id}/server-responses/nope`)).body).toEqual({
    error: {
      name: 'serverResponseNotFoundError',
      header: 'Unable to find mock server response',
      message: 'We could not find the mock server response you are looking for.',
    },
  });
  expect((await account.api('GET', '/mocks/nope/server-responses')).body).toEqual({
    error: { name: 'mockNotFoundError', header: 'Unable to find mock', message: 'Please refresh and try again.' },
  });
});

test('P-08 answers every call once active, follows updates, and null ends it', async () => {
  await using account = await startTestAccount();
  const mock = await account.createMock();
  const path = `/mocks/${mock.id}/server-responses`;
  const { body: created } = await account.api('POST', path, { serverResponse: down });
  expect((await send(`${mock.mockUrl}/pets`)).status).toBe(200);

  const activate = (serverResponseId: string | null) =>
    account.api('PUT', `/mocks/${mock.id}`, { mock: { collection: mock.collection, config: { serverResponseId } } });
  expect((await activate(created.id)).body.mock.config.serverResponseId).toBe(created.id);
  for (const [method, target] of [
    ['GET', '/pets'],
    ['DELETE', '/anything'],
    ['OPTIONS', '/pets'],
  ] as const) {
    const answer = await send(mock.mockUrl + target, { method, headers: { 'access-control-request-method': 'GET' } });
    expect(answer, `${method} ${target}`).toMatchObject({
      status: 503,
      body: { down: true },
      headers: { 'retry-after': '7' },
    });
  }
  await account.api('PUT', `${path}/${created.id}`, { serverResponse: { statusCode: 502, body: 'gateway' } });
  const updated = await send(`${mock.mockUrl}/pets`);
  expect([updated.status, updated.bytes.toString()]).toEqual([502, 'gateway']);

  await activate(null);
  expect((await send(`${mock.mockUrl}/pets`)).status).toBe(200);
  const logs = (await account.api('GET', `/mocks/${mock.id}/call-logs`)).body['call-logs'];
  expect(logs[1]).toMatchObject({ responseName: 'Down', response: { type: 'success', statusCode: 502 } });
});

test('A-15 deleting the active one leaves the pointer and ends its effect', async () => {
  await using account = await startTestAccount();
  const mock = await account.createMock();
  const path = `/mocks/${mock.id}/server-responses`;
  const { body: created } = await account.api('POST', path, { serverResponse: down });
  await account.api('PUT', `/mocks/${mock.id}`, { mock: { config: { serverResponseId: created.id } } });
  await account.api('DELETE', `${path}/${created.id}`);
  expect((await account.api('GET', `/mocks/${mock.id}`)).body.mock.config.serverResponseId).toBe(created.id);
  expect((await send(`${mock.mockUrl}/pets`)).status).toBe(200);
});
