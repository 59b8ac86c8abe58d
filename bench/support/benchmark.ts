/** What a benchmark is: rows of a table, filled one round at a time. */
import type { LoadGenerator } from './load.ts';

/** What the judged value of a row has to be. */
export interface Target {
  readonly is: 'at least' | 'at most';
  readonly value: number;
}

export interface Row {
  readonly title: string;
  readonly unit: Unit;
  /** `undefined`: for information only. */
  readonly target?: Target;
  /** Unit of `ours` and `reference`. */
  readonly rawUnit: Unit;
  /** What `reference` is, e.g. `bare node:http`. */
  readonly reference?: string;
}

export type Unit = '×' | 'ms' | 'µs' | 'MB' | 'calls/s' | 'requests' | 'calls missing';

/** What one round saw. */
export interface Sample {
  readonly ours: number;
  /** What ours is compared with, measured in the same round. */
  readonly reference?: number;
  /** The judged value: ratio, difference, or `ours` itself. */
  readonly value: number;
}

export interface Settings {
  /** The folder of the bundles, `dist`. */
  readonly dist: string;
  /** Short slices and small counts: for a look, not for claims. */
  readonly quick: boolean;
  readonly load: LoadGenerator;
  /** One line of progress. */
  readonly log: (line: string) => void;
}

export interface OpenBenchmark extends AsyncDisposable {
  readonly rows: readonly Row[];
  /** Measures everything once: one sample for each row. `index` counts from 0. */
  round(index: number): Promise<readonly Sample[]>;
  /** Fewer rounds than usual, for what takes minutes. */
  readonly mostRounds?: number;
}

export interface Benchmark {
  readonly name: string;
  /** Starts servers and warms them up. */
  open(settings: Settings): Promise<OpenBenchmark>;
}

export function ratio(ours: number, reference: number): Sample {
  return { ours, reference, value: ours / reference };
}

export function difference(ours: number, reference: number): Sample {
  return { ours, reference, value: ours - reference };
}

export function plain(ours: number): Sample {
  return { ours, value: ours };
}
