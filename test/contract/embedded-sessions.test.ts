/** Sessions of an embedded mock: tests that run side by side on one mock each have their own calls. */
import { describe, expect, test } from 'vitest';
import { sized } from '../support/runs.ts';
import { collectionOf, send, startTestAccount, type TestAccount, type TestMock } from './support/test-account.ts';

const logsOf = async (account: TestAccount, { id }: TestMock, query: string) =>
  (await account.api('GET', `/mocks/${id}/call-logs?${query}`)).body;

const pathsOf = async (account: TestAccount, mock: TestMock, query = 'sort=servedAt&direction=asc') =>
  (await logsOf(account, mock, query))['call-logs'].map(({ request }) => request.path);

const oldestFirst = 'sort=servedAt&direction=asc';

const call = ({ mockUrl }: TestMock, path: string, headers: Readonly<Record<string, string>> = {}) =>
  send(mockUrl + path, { headers });

/** A mock of a job with three states, and what gives it answers. */
async function createJobs(account: TestAccount) {
  const url = 'https://api.example.com/jobs/:id';
  const jobs = collectionOf([
    { url, name: 'Running', code: 202 },
    { url, name: 'Done' },
    { url, name: 'Gone', code: 410 },
  ]);
  const mock = await account.createMock({ collection: await account.importCollection(jobs) });
  const put = (answers: unknown, query = '') =>
    account.api('PUT', `/_embedded/mocks/${mock.id}/answers${query}`, answers);
  return { mock, put };
}

