/** Whether others have the processors: the first thing to know about a test that has waited in vain. */
import { availableParallelism, loadavg } from 'node:os';

/**
 * A sentence about the load of the last minute, with a space before it, or nothing on a machine that is not busy. Windows
 * knows no load, so that there it is always nothing.
 */
export function busyMachine(): string {
  const [load = 0] = loadavg();
  const processors = availableParallelism();
  if (load < 3 * processors) return '';
  return ` The machine is busy, which may be why: a load of ${Math.round(load)} on ${processors} processors.`;
}
