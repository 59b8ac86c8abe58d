/** Other mock servers beside ours: the same API, the same load, each with its defaults. Writes bench/PEERS.md. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../test/support/free-port.ts';
import { tempDirectory } from '../test/support/temp-directory.ts';
import { readingApi } from './support/api.ts';
import type { Settings } from './support/benchmark.ts';
import { installPeers, type ApiFiles, type Peer } from './support/install-peers.ts';
import { prepareScript } from './support/load.ts';
import { describeMachine, loadNow } from './support/machine.ts';
import { writeApiFiles } from './support/peer-files.ts';
import { pinned } from './support/pinning.ts';
import { memoryOf } from './support/process-facts.ts';
import { bareServer, captureAnswer, ourServer, startServer, type RunningServer } from './support/servers.ts';
import { median } from './support/statistics.ts';

const sizes = [20, 1_000];
const startSeconds = 60;

/** A server under test; `start` resolves when it has given its first answer. */
interface Contender {
  readonly name: string;
  readonly start: (target: string) => Promise<RunningServer>;
}

interface Line {
  readonly name: string;
  readonly rates: number[];
  /** Milliseconds to the first answer. */
  startTime: number;
  rss: number;
  failure?: string;
}

/** Starts each contender, measures all in turns for some rounds, and prints and writes the table. */
export async function comparePeers(settings: Settings, rounds: number, benchDirectory: string): Promise<void> {
  const { log, dist, load } = settings;
  const notes: string[] = [];
  const peers = await installPeers(
    path.join(benchDirectory, '..', 'node_modules', '.cache', 'bench-peers'),
    (name, reason) => {
      notes.push(`${name} could not be installed: ${reason}`);
    },
  );
  const machine = describeMachine(load.name);
  const sections: string[] = [];
  for (const size of sizes) {
    await using directory = await tempDirectory('peers-');
    const api = readingApi(size, { pathVariables: false });
    const files = await writeApiFiles(directory.path, api);
    const ourArgs = await ourServer(dist, directory.path, 'ours', api);
    const target = api.requests[0]!.target;
    await using sample = await startServer(ourArgs, false);
    const bareArgs = await bareServer(directory.path, 'bare', await captureAnswer(sample.url + target));
    const nodeContender = (name: string, args: readonly string[]): Contender => ({
      name,
      start: async () => {
        const server = await startServer(args, true);
        await captureAnswer(server.url + target);
        return server;
      },
    });
    const contenders = [
      nodeContender('bare node:http', bareArgs),
      nodeContender('Ephemeral Mock', ourArgs),
      ...peers.map((peer) => ({
        name: `${peer.name} ${peer.version}`,
        start: () => startPeer(peer, files, target, directory.path),
      })),
    ];
    const script = await prepareScript(directory.path, 'peers', api.requests);
    const lines = await race(contenders, target, rounds, (url, seconds) => load.run(url, script, seconds), log);
    sections.push(`## ${size.toLocaleString('en')} endpoints\n\n${formatLines(lines)}`);
    process.stdout.write(`${sections.at(-1)}\n\n`);
  }
  const facts = [
    ...machine,
    `Load average when it ended: ${loadNow()}`,
    `${rounds} rounds, in turns; medians. Ours starts as from its second start on: Node keeps what it has compiled of it.`,
    ...notes,
  ];
  const head = `# Other mock servers on the same machine

\`npm run bench -- peers\`: GET, answers of 1 kB, 32 connections, every server with its defaults (logging included).

${facts.map((fact) => `- ${fact}`).join('\n')}
`;
  await writeFile(path.join(benchDirectory, 'PEERS.md'), `${head}\n${sections.join('\n\n')}\n`);
}

async function race(
  contenders: readonly Contender[],
  target: string,
  rounds: number,
  run: (url: string, seconds: number) => Promise<{ readonly requests: number; readonly seconds: number }>,
  log: (line: string) => void,
): Promise<Line[]> {
  await using stack = new AsyncDisposableStack();
  const running: { readonly line: Line; readonly server: RunningServer }[] = [];
  const lines: Line[] = [];
  for (const { name, start } of contenders) {
    const line: Line = { name, rates: [], startTime: Number.NaN, rss: Number.NaN };
    lines.push(line);
    try {
      const begin = performance.now();
      const server = stack.use(await start(target));
      line.startTime = performance.now() - begin;
      await run(server.url, 2);
      running.push({ line, server });
    } catch (error) {
      line.failure = error instanceof Error ? error.message : String(error);
      log(`${name}: ${line.failure}`);
    }
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { line, server } of round % 2 === 0 ? running : running.toReversed()) {
      const { requests, seconds } = await run(server.url, 1);
      line.rates.push(requests / seconds);
    }
    log(
      `round ${round + 1}: ${running.map(({ line }) => `${line.name} ${Math.round(line.rates.at(-1) ?? 0)}`).join(', ')}`,
    );
  }
  for (const { line, server } of running) line.rss = memoryOf(server.pid).rss;
  return lines;
}

function formatLines(lines: readonly Line[]): string {
  const bare = lines[0]!.rates;
  const rows = lines.map(({ name, rates, startTime, rss, failure }) => {
    if (failure !== undefined) return `| ${name} | ${failure.split('\n')[0]} | | | |`;
    const ratio = median(rates.map((rate, round) => rate / bare[round]!));
    const cells = [
      Math.round(median(rates)).toLocaleString('en'),
      ratio.toFixed(3),
      `${Math.round(startTime)} ms`,
      `${Math.round(rss)} MB`,
    ];
    return `| ${name} | ${cells.join(' | ')} |`;
  });
  return `| server | calls/s | against bare | start to first answer | memory (RSS) after the load |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}`;
}

async function startPeer(peer: Peer, files: ApiFiles, target: string, directory: string): Promise<RunningServer> {
  const port = await freePort();
  const [command, args] = pinned('server', ...peer.command(files, port));
  const home = path.join(directory, peer.name);
  await mkdir(home, { recursive: true });
  const child = spawn(command, args, { cwd: home, stdio: 'ignore', env: { ...process.env, HOME: home } });
  const exited = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  const end = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await exited;
  };
  const deadline = performance.now() + startSeconds * 1000;
  for (;;) {
    const answered = await captureAnswer(url + target).catch((error: unknown) => String(error));
    if (typeof answered !== 'string') return { url, pid: child.pid ?? 0, [Symbol.asyncDispose]: end };
    if (child.exitCode !== null || performance.now() > deadline) {
      await end();
      throw new Error(`no answer: ${answered}`);
    }
    await delay(10);
  }
}
