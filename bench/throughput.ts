/** Calls a second, with 32 connections and the call log on, against a bare `node:http` server that gives the same bytes. */
import path from 'node:path';
import { tempDirectory } from '../test/support/temp-directory.ts';
import { readingApi, ruledApi, templateApi, writingApi, type BenchApi } from './support/api.ts';
import {
  ratio,
  type Benchmark,
  type OpenBenchmark,
  type Row,
  type Sample,
  type Settings,
} from './support/benchmark.ts';
import { prepareScript, type LoadScript } from './support/load.ts';
import { cpuSecondsOf } from './support/process-facts.ts';
import { bareServer, captureAnswer, startEmbedded, startServer, type RunningServer } from './support/servers.ts';

interface Contest {
  readonly title: string;
  readonly api: BenchApi;
  readonly atLeast?: number;
}

/** One of the two sides: a server and what is sent to it. */
interface Side {
  readonly server: RunningServer;
  readonly script: LoadScript;
}

interface Slice {
  readonly rate: number;
  /** CPU time of the server for one call, in µs; `undefined` where the system does not tell. */
  readonly cpu: number | undefined;
}

function contestRows(title: string, atLeast: number | undefined): readonly Row[] {
  const common = { unit: '×', reference: 'bare node:http' } as const;
  return [
    { ...common, title, rawUnit: 'calls/s' },
    {
      ...common,
      title: `… CPU time of a call, bare / ours`,
      rawUnit: 'µs',
      ...(atLeast === undefined ? {} : { target: { is: 'at least', value: atLeast } }),
    },
  ];
}

/** Each contest gives two rows; `extra` lets our servers of two contests take turns with each other. */
async function openContests(
  contests: readonly Contest[],
  extra: { readonly row: Row; readonly of: readonly [number, number] } | undefined,
  { dist, quick, load }: Settings,
): Promise<OpenBenchmark> {
  await using stack = new AsyncDisposableStack();
  const directory = await tempDirectory('bench-');
  stack.defer(() => directory.remove());
  const pairs: { readonly ours: Side; readonly bare: Side }[] = [];
  for (const [index, { api }] of contests.entries()) {
    const name = `contest-${index}`;
    const script = await prepareScript(directory.path, name, api.requests);
    const server = stack.use(await startEmbedded(dist, path.join(directory.path, name), api));
    const { method, target, body } = api.requests[0]!;
    const answer = await captureAnswer(server.url + target.replace('#', '0'), method, body);
    const bare = stack.use(await startServer(await bareServer(directory.path, name, answer), true));
    pairs.push({ ours: { server, script }, bare: { server: bare, script } });
  }
  /** Two sides in turn: a, b, b, a and in the next round b, a, a, b, for what changes slowly on the machine hits both alike. */
  const turns = async (index: number, a: Side, b: Side): Promise<(side: Side) => Slice> => {
    const order = index % 2 === 0 ? [a, b] : [b, a];
    const seen = new Map<Side, Slice[]>([
      [a, []],
      [b, []],
    ]);
    for (let repeat = 0; repeat < (quick ? 1 : 2); repeat += 1) {
      for (const side of order) seen.get(side)!.push(await slice(side, 1));
      order.reverse();
    }
    return (side) => {
      const slices = seen.get(side)!;
      const mean = (of: (slice: Slice) => number): number =>
        slices.reduce((sum, one) => sum + of(one), 0) / slices.length;
      return { rate: mean(({ rate }) => rate), cpu: mean(({ cpu }) => cpu ?? Number.NaN) };
    };
  };
  const slice = async ({ server, script }: Side, seconds: number): Promise<Slice> => {
    const before = cpuSecondsOf(server.pid);
    const { requests, seconds: took } = await load.run(server.url, script, seconds);
    const after = cpuSecondsOf(server.pid);
    const cpu = before === undefined || after === undefined ? undefined : ((after - before) / requests) * 1e6;
    return { rate: requests / took, cpu };
  };
  for (const { ours, bare } of pairs) for (const side of [ours, bare]) await slice(side, quick ? 1 : 3);

  const owned = stack.move();
  return {
    rows: [
      ...contests.flatMap(({ title, atLeast }) => contestRows(title, atLeast)),
      ...(extra === undefined ? [] : [extra.row]),
    ],
    async round(index) {
      const samples: Sample[] = [];
      for (const { ours, bare } of pairs) {
        const meanOf = await turns(index, ours, bare);
        const [our, reference] = [meanOf(ours), meanOf(bare)];
        samples.push(ratio(our.rate, reference.rate));
        const [ourCpu = Number.NaN, bareCpu = Number.NaN] = [our.cpu, reference.cpu];
        samples.push({ ours: ourCpu, reference: bareCpu, value: bareCpu / ourCpu });
      }
      if (extra !== undefined) {
        const [one, other] = extra.of.map((contest) => pairs[contest]!.ours) as [Side, Side]; // Two contests, two sides.
        const meanOf = await turns(index, one, other);
        samples.push(ratio(meanOf(one).rate, meanOf(other).rate));
      }
      return samples;
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

/** Every call asks for a URL that was never asked for before, by an ID in its path or its query: nothing can be remembered. */
function neverTheSame(api: BenchApi): BenchApi {
  const requests = api.requests.map((request) => {
    const target = request.target.replace(/item-\d+$/, 'item-#');
    return { ...request, target: target === request.target ? `${target}?unique=#` : target };
  });
  return { ...api, requests };
}

export const throughput: Benchmark = {
  name: 'throughput',
  open: (settings) =>
    openContests(
      [
        { title: 'GET, 20 endpoints', api: readingApi(20), atLeast: 1 },
        { title: 'GET, 1,000 endpoints', api: readingApi(1_000), atLeast: 0.8 },
        { title: 'GET, 10,000 endpoints', api: readingApi(10_000), atLeast: 0.8 },
        { title: 'GET, 1,000 endpoints, no URL twice', api: neverTheSame(readingApi(1_000)), atLeast: 0.5 },
      ],
      {
        row: {
          title: 'GET, 10,000 endpoints against 20',
          unit: '×',
          rawUnit: 'calls/s',
          reference: 'ours, 20 endpoints',
          target: { is: 'at least', value: 0.9 },
        },
        of: [2, 0],
      },
      settings,
    ),
};

export const bodies: Benchmark = {
  name: 'bodies',
  open: (settings) =>
    openContests(
      [{ title: 'All methods, 1 kB bodies in, 20 endpoints', api: writingApi(20), atLeast: 0.85 }],
      undefined,
      settings,
    ),
};

export const answers: Benchmark = {
  name: 'answers',
  open: (settings) =>
    openContests([{ title: 'GET, 20 rules of `answers`', api: ruledApi(20), atLeast: 0.6 }], undefined, settings),
};

export const templates: Benchmark = {
  name: 'templates',
  open: (settings) =>
    openContests(
      [{ title: 'GET, variables and helpers in answers, 20 endpoints', api: templateApi(20), atLeast: 0.7 }],
      undefined,
      settings,
    ),
};
