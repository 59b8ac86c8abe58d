/** Call logs of the runner's mock: from the journal's file, from the server where that has more, as long as there is time. */
import { readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flushJournal, readJournal } from '../../../../src/embedded/index.ts';
import { collectCallLogs, type CallLogSources, type Journal } from '../../../../src/job/close/collect-call-logs.ts';
import type { MockState } from '../../../../src/job/state/mock-state.ts';
import { createPostmanClient, type PostmanClient } from '../../../../src/postman/index.ts';
import type { CallLog } from '../../../../src/call-log/model.ts';
import { noRefused, type RefusedRequests } from '../../../../src/call-log/refused.ts';
import type { Mock } from '../../../../src/postman/model.ts';
import { silentReporter, startCloud, type Cloud } from '../../../support/cloud.ts';
import { tempDirectory } from '../../../support/temp-directory.ts';
import { shopCollection } from '../../../support/workspace.ts';
import { runs } from '../../../support/runs.ts';
import { openTransport } from '../../postman/support.ts';
import { buildCallLog } from '../../report/build-call-log.ts';

/** A state, of which no more is read. */
const stateOf = (journalFile: string, api = { url: 'http://127.0.0.1:9', key: 'k' }): MockState =>
  ({ api, embedded: { pid: process.pid, logFile: 'embedded.log', journalFile } }) as MockState;

/** A server's mock; of every three of `count` calls it has had two, and another one the third. */
async function calledMock(cloud: Cloud, count: number): Promise<Mock> {
  const { uid: collection } = await cloud.client.importCollection(shopCollection);
  const mocks = await Promise.all(
    ['ours', 'other'].map((name) => cloud.client.createMock({ collection, name, private: false })),
  );
  for (let call = 0; call < count; call += 1) {
    const { mockUrl } = mocks[call % 3 === 2 ? 1 : 0]!;
    // Some come again, and some have a body of their own.
    const url = `${mockUrl}/orders/${call % 2 === 0 ? 7 : call}`;
    await fetch(url, call % 5 === 0 ? { method: 'POST', body: `call ${call} ☃` } : {});
  }
  return mocks[0]!;
}

async function all(logs: AsyncIterable<CallLog>): Promise<CallLog[]> {
  const given: CallLog[] = [];
  for await (const log of logs) given.push(log);
  return given;
}

const lastLine = (journal: Buffer) => journal.lastIndexOf('\n', -2) + 1;

/** Everything real, but for what differs. */
function sourcesOf(cloud: Cloud, differing: Partial<CallLogSources> = {}): CallLogSources {
  return {
    client: cloud.client,
    readJournal,
    flushJournal,
    reporter: silentReporter,
    clock: { now: () => 0, sleep: () => Promise.resolve() },
    deadline: 10_000,
    interrupted: new AbortController().signal,
    onUncertainty: () => undefined,
    ...differing,
  };
}

/** The same client, which counts how often it is asked for call logs. */
function counted(client: PostmanClient) {
  const asked = { times: 0 };
  const callLogs: PostmanClient['callLogs'] = (...given) => {
    asked.times += 1;
    return client.callLogs(...given);
  };
  return { asked, client: { ...client, callLogs } };
}

test('come from the journal as the API has them, calls up to then and of this mock alone', async () => {
  await using folder = await tempDirectory('collect-');
  const journalFile = path.join(folder.path, 'journal.ndjson');
  await using cloud = await startCloud({ journalFile });
  const { id, mockUrl } = await calledMock(cloud, 30);
  const throughApi = await all(cloud.client.callLogs(id));
  expect(throughApi).toHaveLength(20);
  const { asked, client } = counted(cloud.client);
  const real = sourcesOf(cloud, { client });
  const sources: CallLogSources = {
    ...real,
    async flushJournal(...given) {
      const flushed = await real.flushJournal(...given);
      await fetch(`${mockUrl}/orders/7`);
      await real.flushJournal(...given);
      return flushed;
    },
  };
  expect(await all(collectCallLogs(stateOf(journalFile, cloud), id, sources))).toEqual(throughApi);
  expect(asked.times).toBe(0);
});

