/** A million calls: what the embedded server keeps in memory, whether each is on disk, and how fast they are read back. */
import path from 'node:path';
import { build } from 'esbuild';
import { spawnChild } from '../test/support/spawn-child.ts';
import { tempDirectory } from '../test/support/temp-directory.ts';
import { readJournal } from '../src/embedded/index.ts';
import { wireText, writingApi } from './support/api.ts';
import { plain, type Benchmark } from './support/benchmark.ts';
import { connections, runSocketClient } from './support/load.ts';
import { memoryOf } from './support/process-facts.ts';
import type { ReadBack } from './support/read-calls.ts';
import { startEmbedded } from './support/servers.ts';

/** Whole call logs in the journal file, as post reads it when the server is gone. */
async function countOnDisk(journalFile: string): Promise<number> {
  let calls = 0;
  for await (const log of readJournal(journalFile)) if (log.response.body !== undefined) calls += 1;
  return calls;
}

/** As the actions ship: compiled. Node's own reading of TypeScript takes 25 MB. */
async function compileReader(directory: string): Promise<string> {
  const outfile = path.join(directory, 'read-calls.mjs');
  await build({
    entryPoints: [path.join(import.meta.dirname, 'support', 'read-calls.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    // undici is CommonJS and asks for Node's modules by `require`.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  return outfile;
}

export const callLogs: Benchmark = {
  name: 'call-logs',
  open({ dist, quick, log }) {
    const count = quick ? 50_000 : 1_000_000;
    const word = count.toLocaleString('en');
    return Promise.resolve({
      mostRounds: 1,
      rows: [
        {
          title: `Memory (RSS) of the embedded server after ${word} calls, 1 kB each way`,
          unit: 'MB',
          rawUnit: 'MB',
          target: { is: 'at most', value: 150 },
        },
        { title: '… the most at any time', unit: 'MB', rawUnit: 'MB' },
        {
          title: '… calls that are not on disk',
          unit: 'calls missing',
          rawUnit: 'calls missing',
          target: { is: 'at most', value: 0 },
        },
        { title: '… rate while they are written (the client counts too)', unit: 'calls/s', rawUnit: 'calls/s' },
        {
          title: `Reading ${word} calls back through the client`,
          unit: 'calls/s',
          rawUnit: 'calls/s',
          target: { is: 'at least', value: 40_000 },
        },
        { title: '… memory (RSS) of the reader', unit: 'MB', rawUnit: 'MB', target: { is: 'at most', value: 200 } },
        { title: '… memory (RSS) of the server, at most', unit: 'MB', rawUnit: 'MB' },
        {
          title: '… calls missing',
          unit: 'calls missing',
          rawUnit: 'calls missing',
          target: { is: 'at most', value: 0 },
        },
        {
          title: `Reading ${word} calls from the journal, as post does on the runner`,
          unit: 'calls/s',
          rawUnit: 'calls/s',
        },
        { title: '… memory (RSS) of the reader', unit: 'MB', rawUnit: 'MB' },
      ],
      async round() {
        await using directory = await tempDirectory('bench-');
        const apiInUse = writingApi(20);
        await using mock = await startEmbedded(dist, directory.path, apiInUse);
        const { url, pid, api, id, journalFile } = mock;
        const requests = apiInUse.requests.map(wireText);
        const flood = await runSocketClient({ url, requests, connections, count });
        log(`call-logs: ${flood.requests} calls in ${flood.seconds.toFixed(1)} s`);
        const after = memoryOf(pid);
        const reader = await compileReader(directory.path);
        const readFrom = async (source: string): Promise<ReadBack> => {
          // Not pinned: steps are not, and what V8 does beside its main thread would take that thread's time.
          const { stdout, stderr } = await spawnChild(process.execPath, [reader, source, id], {
            env: { PATH: process.env['PATH'] ?? '', BENCH_API_KEY: api.key },
            deadline: 600_000,
          }).result;
          if (stderr !== '') throw new Error(`the reader failed:\n${stderr}`);
          return JSON.parse(stdout) as ReadBack;
        };
        const read = await readFrom(api.url);
        const journal = await readFrom(journalFile);
        if (journal.calls !== count) throw new Error(`the journal has ${journal.calls} calls`);
        return [
          plain(after.rss),
          plain(after.peak ?? Number.NaN),
          plain(count - (await countOnDisk(journalFile))),
          plain(flood.requests / flood.seconds),
          plain(read.calls / read.seconds),
          plain(read.peakMegabytes),
          plain(memoryOf(pid).peak ?? Number.NaN),
          plain(count - read.calls),
          plain(journal.calls / journal.seconds),
          plain(journal.peakMegabytes),
        ];
      },
      [Symbol.asyncDispose]: () => Promise.resolve(),
    });
  },
};
