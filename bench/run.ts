/**
 * Measures the claims about speed: `npm run bench -- [--only NAME] [--rounds N] [--quick] [--dist FOLDER]`, and
 * `npm run bench -- peers`. A whole run writes bench/RESULTS.md; `npm run bench -- bundles` writes bench/BUNDLES.md,
 * which `test/e2e/budgets.test.ts` holds against dist/. Build first.
 */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { callLogs } from './call-logs.ts';
import { coldStart } from './cold-start.ts';
import { latency } from './latency.ts';
import { steps } from './steps.ts';
import type { Benchmark, Settings } from './support/benchmark.ts';
import { measureBundles } from './support/bundle-sizes.ts';
import { formatBundles } from './support/bundle-table.ts';
import { findLoadGenerator } from './support/load.ts';
import { describeMachine } from './support/machine.ts';
import { formatTable, type Measured } from './support/table.ts';
import { writeResults } from './support/results.ts';
import { answers, bodies, templates, throughput } from './throughput.ts';

const benchmarks: readonly Benchmark[] = [throughput, bodies, templates, answers, latency, coldStart, steps, callLogs];
const leastRounds = 5;

const usage = `Usage: npm run bench -- [--only NAME]... [--rounds N] [--quick] [--dist FOLDER]
       npm run bench -- peers | bundles
Names: ${benchmarks.map(({ name }) => name).join(', ')}.
`;

/** @throws TypeError for an option that is not known */
function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      only: { type: 'string', multiple: true },
      rounds: { type: 'string' },
      quick: { type: 'boolean', default: false },
      dist: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}

/** Ends the process with what is wrong, where it is the caller's mistake. */
function refuse(problem: string): never {
  process.stderr.write(`${problem}\n${usage}`);
  process.exit(2);
}

let given: ReturnType<typeof readArguments>;
try {
  given = readArguments();
} catch (error) {
  refuse(error instanceof Error ? error.message : String(error));
}
const { values, positionals } = given;
if (values.help) {
  process.stdout.write(usage);
  process.exit(0);
}
const root = path.resolve(import.meta.dirname, '..');
const { quick } = values;
const settings: Settings = {
  dist: path.resolve(values.dist ?? path.join(root, 'dist')),
  quick,
  load: findLoadGenerator(),
  log: (line) => void process.stderr.write(`${line}\n`),
};
const rounds = Number(values.rounds ?? (quick ? 1 : 7));

const [command, ...others] = positionals;
if (others.length > 0 || (command !== undefined && command !== 'peers' && command !== 'bundles'))
  refuse(`"${positionals.join(' ')}": only "peers" and "bundles" are known`);
if (!Number.isInteger(rounds) || rounds < 1) refuse('--rounds takes a whole number from 1');
const unknown = values.only?.find((name) => !benchmarks.some((benchmark) => benchmark.name === name));
if (unknown !== undefined) refuse(`--only ${unknown}: there is no such benchmark`);
if (!existsSync(path.join(settings.dist, 'cli', 'index.js'))) {
  refuse(`${settings.dist} holds no bundles: run "npm run build" first`);
}

if (command === 'peers') {
  const { comparePeers } = await import('./peers.ts');
  await comparePeers(settings, rounds, import.meta.dirname);
} else if (command === 'bundles') {
  await writeFile(path.join(import.meta.dirname, 'BUNDLES.md'), formatBundles(await measureBundles(settings.dist)));
} else {
  const chosen = benchmarks.filter(({ name }) => values.only?.includes(name) ?? true);
  const machine = describeMachine(settings.load.name);
  const measured: Measured[] = [];
  for (const benchmark of chosen) measured.push(...(await measure(benchmark)));
  process.stdout.write(`${formatTable(measured)}\n`);
  if (values.only === undefined && !quick && rounds >= leastRounds) {
    await writeResults(path.join(import.meta.dirname, 'RESULTS.md'), { machine, rounds, measured });
  }
}

async function measure({ name, open }: Benchmark): Promise<Measured[]> {
  settings.log(`${name}: starting`);
  await using benchmark = await open(settings);
  const all: Measured[] = benchmark.rows.map((row) => ({ row, samples: [] }));
  const most = Math.min(rounds, benchmark.mostRounds ?? rounds);
  for (let index = 0; index < most; index += 1) {
    const samples = await benchmark.round(index);
    for (const [place, sample] of samples.entries()) all[place]!.samples.push(sample);
    settings.log(`${name}: round ${index + 1} of ${most}: ${samples.map(({ value }) => value.toFixed(2)).join(' ')}`);
  }
  return all;
}