test('are all there, each once, whatever was cut from the file or came into it (property)', async () => {
  await using folder = await tempDirectory('collect-');
  const journalFile = path.join(folder.path, 'journal.ndjson');
  await using cloud = await startCloud({ journalFile });
  const { id } = await calledMock(cloud, 61);
  const expected = await all(cloud.client.callLogs(id));
  const whole = await readFile(journalFile);
  const damage = fc.record({ at: fc.nat(whole.length), kind: fc.constantFrom('cut', 'garbage', 'removed') });
  await fc.assert(
    fc.asyncProperty(damage, async ({ at, kind }) => {
      // The server goes on with the file that it has open.
      const copy = path.join(folder.path, 'copy.ndjson');
      await writeFile(copy, whole);
      if (kind === 'cut') await truncate(copy, at);
      if (kind === 'garbage') await writeFile(copy, [whole.subarray(0, at), '\n{"mock":"x"}\n', whole.subarray(at)]);
      if (kind === 'removed') await rm(copy);
      expect(await all(collectCallLogs(stateOf(copy, cloud), id, sourcesOf(cloud)))).toEqual(expected);
    }),
    {
      ...runs(60, 1 / 5),
      examples: [[{ at: lastLine(whole), kind: 'garbage' }], [{ at: lastLine(whole), kind: 'cut' }]],
    },
  );
});

test.each([
  ['the server could not write them', { calls: 30, inFile: false }],
  ['the server does not say whether it has', undefined],
])('come through the API where %s', async (_, flushed) => {
  await using folder = await tempDirectory('collect-');
  const journalFile = path.join(folder.path, 'journal.ndjson');
  await using cloud = await startCloud({ journalFile });
  const { id } = await calledMock(cloud, 30);
  // The file has them by now; nobody knows.
  await all(cloud.client.callLogs(id));
  const { asked, client } = counted(cloud.client);
  const sources = sourcesOf(cloud, { client, flushJournal: () => Promise.resolve(flushed) });
  expect(await all(collectCallLogs(stateOf(journalFile, cloud), id, sources))).toHaveLength(20);
  expect(asked.times).toBe(1);
});

test('nothing is read once the time is up, from a server that is there', async () => {
  await using folder = await tempDirectory('collect-');
  const journalFile = path.join(folder.path, 'journal.ndjson');
  await using cloud = await startCloud({ journalFile });
  const { id } = await calledMock(cloud, 5);
  let now = 0;
  const clock = { now: () => (now += 6_000), sleep: () => Promise.resolve() };
  const logs = collectCallLogs(stateOf(journalFile, cloud), id, sourcesOf(cloud, { clock }));
  await expect(all(logs)).rejects.toThrow(`There was no time to read the journal ${journalFile} to its end.`);
});

/** What is read of a journal of 1,000 entries, whose server is gone, while each entry takes `msPerEntry`. */
async function readWithoutServer(differing: Partial<CallLogSources>, msPerEntry = 0) {
  let now = 0;
  let journalReads = 0;
  // A port without a server.
  await using transport = openTransport('http://127.0.0.1:9', { retry: { maxAttempts: 1 } });
  const logs: string[] = [];
  const doubts: string[] = [];
  let failure = '';
  try {
    const found = collectCallLogs(stateOf('journal.ndjson'), 'm1', {
      client: createPostmanClient(transport),
      flushJournal,
      reporter: silentReporter,
      clock: { now: () => now, sleep: () => Promise.resolve() },
      deadline: 10_000,
      interrupted: new AbortController().signal,
      onUncertainty: (reason) => void doubts.push(reason),
      readJournal: () =>
        journalOf(() => {
          journalReads += 1;
          now += msPerEntry;
        }),
      ...differing,
    });
    for await (const { id } of found) logs.push(id);
  } catch (error) {
    failure = error instanceof Error ? error.message : '';
  }
  return { logs, failure, journalReads, doubts };
}

/** A client whose call logs are these. */
function deadClient(callLogs: () => AsyncIterable<CallLog>) {
  return { client: { callLogs } as unknown as PostmanClient }; // of which no more is used
}

/** The first entries of a journal, behind which it is torn. */
function firstOf(journal: Journal, count: number): Journal {
  let read = 0;
  return {
    get tornLines() {
      return read > count ? 1 : 0;
    },
    calls: count,
    refused: noRefused,
    async *[Symbol.asyncIterator]() {
      for await (const log of journal) {
        read += 1;
        if (read > count) return;
        yield log;
      }
    },
  };
}

function journalOf(onEntry: (entry: number) => void): Journal {
  return {
    tornLines: 0,
    calls: 0,
    refused: noRefused,
    async *[Symbol.asyncIterator]() {
      for (let entry = 0; entry < 1_000; entry++) {
        onEntry(entry);
        yield await Promise.resolve(buildCallLog({ id: String(entry) }));
      }
    },
  };
}

