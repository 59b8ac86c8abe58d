/** The steps of the action as whole processes, against a Node that does nothing. */
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startJob, type Job } from '../test/support/action-runner.ts';
import { startArtifactService } from '../test/support/artifact-service.ts';
import { startCloud } from '../test/support/cloud.ts';
import { spawnChild } from '../test/support/spawn-child.ts';
import { tempDirectory } from '../test/support/temp-directory.ts';
import { readingApi, wireText, writingApi } from './support/api.ts';
import { difference, plain, type Benchmark, type Row } from './support/benchmark.ts';
import { runSocketClient } from './support/load.ts';

const calls = 1_000;
const uid = '12345678-9d4f3e2a-5b1c-4c8d-8e7f-0a1b2c3d4e5f';

/** A Postman API whose one answer, that to `POST /mocks`, is ready before it is asked for. */
async function startInstantCloud() {
  await using real = await startCloud();
  const { uid: collection } = await real.client.importCollection(readingApi(1).collection);
  const { mockUrl, ...rest } = await real.client.createMock({ collection, name: 'bench', private: false });
  const answer = JSON.stringify({ mock: { ...rest, mockUrl, collection: uid } });
  const state = { requests: 0 };
  const server = createServer((request, response) => {
    state.requests += 1;
    request.resume();
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) });
    response.end(answer);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // It listens on TCP.
  return {
    url: `http://127.0.0.1:${port}`,
    state,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const rows: readonly Row[] = [
  { title: 'Main step, embedded, 20 endpoints', atMost: 200 },
  { title: "Main step, cloud, the collection's UID given", atMost: 90 },
  { title: 'Post step, 1,000 calls, artifact uploaded', atMost: 400 },
  { title: '… main step, 1,000 endpoints (2.3 MB)' },
  { title: '… post step, 1,000 endpoints (2.3 MB)' },
].map(({ title, atMost }) => ({
  title,
  unit: 'ms',
  rawUnit: 'ms',
  reference: 'node -e 0',
  ...(atMost !== undefined && { target: { is: 'at most', value: atMost } }),
}));

export const steps: Benchmark = {
  name: 'steps',
  async open({ dist }) {
    await using stack = new AsyncDisposableStack();
    const directory = await tempDirectory('bench-');
    stack.defer(() => directory.remove());
    const apis = { small: writingApi(20), large: readingApi(1_000) };
    for (const [name, { collection }] of Object.entries(apis))
      await writeFile(path.join(directory.path, `${name}.json`), JSON.stringify(collection, undefined, '\t'));
    const cloud = stack.use(await startInstantCloud());
    const uses = path.dirname(dist);

    const nothing = async (): Promise<number> => {
      const { durationMs } = await spawnChild(process.execPath, ['-e', '0']).result;
      return durationMs;
    };
    const main = async (job: Job, inputs: Readonly<Record<string, string>>) => {
      const result = await job.run({ uses, with: inputs });
      if (result.conclusion !== 'success') throw new Error(`the main step failed:\n${result.log}`);
      return result;
    };
    const embedded = async (
      api: keyof typeof apis,
    ): Promise<{ readonly mainTime: number; readonly postTime: number }> => {
      await using artifactService = await startArtifactService({ unpacksLate: true });
      await using job = await startJob({ workspace: directory.path, artifactService });
      const opened = await main(job, { collection: `${api}.json` });
      const url = opened.outputs['mockUrl'] ?? '';
      const requests = apis[api].requests.map(wireText);
      await runSocketClient({ url, requests, connections: 4, count: calls });
      const [post] = await job.finish();
      const [artifact] = artifactService.artifacts.values();
      const saved = artifact?.files.get('call-logs.ndjson')?.toString().trimEnd().split('\n').length;
      if (post?.conclusion !== 'success' || saved !== calls)
        throw new Error(`post saved ${saved} calls:\n${post?.log}`);
      return { mainTime: opened.durationMs, postTime: post.durationMs };
    };
    const inCloud = async (): Promise<{ readonly time: number; readonly requests: number }> => {
      await using job = await startJob({ workspace: directory.path });
      cloud.state.requests = 0;
      const inputs = { collection: uid, 'postman-api-url': cloud.url, 'postman-api-key': 'PMAK-bench' };
      const { durationMs: time } = await main(job, inputs);
      return { time, requests: cloud.state.requests };
    };
    const owned = stack.move();
    return {
      rows: [
        ...rows,
        {
          title: 'Requests that main makes in the cloud',
          unit: 'requests',
          rawUnit: 'requests',
          target: { is: 'at most', value: 1 },
        },
      ],
      async round() {
        const before = await nothing();
        const { mainTime, postTime } = await embedded('small');
        const large = await embedded('large');
        const { time, requests: sent } = await inCloud();
        const idle = (before + (await nothing())) / 2;
        const times = [mainTime, time, postTime, large.mainTime, large.postTime];
        return [...times.map((each) => difference(each, idle)), plain(sent)];
      },
      [Symbol.asyncDispose]: () => owned.disposeAsync(),
    };
  },
};
