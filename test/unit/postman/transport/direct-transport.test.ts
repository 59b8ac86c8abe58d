/** A Postman API on this machine that is asked without HTTP. */
import { expect, test } from 'vitest';
import {
  createDirectTransport,
  createPostmanClient,
  type AnswerDirectly,
  type DirectCall,
} from '../../../../src/postman/index.ts';

const json = (value: unknown) => Buffer.from(JSON.stringify(value));
const answering =
  (status: number, value: unknown): AnswerDirectly =>
  () =>
    Promise.resolve({ status, body: json(value) });
const never: AnswerDirectly = () => new Promise(() => undefined);
const collection = { info: { name: 'c', schema: '' }, item: [] };

test('hands a call over as it is', async () => {
  const calls: DirectCall[] = [];
  const client = createPostmanClient(
    createDirectTransport((call) => {
      calls.push(call);
      return Promise.resolve({ status: 200, body: json({ collection: { id: 'i', uid: 'u-i', name: 'c' } }) });
    }),
  );
  expect(await client.importCollection(collection, { workspace: 'a b' })).toMatchObject({ uid: 'u-i' });
  const [{ method, path, query, body }] = calls as [DirectCall];
  expect([method, path, query.toString(), body]).toEqual(['POST', '/collections', 'workspace=a+b', { collection }]);
});

test('an error of the API says what it says over HTTP', async () => {
  const error = { name: 'instanceNotFoundError', message: 'We could not find the mock you are looking for' };
  const client = createPostmanClient(createDirectTransport(answering(404, { error })));
  await expect(client.getMock('m')).rejects.toMatchObject({
    name: 'instanceNotFoundError',
    status: 404,
    outcome: 'failed',
    message: expect.stringContaining('The embedded server answered 404 to GET /mocks/m: We could not find the mock'),
  });
});

test('an answer that is no JSON is an error like all others', async () => {
  const answer = () => Promise.resolve({ status: 200, body: Buffer.from('<h1>It works!</h1>') });
  await expect(createPostmanClient(createDirectTransport(answer)).listMocks()).rejects.toMatchObject({
    name: 'unreadableAnswer',
    message: expect.stringContaining(
      'answered 200 to GET /mocks: the answer is no JSON or was cut off (18 characters)',
    ),
  });
});

test('nobody there: what was asked for may have happened', async () => {
  const transport = createDirectTransport(() => Promise.reject(new Error('its process ended (SIGKILL)')));
  await expect(createPostmanClient(transport).importCollection(collection)).rejects.toMatchObject({
    outcome: 'unknown',
    message: expect.stringMatching(/^The embedded server gave no answer to POST \/collections: its process ended/),
  });
});

/** Whoever waits has waited at once. */
function quickClock() {
  let time = 1_000_000;
  const waited: number[] = [];
  const sleep = (ms: number): Promise<void> => {
    waited.push(ms);
    time += ms;
    return Promise.resolve();
  };
  return { now: () => time, sleep, waited };
}

test('no answer: the deadline ends it', async () => {
  const clock = quickClock();
  const client = createPostmanClient(createDirectTransport(never, { deadline: clock.now() + 4_000 }, { clock }));
  await expect(client.listMocks()).rejects.toThrow('nothing came within 4.0 s');
  await expect(client.listMocks()).rejects.toThrow('the deadline had passed before it was sent');
  expect(clock.waited).toEqual([4_000]);
});

test('no answer: the time of one call ends it, the deadline still being far', async () => {
  const clock = quickClock();
  const limits = { deadline: clock.now() + 40_000 };
  const client = createPostmanClient(createDirectTransport(never, limits, { clock, callMs: 15_000 }).within({}));
  await expect(client.listMocks()).rejects.toThrow('nothing came within 15 s');
  await expect(client.listMocks()).rejects.toThrow('nothing came within 15 s');
  await expect(client.listMocks()).rejects.toThrow('nothing came within 10 s');
});

test('the nearer of two deadlines holds', async () => {
  const clock = quickClock();
  const far = createDirectTransport(never, { deadline: clock.now() + 4_000 }, { clock });
  await expect(createPostmanClient(far.within({ deadline: clock.now() + 1_000 })).listMocks()).rejects.toThrow('1.0 s');
  await expect(createPostmanClient(far.within({ deadline: Infinity })).listMocks()).rejects.toThrow('3.0 s');
});

test('a signal ends a call under way, and keeps a later one from being made', async () => {
  const end = new AbortController();
  let asked = 0;
  const transport = createDirectTransport(() => {
    asked += 1;
    queueMicrotask(() => {
      end.abort(new Error('SIGTERM'));
    });
    return new Promise(() => undefined);
  }).within({ signal: end.signal });
  await expect(createPostmanClient(transport).importCollection(collection)).rejects.toMatchObject({
    outcome: 'unknown',
    message: expect.stringContaining('cancelled before the answer came'),
  });
  await expect(createPostmanClient(transport).listMocks()).rejects.toThrow('cancelled before it was sent');
  expect(asked).toBe(1);
});
