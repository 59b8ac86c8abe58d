/** What post hears of a journal that it has asked a server to write. */
import { expect, test } from 'vitest';
import { flushJournal } from '../../../src/embedded/flush.ts';
import { startPlainServer } from './plain-server.ts';

const never = new AbortController().signal;
const options = { timeout: 10_000, signal: never };

test('how many calls there are, and whether the file has them', async () => {
  const asked: unknown[] = [];
  await using server = await startPlainServer(({ method, url, headers }, response) => {
    asked.push([method, url, headers['x-api-key']]);
    response.end('{"calls":3,"inFile":true}');
  });
  expect(await flushJournal(server.api, options)).toEqual({ calls: 3, inFile: true });
  expect(asked).toEqual([['POST', '/_embedded/flush', undefined]]);
});

test.each([
  ['no JSON', 200, 'hello'],
  ['another shape', 200, '{"calls":"3"}'],
  ['an error', 401, '{"calls":3,"inFile":true}'],
])('nothing from %s', async (_, status, body) => {
  await using server = await startPlainServer((_request, response) => response.writeHead(status).end(body));
  expect(await flushJournal(server.api, options)).toBeUndefined();
});

test('nothing from a program that has not the key', async () => {
  await using other = await startPlainServer((_, response) => response.end('{"calls":0,"inFile":true}'), {
    hasKey: false,
  });
  expect(await flushJournal(other.api, options)).toBeUndefined();
});

test('nothing where nobody answers, not in time, or not before an interrupt', async () => {
  const gone = await startPlainServer((_, response) => response.end());
  await gone[Symbol.asyncDispose]();
  expect(await flushJournal(gone.api, options)).toBeUndefined();

  const interrupt = new AbortController();
  let requests = 0;
  await using silent = await startPlainServer(() => {
    requests += 1;
    if (requests === 2) interrupt.abort();
  });
  expect(await flushJournal(silent.api, { timeout: 200, signal: never })).toBeUndefined();
  expect(await flushJournal(silent.api, { timeout: 60_000, signal: interrupt.signal })).toBeUndefined();
  // No time at all, as a deadline that has passed leaves.
  expect(await flushJournal(silent.api, { timeout: -5, signal: never })).toBeUndefined();
});
