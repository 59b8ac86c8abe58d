/** Call logs that the cloud holds back for a while: post waits for them, says how that ended, and deletes in any case. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startJob } from '../support/action-runner.ts';
import { startArtifactService } from '../support/artifact-service.ts';
import { startCloud, type Cloud } from '../support/cloud.ts';
import { until } from '../support/poll.ts';
import { makeWorkspace, projectRoot, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await makeWorkspace();
});
afterAll(() => workspace[Symbol.asyncDispose]());

interface LateCloud extends AsyncDisposable {
  readonly cloud: Cloud;
  readonly url: string;
  /** How often call logs have been asked for. */
  readonly looks: () => number;
}

/** Postman's API, but at its n-th look a client sees only as many call logs as `visible(n)` says, the oldest. */
async function startLateCloud(visible: (look: number) => number): Promise<LateCloud> {
  const cloud = await startCloud();
  let looks = 0;
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
    looks: () => looks,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await cloud[Symbol.asyncDispose]();
    },
  };
}

/** A job with three calls; `interruptAt` sends SIGINT once post has looked that often. */
async function runJob(late: LateCloud, inputs: Readonly<Record<string, string>>, interruptAt?: number) {
  await using artifacts = await startArtifactService();
  await using job = await startJob({ workspace: workspace.path, artifactService: artifacts });
  const main = await job.run({
    uses: projectRoot,
    with: { collection: 'shop.json', 'postman-api-url': late.url, 'postman-api-key': late.cloud.key, ...inputs },
  });
  for (const path of ['/a', '/b', '/c']) await fetch(`${main.outputs['mockUrl']}${path}`);
  const [post] = await job.finish({
    onPostStarted: (handle) => {
      if (interruptAt === undefined) return;
      void until(() => late.looks() >= interruptAt, { what: 'a look at the call logs' }).then(() => {
        handle.signal('SIGINT');
      });
    },
  });
  const [artifact] = artifacts.artifacts.values();
  const lines =
    artifact?.files
      .get('call-logs.ndjson')
      ?.toString()
      .split('\n')
      .filter((line) => line !== '') ?? [];
  expect(post?.conclusion, post?.log).toBe('success');
  expect(await late.cloud.names(), post?.log).toEqual([]);
  return { log: post?.log ?? '', callLogs: lines.length, durationMs: post?.durationMs ?? 0 };
}

describe.concurrent('call logs that arrive', () => {
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

  test.skipIf(process.platform === 'win32')('after a signal are read as they are', async () => {
    await using late = await startLateCloud((look) => (look === 1 ? 0 : 2));
    const { log, callLogs, durationMs } = await runJob(late, { 'call-logs-timeout': '60' }, 1);
    expect(callLogs, log).toBe(2);
    expect(log).toContain('The wait for late call logs was cut short');
    expect(durationMs).toBeLessThan(10_000);
  });
});