describe('a session', () => {
  test('S-01 is taken off the path before matching, and stands in the call log as it was sent', async () => {
    await using account = await startTestAccount();
    const mock = await account.createMock();
    const sent = ['/~0/pets', '/%7E0/pets?x=1', '/~w.1_a-B/pets', '/pets'];
    for (const path of sent) {
      const { status, body } = await call(mock, path);
      expect([status, body]).toEqual([200, { pets: [] }]);
    }
    expect(await pathsOf(account, mock)).toEqual(sent);
    const missed = await call(mock, '/~0/nothing');
    expect(missed.status).toBe(404);
  });

  test('S-01 is not seen by helpers', async () => {
    await using account = await startTestAccount();
    const body = `{{$pathSegments '0'}} {{$pathSegments '1'}} {{id}} {{$queryParams 'q'}}`;
    const examples = [{ url: 'https://api.example.com/users/{{id}}?q=1', body }];
    const mock = await account.createMock({ collection: await account.importCollection(collectionOf(examples)) });
    expect((await call(mock, '/~w1/users/7?q=1')).bytes.toString()).toBe('users 7 7 1');
  });

  test('S-02 is named by a header too, which gives way to the path', async () => {
    await using account = await startTestAccount();
    const mock = await account.createMock();
    await call(mock, '/pets?a', { 'X-Mock-Session': 'w1' });
    await call(mock, '/~w2/pets?b', { 'x-mock-session': 'w1' });
    await call(mock, '/~w2/pets?c');
    await call(mock, '/pets?d');
    expect(await pathsOf(account, mock, `${oldestFirst}&session=w1`)).toEqual(['/pets?a']);
    expect(await pathsOf(account, mock, `${oldestFirst}&session=w2`)).toEqual(['/~w2/pets?b', '/~w2/pets?c']);
    expect(await pathsOf(account, mock, `${oldestFirst}&session=W2`)).toEqual([]);
    expect(await pathsOf(account, mock)).toHaveLength(4);
  });

  test('S-03 with a bad ID is answered 400, logged and unmatched', async () => {
    await using account = await startTestAccount();
    const mock = await account.createMock();
    const answers = [
      await call(mock, '/~/pets'),
      await call(mock, '/~a!/pets'),
      await call(mock, `/~${'x'.repeat(65)}/pets`),
      await call(mock, '/pets', { 'x-mock-session': 'a b' }),
      await call(mock, '/~a!/pets', { 'x-mock-session': 'w1' }),
    ];
    for (const { status, body, headers } of answers) {
      expect([status, body.error.name]).toEqual([400, 'invalidSessionError']);
      expect(headers['access-control-allow-origin']).toBe('*');
    }
    expect(answers[3]?.body.error.message).toBe(
      '"a b" is no session: its ID is 1 to 64 letters, digits, ".", "_" or "-", as in /~w1/users or x-mock-session: w1.',
    );
    const { 'call-logs': logs } = await logsOf(account, mock, oldestFirst);
    expect(logs.map(({ request, response }) => [request.path, response.type])).toEqual([
      ['/~/pets', 'error'],
      ['/~a!/pets', 'error'],
      [`/~${'x'.repeat(65)}/pets`, 'error'],
      ['/pets', 'error'],
      ['/~a!/pets', 'error'],
    ]);
    expect(await pathsOf(account, mock, 'session=w1')).toEqual([]);
    expect((await account.api('GET', `/mocks/${mock.id}/call-logs?session=a%20b`)).body.error).toMatchObject({
      name: 'invalidParamsError',
      details: { param: 'session' },
    });
  });

  test('S-03 with a bad ID comes after the key of a private mock, and before server responses', async () => {
    await using account = await startTestAccount();
    const mock = await account.createMock({ private: true });
    expect((await call(mock, '/~!/pets')).status).toBe(401);
    const made = await account.api('POST', `/mocks/${mock.id}/server-responses`, {
      serverResponse: { name: 'Down', statusCode: 503 },
    });
    const update = { mock: { collection: mock.collection, config: { serverResponseId: made.body.id } } };
    expect((await account.api('PUT', `/mocks/${mock.id}`, update)).status).toBe(200);
    const key = { 'x-api-key': account.server.apiKey };
    expect((await call(mock, '/~!/pets', key)).status).toBe(400);
    expect((await call(mock, '/~w1/pets', key)).status).toBe(503);
  });

  test('S-04 is named by the header alone where the collection has paths that begin with "/~"', async () => {
    await using account = await startTestAccount();
    const examples = [
      { url: 'https://api.example.com/~bob/repos', body: '"bob"' },
      { url: 'https://api.example.com/pets', body: '"pets"' },
    ];
    const mock = await account.createMock({ collection: await account.importCollection(collectionOf(examples)) });
    expect((await call(mock, '/~bob/repos')).body).toBe('bob');
    expect((await call(mock, '/~bob/repos', { 'x-mock-session': 'w1' })).body).toBe('bob');
    expect((await call(mock, '/~!')).status).toBe(404);
    expect(await pathsOf(account, mock, 'session=bob')).toEqual([]);
    expect(await pathsOf(account, mock, 'session=w1')).toEqual(['/~bob/repos']);
  });

  test.each([
    ['https://{{host}}/repos', [{ key: 'host', value: 'h/~bob' }]],
    ['https://h/{{user}}/repos', [{ key: 'user', value: '~bob' }]],
    ['https://h/%7Ebob/repos', []],
  ])('S-04 %s is such a path', async (url, variable) => {
    await using account = await startTestAccount();
    const collection = { ...collectionOf([{ url, body: '"bob"' }]), variable };
    const mock = await account.createMock({ collection: await account.importCollection(collection) });
    expect((await call(mock, '/~bob/repos')).body).toBe('bob');
    expect(await pathsOf(account, mock, 'session=bob')).toEqual([]);
  });

  test('S-06 has its own place in each sequence, and its own answers where it sets some', async () => {
    await using account = await startTestAccount();
    const { mock, put } = await createJobs(account);
    expect((await put({ 'GET /jobs/:id': [202, 200] })).status).toBe(200);
    const statusOf = async (path: string, headers = {}) => (await call(mock, path, headers)).status;
    expect(await statusOf('/~a/jobs/1')).toBe(202);
    expect(await statusOf('/jobs/1', { 'x-mock-session': 'a' })).toBe(200);
    expect(await statusOf('/~b/jobs/1')).toBe(202);
    expect(await statusOf('/jobs/1')).toBe(202);
    expect((await put({ 'GET /jobs/:id': 410 }, '?session=c')).status).toBe(200);
    expect(await statusOf('/~c/jobs/1')).toBe(410);
    expect(await statusOf('/%7Ea/jobs/1')).toBe(200);
    expect((await put(null, '?session=c')).status).toBe(200);
    expect(await statusOf('/~c/jobs/1')).toBe(202);
    // New answers of the mock begin at their first in every session.
    expect((await put({ 'GET /jobs/:id': [410, 200] })).status).toBe(200);
    expect(await statusOf('/~a/jobs/1')).toBe(410);
    expect((await put({}, '?session=a%20b')).status).toBe(400);
  });

  test('S-05 has its own call log and its own sequence among the calls of many', async () => {
    await using account = await startTestAccount();
    const { mock, put } = await createJobs(account);
    expect((await put({ 'GET /jobs/:id': [202, 202, 200] })).status).toBe(200);
    expect((await put({ 'GET /jobs/:id': [410, 200] }, '?session=w7')).status).toBe(200);
    const sequenceOf = (worker: string) => (worker === 'w7' ? [410, 200] : [202, 202, 200]);

    const workers = Array.from({ length: sized(50, 2 / 5) }, (_, index) => `w${index}`);
    const calls = sized(40, 1 / 5);
    await Promise.all(
      workers.map(async (worker, index) => {
        const statuses: number[] = [];
        for (let number = 0; number < calls; number += 1) {
          // By path, by header, and by either in turn: it is one session.
          const isByPath = index % 3 === 0 || (index % 3 === 1 && number % 2 === 0);
          const path = `${isByPath ? `/~${worker}` : ''}/jobs/1?n=${number}&of=${worker}`;
          const headers = { ...(!isByPath && { 'x-mock-session': worker }) };
          const answer = await fetch(mock.mockUrl + path, { headers });
          await answer.arrayBuffer();
          statuses.push(answer.status);
        }
        const sequence = sequenceOf(worker);
        expect(statuses).toEqual(Array.from({ length: calls }, (_, number) => sequence[number] ?? 200));
      }),
    );
    for (const worker of workers) {
      const found: string[] = [];
      let cursor = '';
      do {
        const page = await logsOf(
          account,
          mock,
          `${oldestFirst}&session=${worker}&limit=${Math.ceil(calls / 2)}${cursor}`,
        );
        found.push(...page['call-logs'].map(({ request }) => request.path.slice(request.path.indexOf('/jobs'))));
        cursor = page.meta.nextCursor === null ? '' : `&cursor=${encodeURIComponent(page.meta.nextCursor)}`;
      } while (cursor !== '');
      expect(found).toEqual(Array.from({ length: calls }, (_, number) => `/jobs/1?n=${number}&of=${worker}`));
    }
    // Those without a session have a sequence of their own, which nobody has begun.
    expect((await call(mock, '/jobs/1')).status).toBe(202);
  });
});
