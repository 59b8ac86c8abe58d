/** Preflights in the call log of a mock: told from calls, and from the answers of an outage. */
import { expect, test } from 'vitest';
import { outcomeOf } from '../../../../src/call-log/outcome.ts';
import { createExplainer } from '../../../../src/report/index.ts';
import { collectionOf, send, startTestAccount } from '../../../contract/support/test-account.ts';

const headers = { origin: 'http://shop.example', 'access-control-request-method': 'POST' };

test('an OPTIONS that the mock itself answers is a preflight, and no other one is', async () => {
  await using account = await startTestAccount();
  const document = collectionOf([{ name: 'Allowed', method: 'OPTIONS' }]);
  const mock = await account.createMock({ collection: await account.importCollection(document) });
  const ask = (given: Record<string, string>, method = 'OPTIONS') =>
    send(`${mock.mockUrl}/pets`, { method, headers: given });
  expect((await ask(headers)).status).toBe(204);
  expect((await ask({})).status).toBe(200);
  await ask(headers, 'GET');
  const outage = await account.api('POST', `/mocks/${mock.id}/server-responses`, {
    serverResponse: { name: 'Outage', statusCode: 503, headers: [], body: '' },
  });
  await account.api('PUT', `/mocks/${mock.id}`, {
    mock: { config: { serverResponseId: outage.body.id }, collection: mock.collection, name: mock.name },
  });
  expect((await ask(headers)).status).toBe(503);
  const { body } = await account.api(
    'GET',
    `/mocks/${mock.id}/call-logs?include=request.headers&sort=servedAt&direction=asc`,
  );
  const logs = body['call-logs'];
  const { explain } = createExplainer({ serverResponses: [{ name: 'Outage', statusCode: 503 }] });
  expect(logs.map((log) => explain(log).outcome)).toEqual(['preflight', 'matched', 'unmatched', 'server-response']);
  expect(logs.slice(0, 3).map(outcomeOf)).toEqual(['preflight', 'matched', 'unmatched']);
});
