/** Server and client on a core each, so that they do not take turns on one. */
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

export type Role = 'server' | 'client';

/** The command that runs `command` on its role's core; unchanged where there is no taskset or only one core. */
export function pinned(role: Role, command: string, args: readonly string[]): readonly [string, readonly string[]] {
  if (!canPin()) return [command, args];
  return ['taskset', ['-c', role === 'server' ? '1' : '0', command, ...args]];
}

/** The same for a process that runs already, all its threads. */
export function pinProcess(role: Role, pid: number): void {
  if (canPin()) spawnSync('taskset', ['-a', '-p', '-c', role === 'server' ? '1' : '0', String(pid)]);
}

export function canPin(): boolean {
  return availableParallelism() > 1 && spawnSync('taskset', ['-c', '1', 'true']).status === 0;
}
