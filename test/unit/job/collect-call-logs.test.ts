/** Call logs of an embedded server that is gone: from its journal, as long as there is time. */
import { expect, test } from 'vitest';
import { collectCallLogs, type CallLogSources } from '../../../src/job/collect-call-logs.ts';
import type { MockState } from '../../../src/job/mock-state.ts';
import { createPostmanClient } from '../../../src/postman/index.ts';
import { silentReporter } from '../../support/cloud.ts';
import { openTransport } from '../postman/support.ts';
import { buildCallLog } from '../report/build-call-log.ts';

const state = { embedded: { pid: 1, logFile: 'embedded.log', journalFile: 'journal.ndjson' } } as MockState; // all that is read of it

/** What is read of a journal of 1,000 entries while each entry takes `msPerEntry`. */
async function read(differing: Partial<CallLogSources>, msPerEntry = 0) {
  let now = 0;
  let journalReads = 0;
  // A port without a server.
  await using transport = openTransport('http://127.0.0.1:9', { retry: { maxAttempts: 1 } });
  const logs: string[] = [];
  let failure = '';
  try {
    const found = collectCallLogs(state, 'm1', {
      client: createPostmanClient(transport),
      reporter: silentReporter,
      clock: { now: () => now, sleep: () => Promise.resolve() },
      deadline: 10_000,
      interrupted: new AbortController().signal,
      readJournal: () => ({
        tornLines: 0,
        async *[Symbol.asyncIterator]() {
          journalReads += 1;
          for (let entry = 0; entry < 1_000; entry++) {
            now += msPerEntry;
            yield await Promise.resolve(buildCallLog({ id: String(entry) }));
          }
        },
      }),
      ...differing,
    });
    for await (const { id } of found) logs.push(id);
  } catch (error) {
    failure = error instanceof Error ? error.message : '';
  }
  return { logs, failure, journalReads };
}

test('the whole journal when there is time', async () => {
  const { logs, failure } = await read({});
  expect([logs.length, failure]).toEqual([1_000, '']);
});

test('nothing of it after an interrupt', async () => {
  const { journalReads, failure } = await read({ interrupted: AbortSignal.abort() });
  expect([journalReads, failure]).toEqual([0, expect.stringContaining('ECONNREFUSED')]);
});

test('no more of it once the time is up', async () => {
  const { logs, failure } = await read({}, 100);
  expect(failure).toBe('There was no time to read the journal journal.ndjson to its end.');
  expect(logs.length).toBeGreaterThan(50);
  expect(logs.length).toBeLessThan(250);
});

test('a server that used up the time leaves a moment for its journal', async () => {
  const { logs, failure } = await read({ deadline: -1 });
  expect([logs.length, failure]).toEqual([1_000, '']);
});

test('an interrupt ends it', async () => {
  const interrupt = new AbortController();
  const { logs } = await read({
    interrupted: interrupt.signal,
    readJournal: () => ({
      tornLines: 0,
      async *[Symbol.asyncIterator]() {
        for (let entry = 0; entry < 1_000; entry++) {
          if (entry === 10) interrupt.abort();
          yield await Promise.resolve(buildCallLog({ id: String(entry) }));
        }
      },
    }),
  });
  expect(logs).toHaveLength(100);
});
