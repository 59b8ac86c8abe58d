/** What comes back over a connection, whole or not. */
import { describe, expect, test } from 'vitest';
import { createPostmanClient } from '../../../../src/postman/index.ts';
import { until } from '../../../support/poll.ts';
import { apiErrorOf, mock, openTransport, startApi, type Reply } from '../support.ts';

const json = { 'content-type': 'application/json' };

test('an answer that hints announce', async () => {
  await using api = await startApi((_, response) => {
    response.writeEarlyHints({ link: '</style.css>; rel=preload' }, () => {
      response.writeHead(200, json).end(JSON.stringify({ mock }));
    });
  });
  await using transport = openTransport(api.url);
  expect(await createPostmanClient(transport).getMock('m1')).toEqual(mock);
});

test('an answer in many pieces that split characters', async () => {
  const name = 'Grüße aus 東京 🗼'.repeat(20);
  const bytes = Buffer.from(`\uFEFF${JSON.stringify({ mock: { ...mock, name } })}`);
  await using api = await startApi((_, response) => {
    response.writeHead(200, json);
    for (let at = 0; at < bytes.length; at += 7) response.write(bytes.subarray(at, at + 7));
    response.end();
  });
  await using transport = openTransport(api.url);
  expect(await createPostmanClient(transport).getMock('m1')).toEqual({ ...mock, name });
});

const errorBody = JSON.stringify({ error: { name: 'forbiddenError', message: 'Not yours.' } });
test.each<[string, boolean, Reply]>([
  ['whole', true, { status: 403, body: errorBody }],
  [
    'larger than an error needs',
    false,
    { status: 403, body: JSON.stringify({ error: { message: 'Not yours.', more: 'x'.repeat(70_000) } }) },
  ],
  [
    'broken off',
    false,
    (_, response) => {
      response.writeHead(403, { ...json, 'content-length': '1000' });
      response.write(errorBody, () => response.destroy());
    },
  ],
])('the status of an error whose body is %s', async (_, isTold, reply) => {
  await using api = await startApi(reply);
  await using transport = openTransport(api.url);
  const error = await apiErrorOf(createPostmanClient(transport).getMock('m1'));
  expect(error).toMatchObject({ status: 403, attempts: 1 });
  expect(error.message).toContain('Postman answered 403 to GET /mocks/m1');
  expect(error.message.includes('Not yours.')).toBe(isTold);
});

test('a success that breaks off is none, and is asked for again', async () => {
  const whole = { body: { mock } };
  await using api = await startApi((_, response) => {
    response.writeHead(200, { ...json, 'content-length': '1000' });
    response.write(JSON.stringify(whole.body), () => response.destroy());
  }, whole);
  await using transport = openTransport(api.url);
  expect(await createPostmanClient(transport).getMock('m1')).toEqual(mock);
  expect(api.requests).toHaveLength(2);
});

describe('the connection ends', () => {
  /** An API that begins an answer and ends none; `closed` says how many connections the caller has ended. */
  const openEnded = async () => {
    let closed = 0;
    const api = await startApi((_, response) => {
      response.on('close', () => {
        closed += 1;
      });
      response.writeHead(200, json).write('{'.padEnd(100_000));
    });
    return { ...api, closed: () => closed };
  };

  test('when a signal ends the call', async () => {
    await using api = await openEnded();
    await using transport = openTransport(api.url);
    const stop = new AbortController();
    const call = apiErrorOf(createPostmanClient(transport.within({ signal: stop.signal })).getMock('m1'));
    await until(() => api.requests.length === 1, { what: 'the request' });
    expect(api.closed()).toBe(0);
    stop.abort();
    expect((await call).name).toBe('AbortError');
    await until(() => api.closed() === 1, { what: 'the end of the connection' });
  });

  test('when the answer is too large', async () => {
    await using api = await openEnded();
    await using transport = openTransport(api.url, { maxAnswerBytes: 50_000 });
    expect((await apiErrorOf(createPostmanClient(transport).getMock('m1'))).message).toContain(
      'larger than 50000 bytes',
    );
    await until(() => api.closed() === 1, { what: 'the end of the connection' });
  });
});

test('a call whose signal ends it before the connection is free is not sent', async () => {
  await using api = await startApi({ body: { mock } });
  await using transport = openTransport(api.url);
  const client = createPostmanClient(transport);
  await client.getMock('first');
  const stop = new AbortController();
  const call = apiErrorOf(createPostmanClient(transport.within({ signal: stop.signal })).getMock('second'));
  stop.abort();
  expect((await call).name).toBe('AbortError');
  await client.getMock('third');
  expect(api.requests.map(({ path }) => path)).toEqual(['/mocks/first', '/mocks/third']);
});
