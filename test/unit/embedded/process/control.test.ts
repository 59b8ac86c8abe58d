/** What post hears of a journal that it has asked a server to write. */
import { expect, test } from 'vitest';
import { flushJournal } from '../../../../src/embedded/process/control.ts';
import { startPlainServer } from '../plain-server.ts';

const never = new AbortController().signal;
/** An hour: who answers has time. */
const options = { timeout: 3_600_000, signal: never };

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

  await using silent = await startPlainServer(() => undefined);
  expect(await flushJournal(silent.api, { timeout: 20, signal: never })).toBeUndefined();
  const interrupt = new AbortController();
  await using interrupting = await startPlainServer(() => {
    interrupt.abort();
  });
  expect(await flushJournal(interrupting.api, { ...options, signal: interrupt.signal })).toBeUndefined();
  // No time at all, as a deadline that has passed leaves.
  expect(await flushJournal(silent.api, { timeout: -5, signal: never })).toBeUndefined();
});