test.each([0, 1, 10, 999])('come once each when the server dies after it has given %i of them', async (most) => {
  const fromServer = journalOf(() => undefined);
  const { client } = deadClient(async function* () {
    let given = 0;
    for await (const log of fromServer) {
      if (given === most) break;
      given += 1;
      yield log;
    }
    throw new Error('socket hang up');
  });
  const { logs, failure, doubts } = await readWithoutServer({ client });
  expect([logs, failure]).toEqual([Array.from({ length: 1_000 }, (_, entry) => String(entry)), '']);
  expect(doubts).toHaveLength(1);
});

test('come once each when the server dies in the middle of what its journal no longer has', async () => {
  // The journal is torn after 100 entries; the server gives 300, and then dies; what the journal has by then is whole.
  const cut = journalOf(() => undefined);
  let reads = 0;
  const { client } = deadClient(async function* () {
    let given = 0;
    for await (const log of journalOf(() => undefined)) {
      if (given === 300) break;
      given += 1;
      yield log;
    }
    throw new Error('socket hang up');
  });
  const { logs, failure } = await readWithoutServer({
    client,
    flushJournal: () => Promise.resolve({ calls: 1_000, inFile: true }),
    readJournal: () => {
      reads += 1;
      return reads === 1 ? firstOf(cut, 100) : cut;
    },
  });
  expect(reads).toBe(2);
  expect([logs, failure]).toEqual([Array.from({ length: 1_000 }, (_, entry) => String(entry)), '']);
});

test('without a server, the whole journal when there is time', async () => {
  const { logs, failure, doubts } = await readWithoutServer({});
  expect([logs.length, failure]).toEqual([1_000, '']);
  expect(doubts).toEqual(['the embedded server does not answer, and its last calls may not be in its journal']);
});

test('nothing of it after an interrupt', async () => {
  const { journalReads, failure } = await readWithoutServer({ interrupted: AbortSignal.abort() });
  expect([journalReads, failure]).toEqual([0, expect.stringContaining('ECONNREFUSED')]);
});

test('no more of it once the time is up', async () => {
  const { logs, failure } = await readWithoutServer({}, 100);
  expect(failure).toBe('There was no time to read the journal journal.ndjson to its end.');
  expect(logs.length).toBeGreaterThan(50);
  expect(logs.length).toBeLessThan(250);
});

test('a server that used up the time leaves a moment for its journal', async () => {
  const { logs, failure } = await readWithoutServer({ deadline: -1 });
  expect([logs.length, failure]).toEqual([1_000, '']);
});

test('an interrupt ends it', async () => {
  const interrupt = new AbortController();
  const { logs } = await readWithoutServer({
    interrupted: interrupt.signal,
    readJournal: () =>
      journalOf((entry) => {
        if (entry === 10) interrupt.abort();
      }),
  });
  expect(logs).toHaveLength(100);
});

test('the requests that never became calls are told, by a server that is there and of one that is not', async () => {
  await using folder = await tempDirectory('collect-');
  const journalFile = path.join(folder.path, 'journal.ndjson');
  const cloud = await startCloud({ journalFile });
  const { id, mockUrl } = await calledMock(cloud, 3);
  const socket = connect(Number(new URL(mockUrl).port), '127.0.0.1', () =>
    socket.write('get /orders/7 HTTP/1.1\r\n\r\n'),
  );
  await new Promise((resolve) => socket.on('close', resolve).resume());
  const told: RefusedRequests[] = [];
  const onRefused = (refused: RefusedRequests): void => void told.push(refused);
  const logs = await all(collectCallLogs(stateOf(journalFile, cloud), id, sourcesOf(cloud, { onRefused })));
  await cloud[Symbol.asyncDispose]();
  const { client } = deadClient(() => {
    throw new Error('gone');
  });
  const dead = sourcesOf(cloud, { client, flushJournal: () => Promise.resolve(undefined), onRefused });
  expect(await all(collectCallLogs(stateOf(journalFile), id, dead))).toEqual(logs);
  const [live] = told;
  expect(live).toMatchObject({ total: 1, kinds: [{ isCall: true, count: 1, sample: 'get /orders/7 HTTP/1.1' }] });
  expect(told).toEqual([live, live]);
});
