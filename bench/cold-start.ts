/** From the start of the process to the first answer. */
import { tempDirectory } from '../test/support/temp-directory.ts';
import { readingApi } from './support/api.ts';
import { ratio, type Benchmark } from './support/benchmark.ts';
import { bareServer, captureAnswer, ourServer, startServer } from './support/servers.ts';

export const coldStart: Benchmark = {
  name: 'cold-start',
  async open({ dist }) {
    await using stack = new AsyncDisposableStack();
    const directory = await tempDirectory('bench-');
    stack.defer(() => directory.remove());
    const small = readingApi(20);
    const large = readingApi(1_000);
    const target = small.requests[0]!.target;
    const ourArgs = await ourServer(dist, directory.path, 'small', small);
    const ourLargeArgs = await ourServer(dist, directory.path, 'large', large);
    await using first = await startServer(ourArgs, false);
    const bareArgs = await bareServer(directory.path, 'bare', await captureAnswer(first.url + target));

    const timeToAnswer = async (args: readonly string[]): Promise<number> => {
      const start = performance.now();
      await using server = await startServer(args, false);
      await captureAnswer(server.url + target);
      return performance.now() - start;
    };
    const owned = stack.move();
    const common = { unit: '×', rawUnit: 'ms', reference: 'bare node:http' } as const;
    return {
      rows: [
        { ...common, title: 'Start to first answer, 20 endpoints', target: { is: 'at most', value: 1.6 } },
        { ...common, title: 'Start to first answer, 1,000 endpoints (2.3 MB)', target: { is: 'at most', value: 2.5 } },
      ],
      async round() {
        const times: number[] = [];
        for (const args of [bareArgs, ourArgs, ourLargeArgs]) times.push(await timeToAnswer(args));
        const [bare = NaN, ours = NaN, ourLarge = NaN] = times;
        return [ratio(ours, bare), ratio(ourLarge, bare)];
      },
      [Symbol.asyncDispose]: () => owned.disposeAsync(),
    };
  },
};
