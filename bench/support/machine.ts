/** The machine and the versions that a result holds for. */
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { canPin } from './pinning.ts';

export function describeMachine(loadGenerator: string): readonly string[] {
  const [cpu] = cpus();
  return [
    `${cpu?.model.trim() ?? 'unknown CPU'}, ${cpus().length} cores, ${Math.round(totalmem() / 1024 ** 3)} GB, ${type()} ${release()}`,
    `Node ${process.versions.node}; load generator: ${loadGenerator}`,
    canPin() ? 'Server and load generator pinned to a core each.' : 'Nothing is pinned: one core, or no taskset.',
    `Load average when it began: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')}`,
  ];
}

/** How busy the machine is with anything at all, over the last 1, 5 and 15 minutes. */
export function loadNow(): string {
  return loadavg()
    .map((load) => load.toFixed(1))
    .join(', ');
}
