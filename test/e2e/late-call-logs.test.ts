/** Call logs that the cloud holds back for a while: post waits for them, says how that ended, and deletes in any case. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCloud, type Cloud } from '../support/cloud.ts';
import { compressedClock } from '../support/compressed-clock.ts';
import { makeWorkspace, type Workspace } from '../support/workspace.ts';
import { runJobInProcess } from './support/in-process-job.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await makeWorkspace();
});
afterAll(() => workspace[Symbol.asyncDispose]());

interface LateCloud extends AsyncDisposable {
  readonly cloud: Cloud;
  readonly url: string;
  /** `listener` hears of each look at the call logs, by its number from 1, before it is answered. */
  readonly onLook: (listener: (look: number) => void) => void;
}

/** Postman's API, but at its n-th look a client sees only as many call logs as `visible(n)` says, the oldest. */
async function startLateCloud(visible: (look: number) => number): Promise<LateCloud> {
  const cloud = await startCloud();
  let looks = 0;
  let told: (look: number) => void = () => undefined;
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer); // an HTTP body without an encoding is in buffers
      const { method = 'GET', url = '/' } = request;
      const answer = await fetch(cloud.url + url, {
        method,
        headers: { 'x-api-key': String(request.headers['x-api-key']), 'content-type': 'application/json' },
        ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
      });
      const body = (await answer.json()) as { 'call-logs'?: unknown[] };
      if (body['call-logs'] !== undefined) {
        looks += 1;
        told(looks);
        const newestFirst = url.includes('direction=desc');
        const all = newestFirst ? body['call-logs'].toReversed() : body['call-logs'];
        const shown = all.slice(0, visible(looks));
        body['call-logs'] = newestFirst ? shown.toReversed() : shown;
      }
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // never a string for a port
  return {
    cloud,
    url: `http://127.0.0.1:${port}`,
    onLook(listener) {
      told = listener;
    },
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await cloud[Symbol.asyncDispose]();
    },
  };
}

/** A job with three calls; post is asked to end once it has looked `interruptAt` times. */
async function runJob(late: LateCloud, inputs: Readonly<Record<string, string>>, interruptAt?: number) {
  const post = new AbortController();
  late.onLook((look) => {
    if (look === interruptAt) post.abort(new Error('Cancelled.'));
  });
  const outcome = await runJobInProcess({
    inputs: { collection: 'shop.json', 'postman-api-url': late.url, 'postman-api-key': late.cloud.key, ...inputs },
    workspace: workspace.path,
    clock: compressedClock(20),
    stop: { post: post.signal },
    use: async ({ mockUrl }) => {
      for (const target of ['/a', '/b', '/c']) await fetch(mockUrl + target);
    },
  });
  expect(outcome.closed?.leftovers, outcome.log).toEqual([]);
  expect(await late.cloud.names(), outcome.log).toEqual([]);
  return { log: outcome.log, callLogs: outcome.callLogs.length };
}

describe('call logs that arrive', () => {
  test('one look after another are all waited for', async () => {
    await using late = await startLateCloud((look) => look);
    const { log, callLogs } = await runJob(late, { 'call-logs-timeout': '15' });
    expect(callLogs).toBe(3);
    expect(log).toContain('No new call logs arrive any more.');
  });

  test('not in time are told of', async () => {
    await using late = await startLateCloud(() => 0);
    const { log, callLogs } = await runJob(late, { 'call-logs-timeout': '2' });
    expect(callLogs).toBe(0);
    expect(log).toContain('had not come to rest after 2 s (`call-logs-timeout`)');
  });

  test('after a signal are read as they are', async () => {
    await using late = await startLateCloud((look) => (look === 1 ? 0 : 2));
    const { log, callLogs } = await runJob(late, { 'call-logs-timeout': '60' }, 1);
    expect(callLogs, log).toBe(2);
    expect(log).toContain('The wait for late call logs was cut short');
  });
});
