/** How long the slowest of a hundred calls waits when the server has half as much to do as it can. */
import { tempDirectory } from '../test/support/temp-directory.ts';
import { readingApi, wireText } from './support/api.ts';
import { ratio, type Benchmark } from './support/benchmark.ts';
import { connections, prepareScript, runSocketClient } from './support/load.ts';
import { bareServer, captureAnswer, startEmbedded, startServer } from './support/servers.ts';

export const latency: Benchmark = {
  name: 'latency',
  async open({ dist, quick, load, log }) {
    await using stack = new AsyncDisposableStack();
    const directory = await tempDirectory('bench-');
    stack.defer(() => directory.remove());
    const api = readingApi(20);
    const ours = stack.use(await startEmbedded(dist, directory.path, api));
    const answer = await captureAnswer(ours.url + api.requests[0]!.target);
    const bare = stack.use(await startServer(await bareServer(directory.path, 'latency', answer), true));
    const script = await prepareScript(directory.path, 'latency', api.requests);
    // Both get the same rate: half of what the slower of them can, and no more than the paced client can send.
    const rates: number[] = [];
    for (const { url } of [ours, bare, ours, bare]) {
      const { requests, seconds } = await load.run(url, script, quick ? 1 : 3);
      rates.push(requests / seconds);
    }
    const rate = Math.round(Math.min(...rates.slice(2)) / 2);
    log(`latency: ${rate} calls a second`);
    const requests = api.requests.map(wireText);
    const seconds = quick ? 1 : 3;
    const owned = stack.move();
    return {
      rows: [
        {
          title: 'p99 at half the maximum rate',
          unit: '×',
          rawUnit: 'ms',
          reference: 'bare node:http',
          target: { is: 'at most', value: 2 },
        },
      ],
      async round(index) {
        const order = index % 2 === 0 ? [ours, bare] : [bare, ours];
        const seen = new Map<unknown, number>();
        for (const server of order) {
          const { p99 } = await runSocketClient({ url: server.url, requests, connections, seconds, rate });
          seen.set(server, p99);
        }
        return [ratio(seen.get(ours)!, seen.get(bare)!)];
      },
      [Symbol.asyncDispose]: () => owned.disposeAsync(),
    };
  },
};
